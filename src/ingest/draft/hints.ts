import { describeDate } from '../../dossier/dates.ts';
import type { SentenceFacts } from '../compare/sentence-facts.ts';
import { hasYear } from '../compare/when.ts';

const HEDGES = {
  report: 'The article hedges',
  analysis: 'The article puts it down to others',
  attribution: 'The article puts it down to somebody',
  modal: 'The article has it as possible or to come',
} as const;

const inMarks = (texts: Iterable<string>) =>
  [...new Set(texts)].map((text) => `“${text}”`).join(', ');

/** What the editor should know when writing: hedges to keep, dates resolved, who speaks. */
export function hintsOf(facts: SentenceFacts): string[] {
  const hints: string[] = [];
  for (const [kind, words] of Object.entries(HEDGES) as [keyof typeof HEDGES, string][]) {
    const found = facts.hedges.filter((hedge) => hedge.kind === kind).map(({ text }) => text);
    if (found.length > 0) hints.push(`${words} (${inMarks(found)}); the claim must too.`);
  }
  for (const { text, edtf, why } of facts.dates) {
    const date = hasYear(edtf) ? describeDate(edtf) : 'no year known';
    hints.push(`“${text}”: ${edtf}, ${date}${why === null ? '' : ` (${why})`}.`);
  }
  for (const { speaker } of facts.quotations) {
    if (speaker) hints.push(`Direct speech of ${speaker.text}.`);
  }
  return [...new Set(hints)];
}
