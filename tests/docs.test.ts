import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOTS =
  /^(?:src|tests|content|public)\/|^(?:README|CONTRIBUTING|CHANGELOG)\.md$|^package\.json$/;

/** The texts between backticks. */
const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, c]) => c ?? '');

/** Exact paths in a Markdown page that do not exist. */
function missingPaths(text: string): string[] {
  const paths = codeIn(text).filter((code) => ROOTS.test(code) && !code.includes('*'));
  return paths.filter((path) => !existsSync(path));
}

/** Names on lines such as “1. `readPage` (`src/markdown/page.ts`)” that the file does not export. */
function missingNames(text: string): string[] {
  const pairs = text.matchAll(/`(\w+)`\s+\(`(src\/[^`]+)`\)/g);
  return [...pairs].flatMap(([, name = '', path = '']) =>
    new RegExp(`export (?:async )?(?:function\\*?|class|const) ${name}\\b`).test(
      readFileSync(path, 'utf8'),
    )
      ? []
      : [`${name} in ${path}`],
  );
}

/** Commands in the table of the README: `npm run x`, and bare names beside it. */
function commandsIn(readme: string): string[] {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `npm run '));
  return rows.flatMap((row) =>
    codeIn(row.split('|')[1] ?? '').map(
      (code) => code.replace(/^npm run /, '').split(' ')[0] ?? '',
    ),
  );
}

test('every path and every function on the architecture page exists', () => {
  const page = readFileSync('src/README.md', 'utf8');
  expect(missingPaths(page)).toEqual([]);
  expect(missingNames(page)).toEqual([]);
  expect(missingPaths('`src/nothing.ts` and `src/site.ts`')).toEqual(['src/nothing.ts']);
  expect(missingNames('`nothing` (`src/site.ts`)')).toEqual(['nothing in src/site.ts']);
});

test('the README lists every command of package.json, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  // npm runs `postinstall` by itself.
  const expected = Object.keys(scripts).filter((name) => name !== 'postinstall');
  expect(commandsIn(readFileSync('README.md', 'utf8')).sort()).toEqual(expected.sort());
});

test('the glossary has at most 40 terms', () => {
  const [, glossary = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Glossary');
  const terms = glossary.split('\n').filter((line) => line.startsWith('| **'));
  expect(terms.length).toBeGreaterThan(20);
  expect(terms.length).toBeLessThanOrEqual(40);
});
