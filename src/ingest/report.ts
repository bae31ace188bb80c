import { describeDate } from '../dossier/dates.ts';
import type { Ingested } from './ingest.ts';
import { nearness } from './worksheet/markdown.ts';
import type { Proposed } from './worksheet/proposal.ts';
import { LANGUAGE_NAMES } from '../text/languages.ts';
import { count, plural } from '../text/wording.ts';
import { pathsOf } from './pending-record.ts';
import type { Replaced } from './replace.ts';
import { citingLine } from './citing.ts';
import { sentenceList } from './record.ts';

const sentences = (numbers: readonly number[]) =>
  `${plural(numbers.length, 'sentence')} ${String(sentenceList(numbers)).replaceAll('-', '–')}`;

/** What a model proposed, and why some of it was dropped. */
function proposedLines({ model, proposals, dropped }: Proposed): string[] {
  const reasons = Map.groupBy(dropped, (reason) => reason);
  return [
    `  proposed by ${model}: ${count(proposals.length, 'statement')}, ${String(dropped.length)} dropped`,
    ...[...reasons].map(([reason, all]) => `    ${String(all.length)} × ${reason}`),
  ];
}

/** The same for programs: claims by key, words and address. */
export function ingestedJson({ worksheet, ...ingested }: Ingested): object {
  const items = worksheet.items.map(({ nearest, ...item }) => ({
    ...item,
    nearest: nearest.map(({ claim: { key, text, url }, score, differences }) => ({
      ...{ key, text, url, score, differences },
    })),
  }));
  return { ...ingested, worksheet: { ...worksheet, items } };
}

/** What ingest did to an article and found in it, for a terminal. */
export function ingestedLines(
  ingested: Ingested,
  dryRun: boolean,
  proposed: Proposed | null = null,
): string[] {
  const { id, title, language, issued, words, worksheet, unused, alike } = ingested;
  const basis = issued?.basis ? `; ${issued.basis}` : '';
  const asides = Map.groupBy(unused, ({ note }) => note);
  return [
    ...(ingested.cutOff === null
      ? []
      : [
          `${id}: warning: the article breaks off: its last sentence ${ingested.cutOff}. Look for the whole of it`,
        ]),
    `${id}: ${LANGUAGE_NAMES[language]}, ${count(words, 'word')} in ${count(ingested.sentences, 'sentence')}: ${title}`,
    issued
      ? `  date: ${describeDate(issued.edtf)} (${issued.where}${basis})`
      : '  date: not stated, and nothing in it shows one',
    ...Object.entries(ingested.found).map(([field, where]) => `  ${field}: from ${where}`),
    ...ingested.dropped.map(({ what, words: n }) => `  left out: ${what} (${count(n, 'word')})`),
    ...ingested.doubts.map((doubt) => `  doubtful: ${doubt}`),
    ...[...asides].map(
      ([note, list]) => `  ${sentences(list.map(({ sentence }) => sentence))}: ${note}`,
    ),
    ...alike.map(
      ({ id: other, share }) =>
        `  shares ${String(Math.round(share * 100))} % of its wording with ${other}: not an independent source`,
    ),
    `  to look at: ${count(worksheet.items.length, 'sentence')}. ${nearness(worksheet)}`,
    ...(proposed ? proposedLines(proposed) : []),
    ...ingested.written.map((path) => `  ${dryRun ? 'would write' : 'wrote'} ${path}`),
    ...(dryRun || worksheet.items.length === 0
      ? []
      : [`Next: open ${pathsOf(id).draft}, and write in the record what is known of the article`]),
  ];
}

/** What came of a corrected text, for a terminal. */
export function replacedLines(replaced: Replaced, dryRun: boolean): string[] {
  const { id, broken, fresh, gone, exact, written } = replaced;
  return [
    `${id}: corrected text taken`,
    ...(exact
      ? []
      : [
          '  the former text is not at hand (ARTICLES=DIR): its sentences were found again by their lengths and quoted words. Look at the numbers in `unused:`',
        ]),
    ...(fresh.length > 0 ? [`  new or changed: ${sentences(fresh)}`] : []),
    ...(gone.length > 0
      ? [`  no longer set aside, since they are gone: former ${sentences(gone)}`]
      : []),
    ...(broken.length > 0
      ? [
          `  no longer in the text: ${count(broken.length, 'quotation')}`,
          ...broken.flatMap((one) => [
            `    ${citingLine(one)}`,
            one.nearest
              ? `      nearest now, sentence ${String(one.nearest.sentence)}: “${one.nearest.text}”`
              : '      nothing in the corrected text comes near',
          ]),
        ]
      : ['  every quotation is still in the text']),
    ...written.map((path) => `  ${dryRun ? 'would write' : 'wrote'} ${path}`),
  ];
}
