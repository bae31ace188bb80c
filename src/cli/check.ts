import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { reportOf } from '../check/report.ts';
import { warningsNamed } from '../check/rule-table.ts';
import { isFormat, REPORTERS } from '../check/reporters/index.ts';
import { loadWithTexts } from '../dossier/load.ts';
import { askedForHelp } from './usage.ts';

const USAGE = `Usage: npm run check -- [--articles DIR] [--format text|json|github] [--max-warnings N] [--allow RULE]…
Checks content/. --articles, or ARTICLES=DIR: a folder with the articles' texts, to compare with the fingerprints.
--allow: a rule whose warnings are not counted`;

/** `npm run check`: checks `content/`. Exit code 1 on an error, or on too many warnings. */
async function main(): Promise<number> {
  if (askedForHelp(USAGE)) return 0;
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string', default: 'Infinity' },
      allow: { type: 'string', multiple: true, default: [] },
    },
  });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`Unexpected format \`${format}\`\n${USAGE}`);
  const maxWarnings = Number(values['max-warnings']);
  if (Number.isNaN(maxWarnings)) {
    throw new Error(`Unexpected \`--max-warnings ${values['max-warnings']}\`\n${USAGE}`);
  }
  const allow = warningsNamed(values.allow);
  const content = await loadWithTexts('.', values.articles);
  const verdict = check(content, allow);
  const output = REPORTERS[format](reportOf(content, verdict));
  if (output !== '') console.log(output);
  return verdict.errors > 0 || verdict.warnings > maxWarnings ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
