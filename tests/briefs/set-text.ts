import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Typesetter } from '../../src/briefs/compile.ts';
import type { BriefDocument } from '../../src/briefs/document.ts';

const typesetter = new Typesetter();
const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
let count = 0;

/** A document of the given Typst expressions, under the least that a document needs. */
export function documentOf(body: readonly string[]): BriefDocument {
  return {
    site: 'Test site',
    title: 'Test',
    summary: '',
    known: '',
    reviewed: ['2026-11-22'],
    url: 'https://example.org/test/',
    shortUrl: 'example.org/test',
    qr: true,
    cover: null,
    pages: null,
    body: ['heading(level: 1, "Test")', ...body],
  };
}

/** Sets it and returns where the PDF is. */
export function setPdf(body: readonly string[]): string {
  const path = join(folder, `${String(++count)}.pdf`);
  writeFileSync(path, typesetter.set(documentOf(body), 'a4').bytes);
  return path;
}
