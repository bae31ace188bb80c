import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { readOriginals } from '../check/originals.ts';
import { reportOf } from '../check/report.ts';
import { isFormat, REPORTERS } from '../check/reporters/index.ts';
import { loadContent } from '../dossier/load.ts';
import { askedForHelp } from './usage.ts';

const USAGE = `Usage: npm run check -- [--articles DIR] [--format text|json|github] [--max-warnings N]
Checks content/. --articles: a folder with the articles' texts, to compare with the fingerprints`;

/** `npm run check`: checks `content/`. Exit code 1 on an error, or on too many warnings. */
async function main(): Promise<number> {
  if (askedForHelp(USAGE)) return 0;
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string', default: 'Infinity' },
    },
  });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`Unexpected format \`${format}\`\n${USAGE}`);
  const maxWarnings = Number(values['max-warnings']);
  if (Number.isNaN(maxWarnings)) {
    throw new Error(`Unexpected \`--max-warnings ${values['max-warnings']}\`\n${USAGE}`);
  }
  const content = loadContent('.');
  const { articles } = content.dossier;
  const originals =
    values.articles === undefined
      ? null
      : await readOriginals(values.articles, new Set(articles.map(({ id }) => id)));
  const verdict = check(content, originals);
  const output = REPORTERS[format](reportOf(content, verdict));
  if (output !== '') console.log(output);
  if (format === 'text' && originals) {
    const missing = articles.filter(({ id }) => !originals.has(id)).map(({ id }) => id);
    const proved = articles.length - missing.length;
    const rest = missing.length > 0 ? `; no text for ${missing.join(', ')}` : '';
    console.log(`${String(proved)} fingerprints compared with their texts${rest}`);
  }
  return verdict.errors > 0 || verdict.warnings > maxWarnings ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
