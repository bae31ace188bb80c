import type { OfficeMention } from '../reading.ts';
import { OFFICE_NOUNS, SUCCESSIONS } from './lexicon/tenures.ts';
import type { Led } from './office-found.ts';
import type { OfficeSurroundings } from './office-surroundings.ts';
import { officeAt } from './offices-at.ts';
import type { Party } from './people.ts';
import { PhraseTable } from './phrases.ts';
import { joined } from './tokens.ts';

const tables = {
  en: new PhraseTable(Object.entries(SUCCESSIONS.en)),
  ru: new PhraseTable(Object.entries(SUCCESSIONS.ru)),
  ar: new PhraseTable(Object.entries(SUCCESSIONS.ar)),
};
const nouns = new PhraseTable(Object.entries(OFFICE_NOUNS));
/** Words between two people and the office in which one follows the other. */
const REACH = 8;
const IN_POST = /^(?:as|посту|должности|منصب|في|رييسا?|رييسه)$/u;

type Person = NonNullable<ReturnType<OfficeSurroundings['person']>>;
interface Told {
  mention: OfficeMention;
  party: Party;
}

/** The office named after “as”, «на посту», في رئاسة; null where none is. */
function officeAfter(
  { article, entityAt }: Bound,
  at: number,
): { office: string; of: string | null; to: number } | null {
  const { tokens, vocabulary } = article;
  for (let i = at; i < at + REACH && tokens[i]?.sentence === tokens[at - 1]?.sentence; i++) {
    if (i > at && /[.;:«“"]/u.test(tokens[i]?.before ?? '')) return null;
    const noun = article.language === 'ar' ? nouns.at(tokens, i) : null;
    if (noun)
      return {
        office: noun.value,
        of: entityAt(i + noun.length)?.entity ?? null,
        to: i + noun.length,
      };
    const office = officeAt(tokens, i, vocabulary);
    if (!office || office.office === 'head') continue;
    const before = [1, 2, 3].some((n) => IN_POST.test(tokens[i - n]?.word ?? '') && i - n >= at);
    if (!before) return null;
    return { office: office.office, of: entityAt(office.to)?.entity ?? null, to: office.to };
  }
  return null;
}

interface Bound {
  article: OfficeSurroundings['article'];
  entityAt: OfficeSurroundings['entityAt'];
}

/** Whether a Russian name stands in the accusative or genitive of a man's. */
function inCase(around: OfficeSurroundings, { from, to }: Person): boolean {
  return around.article.tokens.slice(from, to).every(({ word }) => /(?:а|я|ого|его)$/u.test(word));
}

/** Who goes before “succeeded” and who after it, in this order; null where it is not between two. */
function twoAround(around: OfficeSurroundings, i: number, length: number): [Person, Person] | null {
  const { tokens, language } = around.article;
  const relative = /^(?:who|котор\p{L}+)$/u.test(tokens[i - 1]?.word ?? '');
  const before = around.ending(relative ? i - 1 : i);
  const title = around.article.vocabulary.titles.at(tokens, i + length)?.length ?? 0;
  const after = around.person(i + length + title);
  if (language === 'ar') {
    const second = after && joined(tokens[after.to]) ? around.person(after.to) : null;
    if (second && after && !before) return [after, second];
    if (second && after) return [after, second];
  }
  if (!before || !after || before.party === after.party) return null;
  const swapped = language === 'ru' && inCase(around, before) && !inCase(around, after);
  return swapped ? [after, before] : [before, after];
}

/** “X succeeded Y as mayor”: the offices of both, given those told so far. */
export function successionAt(around: OfficeSurroundings, i: number, told: readonly Told[]): Led[] {
  const { article } = around;
  const { tokens } = article;
  const verb = tables[article.language].at(tokens, i);
  const two = verb ? twoAround(around, i, verb.length) : null;
  if (!verb || !two) return [];
  const [first, second] = two;
  const end = Math.max(first.to, second.to, i + verb.length);
  const sentence = tokens[i]?.sentence ?? 0;
  const recent = told.slice(-20).filter(({ mention }) => sentence - mention.sentence <= 2);
  const bound: Bound = { article, entityAt: (at) => around.entityAt(at) };
  const named = officeAfter(bound, end);
  const of = (party: Party) => recent.findLast((one) => one.party === party)?.mention;
  const before = named ? null : (of(second.party) ?? of(first.party));
  const office = named?.office ?? before?.office;
  if (office === undefined) return [];
  const whose = named?.of ?? before?.of ?? null;
  const spans = { from: Math.min(first.from, second.from, i), to: named?.to ?? end };
  return [
    { party: first.party, ...spans, office, of: whose, standing: verb.value[0] },
    { party: second.party, ...spans, office, of: whose, standing: verb.value[1] },
  ].filter(({ party, standing }) => {
    const same = recent.some((one) => {
      return (
        one.party === party && one.mention.office === office && one.mention.standing === standing
      );
    });
    return !same;
  });
}
