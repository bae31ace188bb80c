import { wordsOf } from '../../articles/words.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Entity } from '../../dossier/types.ts';
import type { Role } from '../../schemas/entity.ts';
import { stem } from '../../search/stem.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { OfficeMention } from '../reading.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { within } from './when.ts';

/** A role as it can be compared. */
interface Held {
  entity: Entity;
  role: Role;
  office: string;
  /** Ids of the countries and bodies that its title names. */
  of: string[];
}

/** Characters within which a name may say whose office it is. */
const NEARBY = 30;

/** Words that tell a change of office: then another holder contradicts nothing. */
const CHANGE =
  /\b(?:appoint|nam(?:ed|es) (?:as|to)|was named|sworn|elect(?:ed|s)|succe(?:ed|ss)|replac|took (?:over|office)|takes over|step(?:s|ped) down|resign|dismiss|promot|acting|interim)|назнач|избра|сменил|преемни|отстав|عُيّن|تعيين|انتخب|خلف|استقال|أقال/iu;

/** The words of an office that tell it from others, sorted: “foreign minister”. */
function officeKey(title: string, index: ClaimIndex): { office: string; of: string[] } {
  const words = wordsOf(title);
  const named = index.names.find(title);
  const taken = new Set(
    named.flatMap(({ from, words: n }) => Array.from({ length: n }, (_, i) => from + i)),
  );
  const rest = words.filter((word, i) => !taken.has(i) && !STOP_WORDS.has(word));
  return {
    office: rest.map(stem).sort().join(' '),
    of: [...new Set(named.map(({ entity }) => entity))],
  };
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

/** Offices that the Dossier gives to somebody, and what an article says of them. */
export class Offices {
  readonly #held: Held[];

  readonly #index: ClaimIndex;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#held = index.dossier.entities.flatMap((entity) =>
      entity.record.roles.map((role) => ({ entity, role, ...officeKey(role.title, index) })),
    );
  }

  /** Roles of the same office, whoever holds them. */
  #same({ office, of }: OfficeMention): Held[] {
    const key = officeKey(office, this.#index);
    const body = of ?? key.of[0] ?? null;
    const same = this.#held.filter((held) => held.office === key.office);
    const fitting = same.filter((held) =>
      body === null || held.of.length === 0 ? true : held.of.includes(body),
    );
    // Where nobody says whose office it is, it must be one of a kind.
    const bodies = new Set(fitting.map(({ of: whose }) => whose.join()));
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

  /** The claims that say of the same person that he or she holds the office. */
  known(mention: OfficeMention): string[] {
    const { person, standing } = mention;
    if (person.entity === null || standing === 'to-come') return [];
    return this.#claimsOf(this.#same(mention).filter(({ entity }) => entity.id === person.entity));
  }

  /**
   * Offices that the Dossier gives to somebody else at the time.
   *
   * @param issued EDTF date of the article; null where none is known
   */
  conflicts(facts: SentenceFacts, issued: string | null): Finding[] {
    if (CHANGE.test(facts.text)) return [];
    return facts.offices.flatMap((mention): Finding[] => {
      const { person, office, standing } = mention;
      const candidate = facts.names.find(({ text }) => text === person.text);
      if (standing !== 'holds' || elsewhere(mention, facts)) return [];
      const same = this.#same(mention);
      if (same.some(({ entity }) => entity.id === person.entity)) return [];
      // Without a known person, it must at least be a name.
      if (person.entity === null && !/^\p{Lu}|^\p{Script=Arabic}/u.test(person.text)) return [];
      const inForce = same.filter(({ role: { from, to } }) => {
        if (issued === null) return to === undefined;
        return within(issued, from, to);
      });
      const others = inForce.filter(({ entity }) => candidate?.nearest?.entity !== entity.id);
      const [first] = others;
      if (!first || others.length < inForce.length) return [];
      const holders = [...new Set(others.map(({ entity }) => entity.record.title))].join(' and ');
      const since = first.role.from === undefined ? '' : ` since ${describeDate(first.role.from)}`;
      return [
        {
          sentence: mention.sentence,
          about: 'office',
          why: `It gives the office of ${office} to ${person.text}; the Dossier gives it to ${holders}${since}.`,
          claims: this.#claimsOf(others),
          entities: [
            ...new Set([...others.map(({ entity }) => entity.id), person.entity ?? []].flat()),
          ],
        },
      ];
    });
  }
}
