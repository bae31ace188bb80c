import { wordsOf } from '../../articles/words.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Entity } from '../../dossier/types.ts';
import type { Role } from '../../schemas/entity.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { OfficeMention } from '../reading.ts';
import type { ClaimIndex } from './claim-index.ts';
import { termOf } from './concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt } from './stretch.ts';
import { isPrinted, mayCoincide, within } from './when.ts';

/** A role as it can be compared. */
interface Held {
  entity: Entity;
  role: Role;
  office: string;
  /** Ids of the countries and bodies that its title names. */
  of: string[];
  /** What its title says of whose it is besides. */
  ofWords: string[];
}

/** Terms of what an article tells of. */
interface Names {
  /** In the sentence and those before it. */
  around: ReadonlySet<string>;
  /** Entities that it names anywhere. */
  article: ReadonlySet<string>;
}

/** Characters within which a name may say whose office it is. */
const NEARBY = 30;

/** Words that tell a change of office: then another holder contradicts nothing. */
const CHANGE =
  /\b(?:appoint|nam(?:ed|es) (?:as|to)|was named|sworn|elect(?:ed|s)|succe(?:ed|ss)|replac|took (?:over|office)|takes over|step(?:s|ped) down|resign|dismiss|promot|acting|interim)|назнач|избра|сменил|преемни|отстав|عُيّن|تعيين|انتخب|خلف|استقال|أقال/iu;

/** Words that tell who held an office when something happened. */
const THEN =
  /\b(?:at (?:the|that|this) (?:time|moment|point)|then|as (?:the|its|his|her|their)|in (?:his|her) capacity)\b|тогда|на тот момент|в то время|в качестве|يومذاك|يومها|آنذاك|حينها|حينذاك|في حينه|وقتها|وقتذاك|حينئذ|بصفت/iu;

/** Between an office and whose it is: “director of the harbour office”. */
const WHOSE = /\s(?:of|at|to|for)\s/u;

/** An office taken apart: what it is, whose it is by id, and by words that are no known name. */
function takenApart(title: string, index: ClaimIndex): Pick<Held, 'office' | 'of' | 'ofWords'> {
  const named = index.names.find(title);
  const taken = new Set(
    named.flatMap(({ from, words: n }) => Array.from({ length: n }, (_, i) => from + i)),
  );
  const head = wordsOf(title.split(WHOSE, 1)[0] ?? '').length;
  const rest = wordsOf(title).map((word, i) => (taken.has(i) || STOP_WORDS.has(word) ? '' : word));
  const terms = (words: readonly string[]) =>
    words.flatMap((word) => (word === '' ? [] : (termOf(word) ?? [])));
  return {
    office: terms(rest.slice(0, head)).sort().join(' '),
    of: [...new Set(named.map(({ entity }) => entity))],
    ofWords: terms(rest.slice(head)),
  };
}

/** The noun that ends an office, without whose it is: “minister”. */
function takenHead(title: string): string | undefined {
  return title.split(WHOSE, 1)[0]?.split(' ').at(-1);
}

/** Whether an office may be that of a place or body which the Dossier does not know. */
function elsewhere({ start, end, of, person }: OfficeMention, { names }: SentenceFacts): boolean {
  if (of !== null) return false;
  // Of three words that begin with capitals, the first may be a place: “мэр Сенхаля Иван Петров”.
  if (person.entity === null && person.text.split(/\s+/).length > 2) return true;
  return names.some(
    (name) =>
      name.entity === null &&
      name.text !== person.text &&
      name.start < end + NEARBY &&
      name.end > start - NEARBY,
  );
}

/** Whether an office is told with its end: “mayor from 2021 until January”. */
function isOver({ end }: OfficeMention, { dates, text, start }: SentenceFacts): boolean {
  return dates.some((date) => date.start >= end && boundAt(text, date.start - start) === 'end');
}

/** Offices that the Dossier gives to somebody, and what an article says of them. */
export class Offices {
  readonly #held: Held[];

