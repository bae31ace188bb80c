import { expect, test } from 'vitest';
import { filesBelow, NOT_RUN, readings, textsAbsent, Unpublished } from '../unpublished.ts';

test.skipIf(textsAbsent)(
  `no file of the project has six words of an article in a row outside a quotation${textsAbsent ? ` (${NOT_RUN})` : ''}`,
  async () => {
    const unpublished = await Unpublished.ofProject();
    expect(unpublished.size).toBeGreaterThan(500);
    const files = filesBelow('.');
    expect(files.length).toBeGreaterThan(1000);
    const found = files.flatMap((path) =>
      readings(path).flatMap((text) => unpublished.in(text).map((run) => `${path}: ${run}`)),
    );
    expect([...new Set(found)]).toEqual([]);
  },
);
