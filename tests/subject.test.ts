import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SUBJECT = /syria|russia|\bassad|khmeimim|tartus|damascus|moscow|kremlin|\bputin/i;

/** Where such a word may be, and why. */
const ALLOWED: readonly [reason: string, file: RegExp, line: RegExp][] = [
  ['a comment', /\.(?:ts|mjs|astro|css)$/, /^\s*(?:\/?\*|\/\/)|\/\/ .*|\/\*\*? .*\*\//],
  ['a comment of a table', /\.(?:txt|yaml)$/, /^#/],
  [
    'the language, which English calls so',
    /\.(?:ts|json)$/,
    /\brussian(?:Stem)?\b(?!-)|\bRUSSIAN\b|russian-\w+\.ts/i,
  ],
  ['general words: currencies', /^src\/text\/figures\/figures\.txt$/, /^currency /],
  ['general words: peoples', /^src\/ingest\/read\/name-words\.yaml$/, /^ {4}[a-z ]+$/],
  ['a name of a script: Syriac', /^src\/text\/scripts\.ts$/, /p\{sc=Syriac\}/],
];

/** Lines that name the first subject without a reason, as `file:line: text`. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => {
      const fine = ALLOWED.some(([, where, what]) => where.test(file) && what.test(line));
      return SUBJECT.test(line) && !fine ? [`${file}:${String(i + 1)}: ${line.trim()}`] : [];
    }),
  );
}

const sources = new Map(
  ['src', 'public']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
    )
    .filter((file) => /\.(?:ts|mjs|astro|css|txt|ya?ml|json|typ|svg|md)$|_headers$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

test('the code names no subject', () => {
  expect(sources.size).toBeGreaterThan(100);
  expect(faultsOf(sources)).toEqual([]);
});

test('each reason is still needed', () => {
  const needed = (one: (typeof ALLOWED)[number]) =>
    [...sources].some(
      ([file, text]) =>
        one[1].test(file) &&
        text.split('\n').some((line) => SUBJECT.test(line) && one[2].test(line)),
    );
  expect(ALLOWED.filter((one) => !needed(one)).map(([reason]) => reason)).toEqual([]);
});

test('a name in the code is found', () => {
  const file = 'src/pages/index.astro';
  const faults = faultsOf(new Map([[file, '// Syria\n<h1>Syria</h1>']]));
  expect(faults).toEqual([`${file}:2: <h1>Syria</h1>`]);
});
