import { describeDate } from '../dossier/dates.ts';
import type { Ingested } from './ingest.ts';
import type { Replaced } from './replace.ts';
import { restingLine } from './resting.ts';
import { sentenceList } from './sentence-list.ts';

const LANGUAGES = { en: 'English', ru: 'Russian', ar: 'Arabic' } as const;

const sentences = (numbers: readonly number[]) =>
  `sentence${numbers.length === 1 ? '' : 's'} ${String(sentenceList(numbers)).replaceAll('-', '–')}`;

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** What ingest did to an article and found in it, for a terminal. */
export function ingestedLines(ingested: Ingested, dryRun: boolean): string[] {
  const { id, title, language, issued, words, statements, unused, repeats, alike } = ingested;
  const of = (standing: string) => statements.filter(({ is }) => is === standing);
  const conflicts = of('conflict');
  const basis = issued?.basis ? `; ${issued.basis}` : '';
  const range = (a: number, b: number) => (a === b ? String(a) : `${String(a)}–${String(b)}`);
  const asides = Map.groupBy(unused, ({ note }) => note);
  return [
    ...(ingested.cutOff === null
      ? []
      : [
          `${id}: warning: the article breaks off: its last sentence ${ingested.cutOff}. Look for the whole of it`,
        ]),
    `${id}: ${LANGUAGES[language]}, ${count(words, 'word')} in ${count(ingested.sentences, 'sentence')}: ${title}`,
    issued
      ? `  date: ${describeDate(issued.edtf)} (${issued.where}${basis})`
      : '  date: not stated, and nothing tells it',
    ...Object.entries(ingested.found).map(([field, where]) => `  ${field}: from ${where}`),
    ...ingested.dropped.map(({ what, words: n }) => `  left out: ${what} (${count(n, 'word')})`),
    ...repeats.map(
      ({ from, to, of: first }) =>
        `  sentences ${range(from, to)} repeat ${range(first, first + to - from)} word for word`,
    ),
    ...[...asides].map(
      ([note, list]) => `  ${sentences(list.map(({ sentence }) => sentence))}: ${note}`,
    ),
    ...alike.map(
      ({ id: other, share }) =>
        `  shares ${String(Math.round(share * 100))} % of its wording with ${other}: not an independent source`,
    ),
    `  statements: ${String(new Set(conflicts.map(({ sentence }) => sentence)).size)} in conflict, ${String(of('new').length)} new, ${String(of('known').length)} known`,
    ...conflicts.map(
      ({ sentence, about, why }) => `  sentence ${String(sentence)}, ${about ?? ''}: ${why}`,
    ),
    ...ingested.written.map((path) => `  ${dryRun ? 'would write' : 'wrote'} ${path}`),
  ];
}

/** What came of a corrected text, for a terminal. */
export function replacedLines(replaced: Replaced, dryRun: boolean): string[] {
  const { id, broken, fresh, gone, written } = replaced;
  return [
    `${id}: corrected text taken`,
    ...(fresh.length > 0 ? [`  new or changed: ${sentences(fresh)}`] : []),
    ...(gone.length > 0
      ? [`  no longer set aside, since they are gone: former ${sentences(gone)}`]
      : []),
    ...(broken.length > 0
      ? [
          `  no longer hold: ${count(broken.length, 'quotation')}`,
          ...broken.flatMap((one) => [
            `    ${restingLine(one)}`,
            one.nearest
              ? `      nearest now, sentence ${String(one.nearest.sentence)}: “${one.nearest.text}”`
              : '      nothing in the corrected text comes near',
          ]),
        ]
      : ['  every quotation still holds']),
    ...written.map((path) => `  ${dryRun ? 'would write' : 'wrote'} ${path}`),
  ];
}
