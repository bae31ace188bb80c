import { statSync } from 'node:fs';
import { join } from 'node:path';
import { articleIds } from '../dossier/read.ts';
import { loadContent } from '../dossier/load.ts';
import { sealing, type Sealed } from '../editing/seal.ts';
import { writeAll } from '../files/write-all.ts';
import { originalsFolder, readOriginals } from '../intake/originals.ts';
import { readArticleFile } from '../intake/read.ts';
import { command } from './command.ts';

const USAGE = `Usage: npm run seal -- FILE…|DIR
Opens in the fingerprints what the claims quote, and closes all else. FILE…|DIR are the articles' texts;
ARTICLES=DIR names them too. Without them it can only close, and open what a draft quotes.`;

/** The texts by id that the arguments name. */
async function textsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      for (const [id, text] of await readOriginals(path, articleIds('.'))) texts.set(id, text);
    } else {
      const { id, text } = await readArticleFile(path);
      texts.set(id, text);
    }
  }
  return texts;
}

function linesOf(
  { article, words, openedWords, opened, closed, remade }: Sealed,
  most: number,
): string[] {
  const share = openedWords / Math.max(1, words);
  const over = share > most ? `: more than ${(100 * most).toFixed(1)} %` : '';
  return [
    `${article}: ${String(openedWords)} of ${String(words)} words open (${(100 * share).toFixed(1)} %)${over}`,
    ...(remade ? ['  made again from the text'] : []),
    ...opened.map((run) => `  opened: ${run}`),
    ...closed.map((run) => `  closed: ${run}`),
  ];
}

/** `npm run seal`: brings what the fingerprints open up to date with what the claims quote. */
await command(USAGE, { allowPositionals: true }, async ({ positionals }) => {
  const folder = originalsFolder();
  const paths = positionals.length > 0 || folder === null ? positionals : [folder];
  const texts = await textsOf(paths);
  const content = loadContent('.', paths.length > 0 ? texts : null);
  const { articles, problems, outputs } = sealing(content);
  const most = content.dossier.site.quotations.share;
  for (const id of texts.keys()) {
    if (!articleIds('.').has(id))
      problems.push(`Unknown article \`${id}\`: \`npm run ingest\` takes it in.`);
  }
  writeAll(outputs.map((output) => ({ ...output, path: join(...output.path.split('/')) })));
  const written = outputs.map(({ path }) => `wrote ${path}`);
  console.log(articles.flatMap((one) => linesOf(one, most)).join('\n'));
  console.log(written.join('\n') || 'Nothing to change.');
  if (problems.length > 0) console.error(problems.join('\n'));
  return problems.length > 0 ? 1 : 0;
});
