import { wordsOf } from '../../text/words.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Entity } from '../../dossier/types.ts';
import { edits } from '../../text/edits.ts';
import { withoutArticles } from '../../text/name-forms.ts';
import type { OfficeMention } from '../reading.ts';
import type { Held, Names, Roles } from './roles.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt } from './stretch.ts';
import { within } from './when.ts';

/** Characters within which a name may say whose office it is. */
const NEARBY = 30;

/** Words that tell a change of office: then another holder contradicts nothing. */
const CHANGE =
  /\b(?:appoint|nam(?:ed|es) (?:as|to)|was named|sworn|elect(?:ed|s)|succe(?:ed|ss)|replac|took (?:over|office)|takes over|step(?:s|ped) down|resign|dismiss|promot|acting|interim)|назнач|избра|сменил|преемни|отстав|عُيّن|تعيين|انتخب|خلف|استقال|أقال/iu;

/** Words that tell who held an office when something happened. */
const THEN =
  /\b(?:at (?:the|that|this) (?:time|moment|point)|then|as (?:the|its|his|her|their)|in (?:his|her) capacity)\b|тогда|на тот момент|в то время|в качестве|يومذاك|يومها|آنذاك|حينها|حينذاك|في حينه|وقتها|وقتذاك|حينئذ|بصفت/iu;

/** Without a known person, it must at least be a name. */
function isNamed({ entity, text }: OfficeMention['person']): boolean {
  return entity !== null || /^\p{Lu}|^\p{Script=Arabic}/u.test(text);
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

/** Case endings and misspellings within which a word of a name is still the same. */
const ENDING = 2;

/** Whether a name, in another case or spelling, may be that of an entity: each word is nearly one of its. */
function isNearly(text: string, { record }: Entity): boolean {
  const own = [record.title, ...Object.values(record.names), ...record.aliases].flatMap(
    (name = '') => withoutArticles(wordsOf(name)),
  );
  const words = withoutArticles(wordsOf(text));
  return (
    words.length > 1 &&
    words.every((word) =>
      own.some((one) => one.startsWith(word.slice(0, 1)) && edits(one, word, ENDING) <= ENDING),
    )
  );
}

/** Whether an office is told with its end: “mayor from 2021 until January”. */
function isOver({ end }: OfficeMention, { dates, text, start }: SentenceFacts): boolean {
  return dates.some((date) => date.start >= end && boundAt(text, date.start - start) === 'end');
}

/** Offices that the Dossier gives to somebody, and what an article says of them. */
export class Offices {
  readonly #roles: Roles;

  constructor(roles: Roles) {
    this.#roles = roles;
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
      if (!isNamed(person) || elsewhere(mention, facts)) return [];
      if (then !== null && standing !== 'to-come' && THEN.test(facts.text)) {
        return this.#atTheTime(mention, names, then);
      }
      if (standing !== 'holds' || isOver(mention, facts)) return [];
      const same = this.#roles.same(mention, names);
      const inForce = same.filter(({ role: { from, to } }) =>
        issued === null ? to === undefined : within(issued, from, to),
      );
      const own = same.filter(({ entity }) => entity.id === person.entity);
      // Undated, an article may be of the time when the office was held.
      if (own.some((held) => issued === null || inForce.includes(held))) return [];
      const nearest = facts.names.find(({ text }) => text === person.text)?.nearest;
      // Whose office it is, is not said: somebody of another country may well hold the like.
      if (mention.of === null && this.#roles.belongsElsewhere(person.entity, inForce)) return [];
      // A misspelt holder is the holder, and who is named beside the holder has the office elsewhere.
      if (inForce.some(({ entity }) => entity.id === nearest?.entity)) return [];
      if (inForce.some(({ entity }) => isNearly(person.text, entity))) return [];
      if (inForce.some(({ entity }) => facts.names.some((name) => name.entity === entity.id))) {
        return [];
      }
      const holders = inForce.length > 0 ? inForce : this.#roles.ofAnother(mention);
      return holders.length > 0 ? [this.#finding(mention, holders)] : [];
    });
  }

  /** Who held an office at the time of an event: somebody else, by the Dossier. */
  #atTheTime(mention: OfficeMention, names: Names, at: string): Finding[] {
    const { person } = mention;
    const same = this.#roles
      .same(mention, names)
      .filter(({ role }) => within(at, role.from, role.to));
    if (same.some(({ entity }) => entity.id === person.entity)) return [];
    const holders = same.length > 0 ? same : this.#roles.another(mention, at);
    return holders.length > 0 ? [this.#finding(mention, holders)] : [];
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
      claims: this.#roles.claimsOf(holders),
      entities: [...new Set([...ids, ...(person.entity === null ? [] : [person.entity])])],
    };
  }
}
