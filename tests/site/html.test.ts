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
}, 120_000);
