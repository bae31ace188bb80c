import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { assertFresh, builtPages, SITE_FOLDER } from './built-site.ts';

beforeAll(assertFresh);

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Files of the site's own need no integrity: they come with the page.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The boxes of one filter have one name.
      'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
      // A page's title ends in the site's name.
      'long-title': 'off',
    },
  });
  const wrong: string[] = [];
  for (const path of builtPages()) {
    const file = join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    const report = await validator.validateFile(file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) {
        wrong.push(`${path}:${String(line)}: ${ruleId}: ${message}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the margin repeats each note’s words in the order of the notes, which gives the numbers', () => {
  let compared = 0;
  for (const path of builtPages()) {
    const file = join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    const page = readFileSync(file, 'utf8').replaceAll('&#39;', "'");
    const [, notes = ''] = page.split('<section class="notes"');
    const margin = [...page.matchAll(/<div class="gloss"[^>]*>(.*?)<\/div>/gs)].flatMap(
      ([, gloss]) => [...(gloss ?? '').matchAll(/<p>(.*?)<\/p>/gs)].map(([, words]) => words),
    );
    const quoted = [...notes.matchAll(/<li id="N\d+" popover>(.*?)<\/li>/gs)].map(([, note]) =>
      [
        ...(note ?? '').matchAll(
          /<p class="from">(<b>.<\/b>) <a [^>]*>(.*?)<\/a>(?:<span>(.*?)<\/span>)?|<blockquote>(.*?)<\/blockquote>/gs,
        ),
      ]
        .map(
          ([, letter, name, citing, words]) =>
            words ?? `${letter ?? ''} ${name ?? ''}${citing ?? ''}`,
        )
        .map((words) => words.trim())
        .join(' '),
    );
    expect(margin, path).toEqual(quoted);
    compared += quoted.length;
  }
  expect(compared).toBeGreaterThan(50);
});

test('every page says what a link to it shows', () => {
  const lacking: string[] = [];
  for (const path of builtPages()) {
    const file = join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    const page = readFileSync(file, 'utf8');
    for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt']) {
      const [, content = ''] =
        new RegExp(`<meta property="${name}" content="([^"]+)"`).exec(page) ?? [];
      const address = name === 'og:url' || name === 'og:image';
      if (address ? !content.startsWith('https://') : content === '')
        lacking.push(`${path} ${name}`);
    }
  }
  expect(lacking).toEqual([]);
});

test('words of adjacent elements are separated', () => {
  const run: string[] = [];
  for (const path of builtPages()) {
    const file = join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    const page = readFileSync(file, 'utf8').replace(/<(script|style|svg)\b.*?<\/\1>/gs, '');
    const joints =
      /[\p{L}\p{N}.,;:]<(?:a|small|em|strong|cite)\b[^>]*>[\p{L}\p{N}“(]|<\/(?:a|small|em|strong|cite)>[\p{L}\p{N}“(]|\d[a-z]{5,}/gu;
    const text = page.replace(/<[^>]*>/g, (tag) =>
      /^<\/?(?:a|small|em|strong|cite)\b/.test(tag) ? tag.replace(/\s[^>]*/, '') : '<>',
    );
    run.push(...[...text.matchAll(joints)].map(([joint]) => `${path}: ${joint}`));
  }
  expect(run).toEqual([]);
});
