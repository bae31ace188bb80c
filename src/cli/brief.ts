import { writeFileSync } from 'node:fs';
import { Typesetter } from '../briefs/compile.ts';
import { fileName, SIZES, type BriefDocument } from '../briefs/document.ts';
import { describeMissing, missingGlyphs } from '../briefs/fonts/glyphs.ts';
import { LENGTHS, type Length } from '../briefs/length.ts';
import { sheetBrief } from '../briefs/sheet-brief.ts';
import { addressFromEnvironment } from '../briefs/site-address.ts';
import { wholeDossier } from '../briefs/whole-dossier.ts';
import { loadContent } from '../dossier/load.ts';
import { lookupOf } from '../dossier/lookup.ts';
import { published } from '../dossier/published.ts';
import type { Dossier } from '../dossier/types.ts';
import { closest } from '../text/closest.ts';
import { count } from '../text/wording.ts';
import { command, oneOf, text } from './command.ts';

const WHOLE = 'dossier';
const USAGE = `Usage: npm run brief -- SHEET… [--size a4|letter] [--length page|quotations|all] [--out FILE]
Writes the PDF of each sheet; \`${WHOLE}\` stands for everything`;

/** The brief of a sheet or of everything. Throws if there is no such sheet. */
function documentOf(name: string, dossier: Dossier, length: Length): BriefDocument {
  const site = addressFromEnvironment(dossier.site.address);
  if (name === WHOLE) return wholeDossier(dossier, site);
  const lookup = lookupOf(dossier);
  const sheet = lookup.sheets.get(name);
  if (sheet) return sheetBrief(lookup, sheet, site, length);
  const nearest = closest(name, [WHOLE, ...lookup.sheets.keys()]);
  const expected = nearest === null ? 'the name of a sheet' : `\`${nearest}\``;
  throw new Error(`Unexpected sheet \`${name}\`, expected ${expected}`);
}

const CONFIG = {
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'a4' },
    length: { type: 'string', default: 'all' },
    out: text,
  },
} as const;

/** `npm run brief`: writes PDFs. Nothing is written if a sheet does not exist. */
await command(USAGE, CONFIG, ({ values: { out, ...values }, positionals }) => {
  const size = oneOf('size', SIZES, values.size);
  const length = oneOf('length', LENGTHS, values.length);
  if (positionals.length === 0) throw new Error(USAGE);
  if (out !== undefined && positionals.length > 1) {
    throw new Error('Unexpected `--out`, expected one sheet with it');
  }
  if (length !== 'all' && positionals.includes(WHOLE)) {
    throw new Error(
      `Unexpected \`--length ${length}\` with \`${WHOLE}\`, which is always everything`,
    );
  }
  const dossier = published(loadContent('.').dossier);
  const missing = missingGlyphs(dossier);
  if (missing.length > 0) throw new Error(missing.map(describeMissing).join('\n'));
  const documents = positionals.map((name) => [name, documentOf(name, dossier, length)] as const);
  const typesetter = new Typesetter();
  for (const [name, document] of documents) {
    const { bytes, pages } = typesetter.set(document, size);
    const path = out ?? fileName(name, size, length);
    writeFileSync(path, bytes);
    console.log(`${path}: ${count(pages, 'page')}`);
  }
});
