import { appendFileSync } from 'node:fs';
import { check, type Verdict } from '../check/check.ts';
import { applied, changesOf } from '../check/fix.ts';
import { reportOf } from '../check/report.ts';
import github from '../check/reporters/github.ts';
import json from '../check/reporters/json.ts';
import markdown from '../check/reporters/markdown.ts';
import terminal from '../check/reporters/text.ts';
import { loadWithTexts, type Content } from '../dossier/load.ts';
import { writeAll } from '../files/write-all.ts';
import { command, flag, oneOf, text, wantsColours } from './command.ts';

const USAGE = `Usage: npm run check -- [options]
Checks content/. ARTICLES=DIR does the same as --articles DIR.
  --articles DIR               compare with the articles' texts in a folder
  --format text|json|github
  --max-warnings N             fail if there are more
  --fix                        correct what has only one answer
  --dry-run                    with --fix: only show what it would change`;

const REPORTERS = { text: terminal, json, github };
const FORMATS = Object.keys(REPORTERS) as (keyof typeof REPORTERS)[];

/** Corrections can make others possible. More rounds than this would mean that two undo each other. */
const MAX_ROUNDS = 10;

/** Checks the content; with `fix`, corrects it first. */
async function judge(
  articles: string | undefined,
  { fix, dry }: { fix: boolean; dry: boolean },
): Promise<{ content: Content; verdict: Verdict }> {
  for (let round = 1; ; round++) {
    const content = await loadWithTexts('.', articles);
    const verdict = check(content);
    if (!fix || verdict.fixes.length === 0 || round > MAX_ROUNDS) return { content, verdict };
    for (const change of changesOf(verdict.fixes)) {
      console.error(`${dry ? 'would change' : 'changed'} ${change}`);
    }
    if (dry) return { content, verdict };
    writeAll(applied('.', verdict.fixes));
  }
}

const OPTIONS = {
  articles: text,
  format: { type: 'string', default: 'text' },
  'max-warnings': { type: 'string', default: 'Infinity' },
  fix: flag,
  'dry-run': flag,
} as const;

/** `npm run check`: checks `content/`. Exit code 1 on an error, or on too many warnings. */
await command(USAGE, { options: OPTIONS }, async ({ values }) => {
  const { articles, fix, 'dry-run': dry } = values;
  const format = oneOf('format', FORMATS, values.format);
  if (dry && !fix) throw new Error(`\`--dry-run\` needs \`--fix\`\n${USAGE}`);
  const maxWarnings = Number(values['max-warnings']);
  if (Number.isNaN(maxWarnings)) {
    throw new Error(`Unexpected \`--max-warnings ${values['max-warnings']}\`\n${USAGE}`);
  }
  const { content, verdict } = await judge(articles, { fix, dry });
  const report = reportOf(content, verdict);
  const output = REPORTERS[format](report, { colours: wantsColours() });
  if (output !== '') console.log(output);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, markdown(report));
  return verdict.errors > 0 || verdict.warnings > maxWarnings ? 1 : 0;
});