  readonly #index: ClaimIndex;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#held = index.dossier.entities.flatMap((entity) =>
      entity.record.roles.map((role) => ({ entity, role, ...takenApart(role.title, index) })),
    );
  }

  /**
   * Roles of the same office, whoever holds them.
   *
   * @param names what is told of around, and anywhere
   */
  #same({ office, of }: OfficeMention, { around, article }: Names): Held[] {
    const asked = takenApart(office, this.#index);
    const body = of ?? asked.of[0] ?? null;
    const alike = this.#held.filter((held) => held.office === asked.office);
    // Where the Dossier knows one such office only, the country need not be told of close by.
    const one = new Set(alike.map(({ of: whose }) => whose.join())).size === 1;
    const fitting = alike.filter(
      (held) =>
        (body === null
          ? held.of.every((id) => (one ? article : around).has(`@${id}`))
          : this.#isOf(held, body)) &&
        held.ofWords.every((word) => asked.ofWords.includes(word) || around.has(word)),
    );
    // Where nobody says whose office it is, it must be one of a kind.
    const bodies = new Set(fitting.map(({ of: whose, ofWords }) => [...whose, ...ofWords].join()));
    return body === null && bodies.size > 1 ? [] : fitting;
  }

  /** Keys of the claims that say who holds these roles. */
  #claimsOf(held: readonly Held[]): string[] {
    return this.#index.keys(
      held.flatMap(({ entity, role }) =>
        role.claim === undefined ? [] : [`entities/${entity.id}#${role.claim}`],
      ),
    );
  }

  /** Whether a role is of a body, or of the larger whole that the body is a part of. */
  #isOf({ of }: Held, body: string): boolean {
    const whole = this.#index.dossier.entities.find(({ id }) => id === body)?.record['part-of'];
    return of.length === 0 || of.includes(body) || (whole !== undefined && of.includes(whole));
  }

  /** Whether all that the Dossier knows of a person is of other countries and bodies than these roles. */
  #belongsElsewhere(person: string | null, roles: readonly Held[]): boolean {
    const own = this.#held.filter(({ entity }) => entity.id === person).flatMap(({ of }) => of);
    const theirs = new Set(roles.flatMap(({ of }) => of));
    return own.length > 0 && theirs.size > 0 && !own.some((id) => theirs.has(id));
  }

  /** Roles of a person of the same office, but of another country or body than the article says. */
  #ofAnother({ person, office, of }: OfficeMention): Held[] {
    if (of === null) return [];
    const asked = takenApart(office, this.#index);
    return this.#held.filter(
      (held) =>
        held.entity.id === person.entity &&
        held.office === asked.office &&
        held.of.length > 0 &&
        !this.#isOf(held, of),
    );
  }

  /** A person's roles of an office, unless the article says that it is of another body. */
  #ownOf({ office, of }: OfficeMention, person: string | null): Held[] {
    const asked = takenApart(office, this.#index);
    return this.#held.filter(
      (held) =>
        held.entity.id === person &&
        held.office === asked.office &&
        (of === null || this.#isOf(held, of)),
    );
  }

  /** Another office of a known person at a time when the Dossier gives one of the same kind. */
  #another({ person, office, of }: OfficeMention, at: string): Held[] {
    const kind = office.split(' ').at(-1);
    const held = this.#held.filter(
      (one) => one.entity.id === person.entity && within(at, one.role.from, one.role.to),
    );
    const asked = takenApart(office, this.#index);
    if (held.some((one) => one.office === asked.office)) return [];
    return held.filter(
      (one) =>
        kind === takenHead(one.role.title) &&
        (of === null || one.of.length === 0 || this.#isOf(one, of)),
    );
  }

  /**
   * Offices that the Dossier gives to somebody else at the time, or gives the same person elsewhere.
   *
   * @param names what is told of around, and anywhere
   * @param issued EDTF date of the article; null where none is known
   * @param then EDTF date of what the sentence tells of, for who was “minister at the time”
   */
  conflicts(
    facts: SentenceFacts,
    names: Names,
    issued: string | null,
    then: string | null,
  ): Finding[] {
    if (CHANGE.test(facts.text)) return [];
    return facts.offices.flatMap((mention): Finding[] => {
      const { person, standing } = mention;
      if (elsewhere(mention, facts)) return [];
      if (then !== null && standing !== 'to-come' && THEN.test(facts.text)) {
        return this.#atTheTime(mention, names, then);
      }
      if (standing !== 'holds' || isOver(mention, facts)) return [];
      // Without a known person, it must at least be a name.
      if (person.entity === null && !/^\p{Lu}|^\p{Script=Arabic}/u.test(person.text)) return [];
      const same = this.#same(mention, names);
      const inForce = same.filter(({ role: { from, to } }) =>
        issued === null ? to === undefined : within(issued, from, to),
      );
      const own = same.filter(({ entity }) => entity.id === person.entity);
      // Undated, an article may be of the time when the office was held.
      if (own.some((held) => issued === null || inForce.includes(held))) return [];
      const nearest = facts.names.find(({ text }) => text === person.text)?.nearest;
      // Whose office it is, is not said: somebody of another country may well hold the like.
      if (mention.of === null && this.#belongsElsewhere(person.entity, inForce)) return [];
      // A misspelt holder is the holder, and who is named beside the holder has the office elsewhere.
      if (inForce.some(({ entity }) => entity.id === nearest?.entity)) return [];
      if (inForce.some(({ entity }) => facts.names.some((name) => name.entity === entity.id))) {
        return [];
      }
      const holders = inForce.length > 0 ? inForce : this.#ofAnother(mention);
      return holders.length > 0 ? [this.#finding(mention, holders)] : [];
    });
  }

  /** Who held an office at the time of an event: somebody else, by the Dossier. */
  #atTheTime(mention: OfficeMention, names: Names, at: string): Finding[] {
    const { person } = mention;
    if (person.entity === null && !/^\p{Lu}|^\p{Script=Arabic}/u.test(person.text)) return [];
    const same = this.#same(mention, names).filter(({ role }) => within(at, role.from, role.to));
    if (same.some(({ entity }) => entity.id === person.entity)) return [];
    const holders = same.length > 0 ? same : this.#another(mention, at);
    return holders.length > 0 ? [this.#finding(mention, holders)] : [];
  }

  /**
   * Another year or day for when somebody took or left an office.
   */
  tenures(facts: SentenceFacts): Finding[] {
    return facts.offices.flatMap((mention): Finding[] => {
      const nearest = facts.names.find(({ text }) => text === mention.person.text)?.nearest;
      const person = mention.person.entity ?? nearest?.entity;
      const own = this.#ownOf(mention, person ?? null);
      return facts.dates.flatMap((date): Finding[] => {
        const bound = isPrinted(date) ? boundAt(facts.text, date.start - facts.start) : null;
        if (bound !== 'start' && bound !== 'end') return [];
        const ends = own.flatMap(({ role }) => (bound === 'start' ? role.from : role.to) ?? []);
        const [end] = ends;
        if (end === undefined || ends.some((one) => mayCoincide(one, date.edtf))) return [];
        const { title } = own[0]?.entity.record ?? { title: mention.person.text };
        const word = bound === 'start' ? 'since' : 'until';
        return [
          {
            sentence: facts.sentence,
            about: 'date',
            why: `It has ${title} as ${mention.office} ${word} ${describeDate(date.edtf)}; the Dossier ${word} ${describeDate(end)}.`,
            claims: this.#claimsOf(own),
            entities: own.map(({ entity }) => entity.id),
          },
        ];
      });
    });
  }

  #finding({ sentence, office, person }: OfficeMention, holders: readonly Held[]): Finding {
    const said = holders.map(({ entity, role }) => {
      const since = role.from === undefined ? '' : ` since ${describeDate(role.from)}`;
      return `${entity.record.title} (${role.title}${since})`;
    });
    const ids = holders.map(({ entity }) => entity.id);
    return {
      sentence,
      about: 'office',
      why: `It calls ${person.text} ${office}; the Dossier has ${[...new Set(said)].join(' and ')}.`,
      claims: this.#claimsOf(holders),
      entities: [...new Set([...ids, ...(person.entity === null ? [] : [person.entity])])],
    };
  }
}
