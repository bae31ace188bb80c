import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { EMPTY, readArticleFile, readArticleStream, type ArticleFile } from '../intake/read.ts';
import { loadContent } from '../dossier/load.ts';
import { articleIds } from '../dossier/read.ts';
import { originalsFolder, readOriginals } from '../intake/originals.ts';
import { givenOf, type Given } from '../ingest/given.ts';
import { planOf, write } from '../ingest/ingest.ts';
import { serverAt, type Server } from '../ingest/model/server.ts';
import { proposalsFor } from '../ingest/model/proposals.ts';
import { removeArticle } from '../ingest/remove.ts';
import { isId } from '../schemas/id.ts';
import { replaceArticle } from '../ingest/replace.ts';
import { ingestedJson, ingestedLines, replacedLines } from '../ingest/report.ts';
import { count } from '../text/wording.ts';
import { command, flag, text, texts, today } from './command.ts';

const USAGE = `Usage:
  npm run ingest -- [options] FILE…     add articles (- or no file: standard input)
  npm run ingest -- --replace FILE…     replace the texts of articles with corrected ones
  npm run ingest -- --remove ID…        remove articles that no statement cites
  npm run ingest -- --list              list the open sentences of the worksheets
Options: --id (default: from the file's name)
         --title --outlet --author (repeatable) --date --url --accessed --language
         --added DAY (default: today)
         --dry-run (write nothing)  --json
         --model URL[#NAME] (ask a language model for proposals; put its key in MODEL_KEY)
ARTICLES=DIR: a folder with the texts of known articles, to compare with`;

const CONFIG = {
  allowPositionals: true,
  options: {
    ...{ id: text, title: text, outlet: text, author: texts, date: text, url: text },
    ...{ accessed: text, added: text, language: text, model: text },
    ...{ 'dry-run': flag, json: flag, list: flag, replace: flag, remove: flag },
  },
} as const;

/** The result for programs, and its lines for people. */
interface Outcome {
  json: object;
  lines: string[];
}

/** Options that belong to one article, so they cannot be used with several files. */
const ONE_ARTICLE = ['title', 'url', 'id'] as const;

function list(): Outcome {
  const pending = loadContent('.').dossier.drafts.map(({ id, file, pending: open }) => ({
    article: id,
    file,
    pending: open,
  }));
  const lines = pending.map(({ article, file, pending: open }) => {
    const n = open.length;
    return n === 0
      ? `${article}: nothing left; delete ${file}`
      : `${article}: ${count(n, 'sentence')} left (${open.join(', ')}): ${file}`;
  });
  return { json: { drafts: pending }, lines: lines.length > 0 ? lines : ['No worksheets.'] };
}

/** In a dry run nothing is written: the result then has `wouldWrite` instead of `written`. */
function asDone<T extends { written: string[] }>(outcome: T, dryRun: boolean): T {
  return dryRun ? { ...outcome, written: [], wouldWrite: outcome.written } : outcome;
}

/** Throws if the file is inside the project, where it could be committed. */
function requireOutside(path: string): void {
  if (!existsSync(path)) return;
  const within = relative(realpathSync('.'), realpathSync(path));
  if (within.startsWith('..') || isAbsolute(within)) return;
  throw new Error(
    'The file is inside the project. Move it outside: texts of articles must not be committed',
  );
}

async function added(
  file: ArticleFile,
  given: Given,
  dryRun: boolean,
  server: Server | null,
  originals: Map<string, string>,
): Promise<Outcome> {
  const plan = planOf('.', file, given, loadContent('.', originals));
  const proposed = server ? await proposalsFor(server, plan) : null;
  if (!dryRun) write('.', plan, proposed);
  // The next file is compared with this one.
  originals.set(file.id, file.text);
  const { ingested } = plan;
  return {
    json: { ...ingestedJson(asDone(ingested, dryRun)), ...(proposed ? { proposed } : {}) },
    lines: ingestedLines(ingested, dryRun, proposed),
  };
}

function replaced(
  file: ArticleFile,
  dryRun: boolean,
  originals: ReadonlyMap<string, string>,
): Outcome {
  const outcome = replaceArticle('.', file, dryRun, originals);
  return { json: asDone(outcome, dryRun), lines: replacedLines(outcome, dryRun) };
}

function removed(id: string): Outcome {
  const paths = removeArticle('.', id);
  return {
    json: { id, removed: paths },
    lines: [`${id}: removed`, ...paths.map((p) => `  removed ${p}`)],
  };
}

/** `npm run ingest`: handles each article in turn. A failed one does not stop the others. */
await command(USAGE, CONFIG, async ({ values, positionals }) => {
  const { 'dry-run': dryRun, json, title, id } = values;
  if ([values.list, values.replace, values.remove].filter(Boolean).length > 1) {
    throw new Error(`Use only one of --list, --replace and --remove\n${USAGE}`);
  }
  if (values.remove && dryRun) throw new Error('`--remove` has no `--dry-run`');
  if (values.model !== undefined && (values.list || values.replace || values.remove)) {
    throw new Error('`--model` goes with new articles only');
  }
  if (id !== undefined && !isId(id)) {
    throw new Error(`Unexpected \`--id ${id}\`, expected lower-case words joined by hyphens`);
  }
  const several = ONE_ARTICLE.filter(
    (name) => values[name] !== undefined && positionals.length > 1,
  );
  if (several.length > 0) {
    throw new Error(`\`--${several.join('`, `--')}\` can only be used with one file`);
  }
  if (values.list) {
    const { json: data, lines } = list();
    console.log(json ? JSON.stringify(data, null, 2) : lines.join('\n'));
    return 0;
  }
  const given = givenOf({ ...values, added: values.added ?? today() });
  const piped = positionals.length === 0 && !process.stdin.isTTY && !values.remove;
  const sources = piped ? ['-'] : positionals;
  if (sources.length === 0) throw new Error(USAGE);
  const server =
    values.model === undefined ? null : await serverAt(values.model, process.env['MODEL_KEY']);
  const read = async (path: string) => {
    if (path === '-') return readArticleStream(process.stdin, { title, id });
    requireOutside(path);
    return readArticleFile(path, id);
  };
  const folder = originalsFolder();
  const originals =
    folder === null ? new Map<string, string>() : await readOriginals(folder, articleIds('.'));
  const done: object[] = [];
  let failed = 0;
  for (const [i, source] of sources.entries()) {
    if (sources.length > 1 && process.stderr.isTTY) {
      console.error(`[${String(i + 1)}/${String(sources.length)}] ${source}`);
    }
    try {
      const outcome = values.remove
        ? removed(source)
        : values.replace
          ? replaced(await read(source), dryRun, originals)
          : await added(await read(source), given, dryRun, server, originals);
      done.push({ file: source, ...outcome.json });
      if (!json) console.log(outcome.lines.join('\n'));
    } catch (error) {
      // This includes a full disk and a folder that cannot be written.
      const message = error instanceof Error ? error.message : String(error);
      // Standard input was empty, so no article was meant: print the usage.
      if (piped && message === EMPTY) throw new Error(USAGE, { cause: error });
      done.push({ file: source, error: message });
      const name = source === '-' ? 'standard input' : JSON.stringify(source).slice(1, -1);
      console.error(`${name}: ${message}`);
      failed++;
    }
  }
  if (json) console.log(JSON.stringify(done, null, 2));
  return failed > 0 ? 1 : 0;
});
