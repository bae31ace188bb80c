import { parseArgs } from 'node:util';
import { ingest } from '../ingest/ingest.ts';
import { isLanguage } from '../schemas/language.ts';

const USAGE = 'Usage: npm run ingest -- [--language TAG] FILE…';

/** `npm run ingest`: each file in turn; the good ones are done, the bad ones listed. */
async function main(): Promise<number> {
  let options;
  try {
    options = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 1;
  }
  const { positionals, values } = options;
  if (values.language !== undefined && !isLanguage(values.language)) {
    console.error(`Unexpected language \`${values.language}\`, expected a tag such as \`en\``);
    return 1;
  }
  if (positionals.length === 0) {
    console.error(USAGE);
    return 1;
  }
  let failed = 0;
  for (const path of positionals) {
    try {
      const { id, written, words, sentences, repeats, alike } = await ingest(
        '.',
        path,
        values.language,
      );
      console.log(`${id}: ${String(words)} words in ${String(sentences)} sentences`);
      for (const { from, to, of } of repeats) {
        const last = of + to - from;
        const range = (a: number, b: number) => (a === b ? String(a) : `${String(a)}–${String(b)}`);
        console.log(`  sentences ${range(from, to)} repeat ${range(of, last)} word for word`);
      }
      for (const { id: other, share } of alike) {
        const percent = String(Math.round(share * 100));
        console.log(
          `  shares ${percent} % of its wording with ${other}: not an independent source`,
        );
      }
      for (const file of written) console.log(`  wrote ${file}`);
    } catch (error) {
      // A full disk or a folder that can't be written is told in a line too.
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      failed++;
    }
  }
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main();
