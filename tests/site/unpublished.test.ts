import { extname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { textOf } from '../briefs/pdf-tools.ts';
import {
  filesBelow,
  NOT_RUN,
  passages,
  readings,
  textsAbsent,
  Unpublished,
} from '../unpublished.ts';
import { assertFresh, SITE_FOLDER } from './built-site.ts';

beforeAll(assertFresh);

test.skipIf(textsAbsent)(
  `no file of the site has six words of an article in a row outside a quotation${textsAbsent ? ` (${NOT_RUN})` : ''}`,
  async () => {
    const unpublished = await Unpublished.ofProject();
    const files = filesBelow(SITE_FOLDER);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((path) => {
      const texts = extname(path) === '.pdf' ? passages(textOf(path)) : readings(path);
      return texts.flatMap((text) => unpublished.in(text).map((run) => `${path}: ${run}`));
    });
    expect([...new Set(found)]).toEqual([]);
  },
);
