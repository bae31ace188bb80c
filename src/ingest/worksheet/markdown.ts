import { fingerprintJson, opening } from '../../articles/fingerprint.ts';
import type { SharedWording } from '../../articles/sources.ts';
import type { SealedText } from '../../articles/text.ts';
import { describeDate } from '../../dossier/dates.ts';
import { lookupOf, pick, type Lookup } from '../../dossier/lookup.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Output } from '../../files/write-all.ts';
import { readDraft } from '../../dossier/drafts.ts';
import { Source } from '../../markdown/source.ts';
import { escaped, footnote } from '../../markdown/write.ts';
import { TO_WRITE } from '../../schemas/unfinished.ts';
import { plural } from '../../text/wording.ts';
import { words, wordsOf } from '../../text/words.ts';
import type { Issued } from '../issued.ts';
import { NEAR } from '../near/claim-index.ts';
import type { Difference } from '../near/differences.ts';
import { pathsOf } from '../pending-record.ts';
import type { Proposed } from './proposal.ts';
import { unknownNames } from './unknown-names.ts';
import type { Beside, Item, Worksheet } from './worksheet.ts';

/** What stands above the sentences. */
export interface Head {
  issued: Issued | null;
  alike: readonly SharedWording[];
  /** What a model proposed; null if none was asked. */
  proposed: Proposed | null;
  /** Where the text may not be as the article has it. */
  doubts: readonly string[];
}

const percent = (share: number) => `${String(Math.round(100 * share))} %`;

/** How near an article is to the site, in a sentence. */
export function nearness({ near, onSubject }: Worksheet): string {
  if (near === null) return 'The site has no statements yet.';
  if (!onSubject) return 'Nothing here is about this site’s subject.';
  return `${percent(near)} of what the article states is near to what the site has.`;
}

function headOf(worksheet: Worksheet, { issued, alike, doubts }: Head) {
  const { article, title } = worksheet;
  const basis = issued?.basis ? ` ${issued.basis}` : '';
  const date = issued
    ? `Date of the article: ${describeDate(issued.edtf)} (${issued.where}).${basis}`
    : 'Date of the article: not stated, and nothing in it shows one. Set `issued:` in the record if you know it.';
  return [
    `# ${escaped(title)}`,
    'This worksheet stays on your machine: git ignores it, for it shows the article’s words.',
    [
      `- ${outsideCode(date)}`,
      `- ${nearness(worksheet)}${worksheet.near === null || worksheet.onSubject ? '' : ` To take it out again: \`npm run ingest -- --remove ${article}\`.`}`,
      ...doubts.map((doubt) => `- **Doubtful:** ${doubt}.`),
      ...alike.map(
        ({ id, share }) =>
          `- It shares ${percent(share)} of its wording with [${id}](../articles/${id}.md): not an independent source.`,
      ),
    ].join('\n'),
    [
      'For each sentence: the quotation proposed is **bold**, then the nearest statements of the site and what differs. Decide what it is:',
      `- **New:** write it in your own words at ${TO_WRITE} and move the line with its footnote to a sheet.`,
      '- **Further evidence:** move only the quotation, into the footnote of the statement that says the same.',
      '- **A contradiction:** run the command below the statement.',
      `- **Not worth a statement:** delete the section, and list the sentence under \`unused:\` in [the record](../articles/${article}.md), with a reason.`,
      '',
      'The word in `[^…]` becomes an address for ever once it is published; change it now if another says it better.',
    ].join('\n'),
  ];
}

/** Escapes a line, the code in it left as it is. */
function outsideCode(line: string): string {
  return line
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
    .join('');
}

/** The sentence with the quoted words in bold. */
function marked({ text, quotations }: Item): string {
  const found = words(text);
  let out = '';
  let from = 0;
  for (const quotation of quotations) {
    const wanted = wordsOf(quotation);
    const at = found.findIndex((_word, i) =>
      wanted.every((word, n) => found[i + n]?.word === word),
    );
    const [first, last] = [found[at], found[at + wanted.length - 1]];
    if (!first || !last) continue;
    const quoted = text.slice(first.start, last.end);
    out += `${escaped(text.slice(from, first.start))}**${escaped(quoted)}**`;
    from = last.end;
  }
  return (out + escaped(text.slice(from))).replace(/\s+/g, ' ').trim();
}

function differenceOf({ about, here, there }: Difference): string {
  const list = (texts: readonly string[]) => texts.map((text) => `“${escaped(text)}”`).join(', ');
  const sides = [
    ...(here.length > 0 ? [`here ${list(here)}`] : []),
    ...(there.length > 0 ? [`there ${list(there)}`] : []),
  ];
  const only = sides.length === 1 ? 'only ' : '';
  return `**${about}** ${only}${sides.join(', ')}`;
}

/** Whether two statements may contradict each other: near, and each with another date, figure or name, or one denied. */
function mayContradict({ score, differences }: Beside): boolean {
  return (
    score >= NEAR &&
    differences.some(
      ({ about, here, there }) => about === 'negation' || (here.length > 0 && there.length > 0),
    )
  );
}

function besideOf(beside: Beside, i: number, own: string, label: string): string[] {
  const { claim, differences } = beside;
  const lines = [`${String(i + 1)}. \`${claim.key}\` ${escaped(claim.text)} <${claim.url}>`];
  if (claim.disputes.length > 0) {
    const links = claim.disputes.map(
      ({ dispute, position }) => `[${dispute}](../disputes/${dispute}.md) (\`${position}\`)`,
    );
    lines.push(`   - In dispute: ${links.join(', ')}.`);
  }
  lines.push(
    `   - ${differences.length === 0 ? 'No difference in dates, figures, names or negations.' : `Differs: ${differences.map(differenceOf).join('; ')}.`}`,
  );
  if (mayContradict(beside)) {
    lines.push(
      `   - If they contradict each other: \`npm run new -- dispute ${label} --claim '${claim.key}' --claim '${own}'\``,
    );
  }
  return lines;
}

