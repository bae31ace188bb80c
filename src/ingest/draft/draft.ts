import type { FingerprintedText } from '../../articles/text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { escaped, footnote } from '../../markdown/write.ts';
import { TO_WRITE } from '../../schemas/unfinished.ts';
import type { Comparison } from '../compare/compare.ts';
import { factsOf, type SentenceFacts } from '../compare/sentence-facts.ts';
import type { Statement } from '../compare/statement.ts';
import type { Reading } from '../reading.ts';
import { candidatesOf } from './candidates.ts';
import { contradictedClaim, disputesAbout } from './contradicted.ts';
import { hintsOf } from './hints.ts';
import { Labels } from './label.ts';
import { sealed } from './parts.ts';
import { chooseQuotations } from './quotation.ts';
import { tellingOf } from './telling.ts';

/** What a draft is made of. */
export interface DraftInput {
  article: string;
  title: string;
  reading: Reading;
  text: FingerprintedText;
  comparison: Comparison;
  dossier: Dossier;
  /** Sentences that are spoken for already: by claims, in the record, in what is kept. None if absent. */
  done?: ReadonlySet<number>;
  /** Parts of the former draft that an editor has written, kept as they are. */
  kept?: readonly string[];
  /** Their labels, which nothing else may have. */
  taken?: readonly string[];
}

/** A draft, and the sentences that nothing in it can be quoted from or rests on. */
export interface Draft {
  markdown: string;
  /** Sentences with a footnote in it. */
  sentences: number[];
  /** Footnotes in it. */
  footnotes: number;
}

/** The statements of one sentence: all of its conflicts, or that it is known or new. */
interface Item {
  facts: SentenceFacts;
  statements: Statement[];
  quotations: string[];
}

/** What to do about conflicts, where a dispute has them already and where none does. */
function disputeHints(statements: readonly Statement[], dossier: Dossier, own: string): string[] {
  const hints = statements.flatMap((statement): string[] => {
    const claim = contradictedClaim(statement, dossier);
    if (!claim) return [];
    const about = disputesAbout(statement, claim, dossier);
    if (about.length > 0) {
      const files = about.map(({ id }) => `\`content/disputes/${id}.md\``).join(', ');
      return [`A dispute has this already: ${files}. Add the new position to it.`];
    }
    const ownLabel = own.slice(own.indexOf('#') + 1);
    const options = [claim.key, own].map((key) => `--claim '${key}'`).join(' ');
    return [`To make a dispute of it: \`npm run new -- dispute ${ownLabel} ${options}\``];
  });
  return [...new Set(hints)];
}

function where({ sentence, paragraph }: SentenceFacts): string {
  return `Paragraph ${String(paragraph)}, sentence ${String(sentence)}`;
}

/** One item as Markdown: what to know, the line to write, the footnote that is ready. */
function itemOf(
  { facts, statements, quotations }: Item,
  input: DraftInput,
  labels: Labels,
): string {
  const conflict = statements.some(({ is }) => is === 'conflict');
  const label = labels.of(quotations[0] ?? '', input.article, facts.sentence);
  const own = `drafts/${input.article}#${label}`;
  const lines = [
    ...(conflict ? statements.map(({ why }) => why) : []),
    ...(conflict ? disputeHints(statements, input.dossier, own) : []),
    ...hintsOf(facts),
  ];
  return [
    [`> ${where(facts)}.`, ...lines.map((line) => `> - ${escapedOutsideCode(line)}`)].join('\n'),
    `${TO_WRITE}.[^${label}]`,
    footnoteOf(label, input.article, quotations),
  ].join('\n\n');
}

/** A footnote that quotes one article. */
function footnoteOf(label: string, article: string, quotations: readonly string[]): string {
  return footnote(
    label,
    quotations.map((quotation) => ({ article, quotation })),
  );
}

/** Escapes a line, the code in it left as it is. */
function escapedOutsideCode(line: string): string {
  return line
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
    .join('');
}

/** A sentence that a claim says already: the evidence to put under it. */
function knownItem({ facts, statements, quotations }: Item, input: DraftInput, labels: Labels) {
  const [statement] = statements;
  const keys = statement?.claims.map((key) => `\`${key}\``).join(', ') ?? '';
  const label = labels.of('', input.article, facts.sentence);
  const claim = keys === '' ? '' : ` It would support ${keys}.`;
  return [
    `> ${where(facts)}. ${escaped(statement?.why ?? '')}${claim}`,
    footnoteOf(label, input.article, quotations),
  ].join('\n\n');
}

/**
 * Writes the draft of an article: conflicts first, then what is new by sheet, then further evidence
 * for what is known, then names that the Dossier does not have. Every quotation in it is verified.
 * All that is left to the editor is to write, and to move lines to a sheet.
 */
export function draftOf(input: DraftInput): Draft {
  const { article, title, reading, text, comparison, dossier, done, kept = [] } = input;
  const facts = new Map(factsOf(reading).map((fact) => [fact.sentence, fact]));
  const labels = new Labels([...dossier.claims.map(({ id }) => id), ...(input.taken ?? [])]);
  const open = comparison.statements.filter(({ sentence }) => !done?.has(sentence));
  const items = [...Map.groupBy(open, ({ sentence }) => sentence)].flatMap(
    ([sentence, statements]): Item[] => {
      const fact = facts.get(sentence);
      if (!fact) return [];
      const quotations = chooseQuotations(fact.text, tellingOf(fact), text);
      return quotations.length > 0 ? [{ facts: fact, statements, quotations }] : [];
    },
  );
  const kind = ({ statements }: Item) => statements[0]?.is ?? 'new';
  const parts: string[] = [];
  const section = (heading: string, list: readonly Item[], write: typeof itemOf) => {
    if (list.length === 0) return;
    parts.push(`## ${heading}`, ...list.map((item) => write(item, input, labels)));
  };
  if (kept.length > 0) parts.push('## Kept from the draft of the former text', ...kept);
  section(
    'In conflict',
    items.filter((item) => kind(item) === 'conflict'),
    itemOf,
  );
  const fresh = items.filter((item) => kind(item) === 'new');
  const sheetOf = ({ statements }: Item) => statements[0]?.sheet ?? null;
  for (const { id, record } of dossier.sheets) {
    section(
      `New: ${escaped(record.title)}`,
      fresh.filter((item) => sheetOf(item) === id),
      itemOf,
    );
  }
  section(
    'New: no sheet comes near',
    fresh.filter((item) => sheetOf(item) === null),
    itemOf,
  );
  section(
    'Known: further evidence',
    items.filter((item) => kind(item) === 'known'),
    knownItem,
  );
  const sentences = items.map(({ facts: { sentence } }) => sentence);
  parts.push(...candidatesOf(reading, dossier, new Set(sentences)));
  const head = [
    `# ${escaped(title)}`,
    `Write each line of your own that says ${TO_WRITE}, and move it with its footnote to a sheet. Delete what is not worth a claim and set its sentence aside under \`unused:\` in [the record](../articles/${article}.md).`,
  ];
  return {
    markdown: sealed([...head, ...parts].join('\n\n'), kept),
    sentences,
    footnotes: items.length,
  };
}
