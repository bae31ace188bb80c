import type { OfficeMention } from '../reading.ts';
import type { ArticleText } from './article.ts';
import { MINISTRIES } from './lexicon/ministries.ts';
import { BODIES, HEADING, OFFICE_NOUNS, WITH_OFFICE } from './lexicon/tenures.ts';
import type { Led } from './office-found.ts';
import type { OfficeSurroundings } from './office-surroundings.ts';
import { officeAt } from './offices-at.ts';
import { PhraseTable } from './phrases.ts';
import { joined } from './tokens.ts';

const table = <T>(entries: Readonly<Record<string, T>>) => new PhraseTable(Object.entries(entries));
const leads = { ru: table(HEADING.ru), ar: table(HEADING.ar) };
const ministries = { ru: table(MINISTRIES.ru), ar: table(MINISTRIES.ar) };
const bodies = { ru: table(BODIES.ru), ar: table(BODIES.ar) };
const withOffice = table(WITH_OFFICE);
const nouns = table(OFFICE_NOUNS);
/** Words from a verb of heading to the noun of what is headed: «Национальным музеем». */
const REACH = 4;
const ADJECTIVE = /(?:ыи|ии|ои|ого|его|ым|им|ую|юю|ая|яя|ое|ее|ому|ему)$/u;

/** Words between a verb of heading and its body that say nothing of it. */
const BETWEEN = /^(?:тогда|ныне|сейчас|теперь|уже|ее|его|их|этот|эту|это|этим|этои)$/u;

interface Body {
  office: string;
  of: string | null;
  to: number;
}

/** The body named at a word, and the office of who heads it; null where there is none. */
function bodyAt(around: OfficeSurroundings, from: number): Body | null {
  const { article } = around;
  const { tokens, language } = article;
  if (language === 'en') return null;
  const whose = around.entityAt(from);
  const at = whose && around.nameAt.has(from) ? from : (whose?.to ?? from);
  const sentence = tokens[from]?.sentence;
  for (let i = at; i < at + REACH && tokens[i]?.sentence === sentence; i++) {
    if (i > at && !joined(tokens[i])) return null;
    const ministry = ministries[language].at(tokens, i);
    const noun = ministry ?? bodies[language].at(tokens, i);
    if (noun) {
      const end = Math.max(i + noun.length, whose && around.nameAt.has(from) ? whose.to : 0);
      const of = around.entityAt(end) ?? whose;
      return { office: noun.value, of: of?.entity ?? null, to: Math.max(end, of?.to ?? 0) };
    }
    if (language === 'ru' && BETWEEN.test(tokens[i]?.word ?? '')) continue;
    const within = whose && i < whose.to;
    if (!within && !(language === 'ru' && ADJECTIVE.test(tokens[i]?.word ?? ''))) return null;
  }
  return null;
}

/** «Глава федерации»: the office of who heads the body at a word; null where it is no known noun. */
export function officeOfHead({ tokens }: ArticleText, at: number): string | null {
  for (let i = at; i < at + 3 && joined(tokens[i]); i++) {
    const noun = bodies.ru.at(tokens, i);
    if (noun) return noun.value;
    if (!ADJECTIVE.test(tokens[i]?.word ?? '')) return null;
  }
  return null;
}

/** «X возглавляет музей», «музей возглавляет X», تدير X المتحف: who heads a body, told by a verb. */
export function headingAt(around: OfficeSurroundings, i: number): Led | null {
  const { article } = around;
  const { tokens, language } = article;
  if (language === 'en') return null;
  const verb = leads[language].at(tokens, i);
  if (!verb) return null;
  const end = i + verb.length;
  const relative = tokens[i - 1]?.word.startsWith('котор') ?? false;
  const before = around.ending(relative ? i - 1 : i) ?? aside(around, i);
  const after = around.person(end);
  if (after && joined(tokens[end])) {
    // تدير أغاتا رورك المتحف; «музей возглавляет Анна Руис»
    const body = language === 'ar' ? bodyAt(around, after.to) : bodyBefore(around, i);
    if (body && (language === 'ru' || joined(tokens[after.to])))
      return { ...after, ...body, from: i, to: Math.max(body.to, after.to), standing: verb.value };
  }
  const body = before ? bodyAt(around, end) : null;
  return body && before ? { ...before, ...body, standing: verb.value } : null;
}

/** Who is named before «, до апреля возглавлявший …». */
function aside(around: OfficeSurroundings, i: number) {
  const { tokens, language } = around.article;
  if (language !== 'ru' || !joined(tokens[i])) return null;
  for (let at = i - 1; at >= i - 4; at--) {
    const word = tokens[at]?.word ?? '';
    if (/^\s*,\s*$/u.test(tokens[at]?.before ?? ''))
      return /^(?:до|с|тогда|ранее|раньше|прежде|ныне|сейчас|долгие|много)$/u.test(word)
        ? around.ending(at)
        : null;
    if (!joined(tokens[at])) return null;
  }
  return null;
}

/** The body named right before a verb, in the accusative: «Музей», «Этот музей». */
function bodyBefore(around: OfficeSurroundings, i: number): Body | null {
  const { tokens, language } = around.article;
  if (language !== 'ru' || !joined(tokens[i])) return null;
  const name = around.entityAt(i - 1);
  const noun = ministries.ru.at(tokens, i - 1) ?? bodies.ru.at(tokens, i - 1);
  return noun?.length === 1 ? { office: noun.value, of: name?.entity ?? null, to: i } : null;
}

/** Words of Arabic from a verb or a person to the office: من منصبه وزيراً, برئاسة البلدية. */
const BEFORE_OFFICE = /^(?:ب|من|ب?منصب|منصبه|منصبها|في|علي|مهامه|مهامها|مهام|ك|حقيبه|عن)$/u;

/** استقال X من رئاسة البلدية, الذي يشغل منصب وزير …: what somebody does with an office, in Arabic. */
export function dealtWithAt(around: OfficeSurroundings, i: number): Led | null {
  const { article } = around;
  const { tokens, language, vocabulary } = article;
  const verb = language === 'ar' ? withOffice.at(tokens, i) : null;
  if (!verb) return null;
  const relative = /^(?:الذي|التي)$/u.test(tokens[i - 1]?.word ?? '');
  const after = joined(tokens[i + 1]) ? around.person(i + 1) : null;
  const skip = relative || tokens[i - 1]?.word === 'قد';
  const person = after ?? around.ending(skip ? i - 1 : i);
  if (!person) return null;
  const start = after ? after.to : i + 1;
  for (let at = start; at < start + REACH && joined(tokens[at]); at++) {
    const ministry = tokens[at]?.forms.some((form) => /^(?:وزاره|حقيبه)$/u.test(form))
      ? ministries.ar.at(tokens, at)
      : null;
    const noun = nouns.at(tokens, at) ?? ministry;
    const marked = at > start || tokens[at]?.word.startsWith('ب') === true || noun !== null;
    const office = marked && !noun ? officeAt(tokens, at, vocabulary) : null;
    if (noun || office) {
      const to = noun ? at + noun.length : (office?.to ?? at);
      const of = around.entityAt(to);
      const standing: OfficeMention['standing'] = verb.value;
      return {
        party: person.party,
        from: Math.min(i, person.from),
        to: of?.to ?? to,
        office: noun?.value ?? office?.office ?? '',
        of: of?.entity ?? null,
        standing,
      };
    }
    if (!BEFORE_OFFICE.test(tokens[at]?.word ?? '')) return null;
  }
  return null;
}