/** The topics that a sentence belongs to: that of the nearest claim, and those of disputes about the near ones. */
function topicsOf({ nearest }: Item, { sheets, disputes }: Lookup): string[] {
  const near = nearest.filter(({ score }) => score >= NEAR).map(({ claim }) => claim);
  const home = near.find(({ collection }) => collection === 'sheets');
  const touching = near.flatMap((claim) => claim.disputes.map(({ dispute }) => dispute));
  const ids = [
    ...(home ? [home.page] : []),
    ...pick(disputes, touching).flatMap(({ record }) => record.topics),
  ];
  return pick(sheets, new Set(ids)).map(
    ({ id, record }) => `[${escaped(record.title)}](../sheets/${id}.md)`,
  );
}

/** What the editor should know when writing. */
function notesOf(item: Item, lookup: Lookup): string[] {
  const { names, dates, speech, pronouns } = item;
  const topics = topicsOf(item, lookup);
  const known = new Map(
    names.flatMap(({ entity, text }) => (entity === null ? [] : [[entity, text] as const])),
  );
  const links = [...known].map(([id, text]) => `[${escaped(text)}](../entities/${id}.md)`);
  const unknown = [
    ...new Set(
      names.flatMap(({ entity, text, nearest }) => {
        if (entity !== null) return [];
        const near = nearest ? ` (a spelling of ${nearest.name}? It is ${nearest.why})` : '';
        return [`${escaped(text)}${escaped(near)}`];
      }),
    ),
  ];
  return [
    ...(links.length > 0 ? [`Names: ${links.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`No entity has: ${unknown.join(', ')}.`] : []),
    ...dates
      .filter(({ why }) => why !== null)
      .map(({ text, edtf, why }) => `“${escaped(text)}”: \`${edtf}\` (${escaped(why ?? '')}).`),
    ...(speech.length > 0 ? ['Direct speech: the statement must name the speaker.'] : []),
    ...pronouns.map(
      ({ text, entity, says }) =>
        `“${escaped(text)}” makes ${escaped(lookup.entities.get(entity)?.record.title ?? entity)} ${says}; the site has another gender.`,
    ),
    ...(topics.length > 0 ? [`${plural(topics.length, 'Topic')}: ${topics.join(', ')}.`] : []),
  ];
}

const RELATIONS = {
  same: 'says the same as',
  adds: 'adds to',
  contradicts: 'contradicts',
} as const;

/** What a model proposed for a sentence, with a footnote of its own. */
function proposalOf({ sentence }: Item, article: string, proposed: Proposed): string[] {
  const found = proposed.proposals.find((one) => one.sentence === sentence);
  if (!found) return [];
  const { claim, label, quotation, relation, of } = found;
  const relates =
    of === null ? '' : `, which takes the sentence for one that ${RELATIONS[relation]} \`${of}\``;
  return [
    `Proposed by ${escaped(proposed.model)}${relates}. Read it against the sentence above.`,
    `${escaped(claim)}[^${label}]`,
    footnote(label, [{ article, quotation }]),
  ];
}

function itemOf(
  item: Item,
  { article }: Worksheet,
  lookup: Lookup,
  proposed: Proposed | null,
): string {
  const { label, quotations, nearest, sentence, paragraph } = item;
  const own = `drafts/${article}#${label}`;
  const { 'min-words': min, 'max-words': max } = lookup.dossier.site.quotations;
  const evidence = quotations.map((quotation) => ({ article, quotation }));
  return [
    `## Sentence ${String(sentence)}, paragraph ${String(paragraph)}`,
    `> ${marked(item)}`,
    notesOf(item, lookup)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(nearest.length > 0
      ? [nearest.flatMap((one, i) => besideOf(one, i, own, label)).join('\n')]
      : ['No statement of the site comes near.']),
    ...(quotations.length > 0
      ? [`${TO_WRITE}.[^${label}]`, footnote(label, evidence)]
      : [
          `No part of it can be quoted safely. Choose ${String(min)} to ${String(max)} words yourself, or leave it out.`,
        ]),
    ...(proposed ? proposalOf(item, article, proposed) : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A worksheet as Markdown: how to use it, then a section a sentence, then the unknown names. */
export function worksheetMarkdown(worksheet: Worksheet, head: Head, dossier: Dossier): string {
  const lookup = lookupOf(dossier);
  const parts = [
    ...headOf(worksheet, head),
    ...worksheet.items.map((item) => itemOf(item, worksheet, lookup, head.proposed)),
    ...unknownNames(worksheet.items, lookup),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The files of a worksheet: its Markdown, and a fingerprint beside it that opens the sentences and
 * quotations in it, so that `check` and `seal` can prove them without the text. Both are private.
 */
export function worksheetFiles(text: SealedText, markdown: string): Output[] {
  const id = text.print.article;
  const { draft, draftPrint } = pathsOf(id);
  const { footnotes, sentences } = readDraft(new Source(draft, markdown));
  const quoted = footnotes
    .flatMap(({ evidence }) => evidence)
    .filter(({ article }) => article === id)
    .flatMap(({ quotation }) => text.find(quotation));
  const listed = sentences.flatMap((number) => text.sentences[number - 1] ?? []);
  const print = opening(text.print, [...quoted, ...listed], (at) => text.proof(at));
  return [
    { path: draft, content: markdown, replace: true },
    { path: draftPrint, content: fingerprintJson(print), replace: true },
  ];
}
