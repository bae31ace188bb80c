import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check/check.ts';
import { problemsOf } from '../../src/check/reporters/text.ts';
import { RULES, type RuleId } from '../../src/check/rule-table.ts';
import { buildProject, filesBelow, loadProject, removeProject } from '../small-project.ts';

/** The page, from the project's root. */
export const PAGE = 'src/check/RULES.md';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const BASE = join(import.meta.dirname, '..', 'small-project');

/** For each rule the fixtures that explain it best: a wrong one and a right one. */
const EXAMPLES: Readonly<Record<RuleId, readonly [bad: string, good: string]>> = {
  'readable-file': ['bad-file-name', 'good-hidden-file'],
  'front-matter-syntax': ['bad-colon-in-a-value', 'good-comments-and-quotation-marks'],
  'front-matter': ['bad-misspelt-field', 'good-every-field'],
  edtf: ['bad-day-that-is-none', 'good-uncertain-dates'],
  markdown: ['bad-raw-html', 'good-all-that-is-known'],
  'reserved-id': ['bad-people', 'good-other-word'],
  footnote: ['bad-reference-without-a-footnote', 'good-restated'],
  'evidence-syntax': ['bad-no-marks', 'good-all-forms'],
  'prose-without-evidence': ['bad-sentence-after', 'good-notes-and-headings'],
  'quotation-not-found': ['bad-word-changed', 'good-set-in-another-way'],
  'unopened-quotation': ['bad-text-at-hand', 'good-opened-and-text-at-hand'],
  'quotation-ambiguous': ['bad-two-places', 'good-sentence-said-twice'],
  speaker: ['bad-misspelled', 'good-forms'],
  'quotation-length': ['bad-two-words', 'good-three-words'],
  'claim-meaning': ['bad-doubt-left-out', 'good-exception'],
  'quotation-meaning': ['bad-doubt-left-out', 'good-doubt-stated'],
  'quotation-share': ['bad-more-than-a-third', 'good-less-than-a-third'],
  'quoted-words': ['bad-word-changed', 'good-as-quoted'],
  'unsupported-term': ['bad-number', 'good-event-of-the-same-article'],
  'each-alone': ['bad-number', 'good-two-articles'],
  'copied-prose': ['bad-claim', 'good-in-quotation-marks'],
  'duplicate-claim-id': ['bad-twice', 'good-same-id-in-two-files'],
  'vanished-claim': ['bad-gone', 'good-withdrawn'],
  'unknown-reference': ['bad-in-an-event', 'good-all-kinds-of-links'],
  'circular-reference': ['bad-two', 'good-chain'],
  'internal-link': ['bad-in-a-note', 'good-links'],
  'outside-link': ['bad-in-a-claim', 'good-in-notes-and-assessments'],
  'other-reports': ['bad-no-words', 'good-two-notes'],
  'one-sided-dispute': ['bad-position-under-a-heading', 'good-three-positions'],
  'dispute-answer': ['bad-nothing-it-rests-on', 'good-other-reports'],
  fingerprint: ['bad-edited', 'good-of-the-text'],
  'uncovered-sentence': ['bad-sentence-of-which-nothing-is-said', 'good-repeated-sentence'],
  'used-and-unused': ['bad-used', 'good-range'],
  'stale-page': ['bad-wording', 'good-reviewed-since'],
  unwritten: ['bad-claim', 'good-elsewhere'],
  unfinished: ['bad-claim', 'good-to-write-what'],
  draft: ['bad-used-up', 'good-pending'],
  unreviewed: ['bad-changed-claim', 'good-wrapped-in-another-way'],
};

/** What the examples quote. */
const ARTICLES = ['articles/harbour.txt', 'articles/lighthouse.txt'];

/** A file's lines as the small project has them; for a new sheet, the front matter that all cases use. */
function usualLines(file: string): Set<string> {
  const path = join(BASE, file);
  if (existsSync(path)) return new Set(readFileSync(path, 'utf8').split('\n'));
  const head = ['title: Case', 'question: What of it?', 'summary: A case.', 'order: 2'];
  return new Set(['---', ...head, 'reviewed: 2031-04-01']);
}

/** The lines of a file that differ from the small project's, and those that a message is about. */
function excerpt(file: string, text: string, reported: ReadonlySet<number>): string[] {
  const usual = usualLines(file);
  const lines = text.trimEnd().split('\n');
  const shown = lines.flatMap((line, i) =>
    reported.has(i + 1) || (line.trim() !== '' && !usual.has(line)) ? [i] : [],
  );
  return shown.flatMap((i, n) => {
    const before = shown[n - 1];
    const gap = before === undefined ? [] : lines.slice(before + 1, i);
    return [...(gap.some((line) => line.trim() !== '') ? ['…'] : gap), lines[i] ?? ''];
  });
}

const fenced = (language: string, lines: readonly string[]) =>
  ['````' + language, ...lines, '````'].join('\n');

/** What a fixture changes in the small project, and what `check` says. */
function example(rule: RuleId, name: string): { files: string[]; said: string } {
  const overlay = join(FIXTURES, rule, name);
  const project = buildProject(overlay);
  try {
    const content = loadProject(project);
    const found = check(content).messages;
    const messages = found.filter(({ ruleId }) => ruleId === rule);
    if (messages.length > 0 !== name.startsWith('bad-')) {
      throw new Error(`${rule}/${name} is no example: ${String(messages.length)} messages`);
    }
    const files = filesBelow(overlay).flatMap((file) => {
      if (file === 'case.json') {
        const changes = JSON.parse(readFileSync(join(overlay, file), 'utf8')) as object;
        const rest = Object.entries(changes).filter(
          ([key]) => !['expect', 'originals', 'reviewedBefore'].includes(key),
        );
        if (rest.length === 0) return [];
        return [fenced('json', JSON.stringify(Object.fromEntries(rest), null, 2).split('\n'))];
      }
      const lines = messages.flatMap((message) =>
        message.file === file ? (message.line ?? []) : [],
      );
      const shown = excerpt(file, readFileSync(join(project.root, file), 'utf8'), new Set(lines));
      if (shown.length === 0) return [];
      return [`\`${file}\``, fenced(file.endsWith('.md') ? 'md' : 'text', shown)];
    });
    const said = problemsOf({ messages, sources: content.sources });
    return { files, said: said.replace(/\n {4}rule: .*/g, '') };
  } finally {
    removeProject(project);
  }
}

function section(rule: RuleId): string {
  const { requires, why } = RULES[rule];
  const examples = (EXAMPLES as Partial<typeof EXAMPLES>)[rule];
  if (!examples)
    throw new Error(`Missing examples for \`${rule}\`: add two of its cases to EXAMPLES`);
  const [bad, good] = examples.map((name) => example(rule, name));
  return [
    `## ${rule}`,
    `*${'warning' in RULES[rule] ? 'Warning' : 'Error'}.* ${requires} ${why}`,
    'Wrong:',
    ...(bad?.files ?? []),
    fenced('text', (bad?.said ?? '').split('\n')),
    'Right:',
    ...(good && good.files.length > 0 ? good.files : ['The small project as it is.']),
  ].join('\n\n');
}

/** The page that explains every rule, from the rule table and the fixtures. */
export function rulesPage(): string {
  const rules = Object.keys(RULES) as RuleId[];
  return (
    [
      '# Rules',
      `<!-- Written by \`npm run rules\` from src/check/rule-table.ts and tests/check/fixtures. -->`,
      'What `npm run check` asks of `content/`, why, and an example of each. An error stops the build; a warning does not, but `npm test` allows none. The examples change a small project about a harbour, `tests/small-project`; only the lines that matter are shown.',
      rules.map((rule) => `- [${rule}](#${rule})`).join('\n'),
      'The articles of the small project:',
      ...ARTICLES.flatMap((file) => [
        `\`${file}\``,
        fenced('text', readFileSync(join(BASE, file), 'utf8').trimEnd().split('\n')),
      ]),
      ...rules.map(section),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
