import { writeFileSync } from 'node:fs';
import { choiceBrief } from '../briefs/choice-brief.ts';
import { formatItem, parseItem, type Item } from '../briefs/choice.ts';
import { Typesetter } from '../briefs/compile.ts';
import { SIZES, type BriefDocument } from '../briefs/document.ts';
import { describeMissing, missingGlyphs } from '../briefs/fonts/glyphs.ts';
import { sheetBrief } from '../briefs/sheet-brief.ts';
import { addressFromEnvironment } from '../briefs/site-address.ts';
import { fileName } from '../briefs/jobs.ts';
import { wholeDossier } from '../briefs/whole-dossier.ts';
import { loadContent } from '../dossier/load.ts';
import { lookupOf } from '../dossier/lookup.ts';
import { published } from '../dossier/published.ts';
import type { Dossier } from '../dossier/types.ts';
import { count } from '../text/wording.ts';
import { command, oneOf, text } from './command.ts';

const USAGE = `Usage: npm run brief -- ITEM… [--size a4|letter] [--out FILE] [--title TEXT] [--note TEXT]
Writes one PDF.
ITEM: a sheet (lease), a section (lease:how-it-came-about), a statement (lease#annual-rent),
a dispute (disputes/signature); or only: dossier, for everything`;

/** The document for some items, and a message for each item that does not exist. */
function documentOf(
  dossier: Dossier,
  names: readonly string[],
  title: string,
  note: string,
): { document: BriefDocument; problems: string[]; items: number } {
  const site = addressFromEnvironment(dossier.site.address);
  if (names.join() === 'dossier') {
    return { document: wholeDossier(dossier, site), problems: [], items: 1 };
  }
  const problems: string[] = [];
  const items = names.flatMap((name): Item[] => {
    const item = parseItem(name);
    const expected = 'expected for example `lease` or `disputes/signature`';
    if (!item) problems.push(`Unexpected item \`${name}\`, ${expected}`);
    return item ? [item] : [];
  });
  // One whole sheet gives the same brief as on the site.
  const [only] = items;
  const sheet = dossier.sheets.find(({ id }) => only && id === formatItem(only));
  if (sheet && items.length === 1 && title === '' && note === '') {
    return { document: sheetBrief(lookupOf(dossier), sheet, site), problems, items: 1 };
  }
  const { document, unknown } = choiceBrief(dossier, { items, title, note }, site);
  for (const { item, nearest } of unknown) {
    const advice = nearest === null ? 'a sheet, section, statement or dispute' : `\`${nearest}\``;
    problems.push(`Unexpected item \`${item}\`, expected ${advice}`);
  }
  return { document, problems, items: items.length - unknown.length };
}

const CONFIG = {
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'a4' },
    out: text,
    title: { type: 'string', default: '' },
    note: { type: 'string', default: '' },
  },
} as const;

/** `npm run brief`: writes one PDF. Exit code 1 if an item does not exist. */
await command(USAGE, CONFIG, ({ values, positionals }) => {
  const { title, note } = values;
  const size = oneOf('size', SIZES, values.size);
  const [first] = positionals;
  if (first === undefined) throw new Error(USAGE);
  const dossier = published(loadContent('.').dossier);
  const missing = missingGlyphs(dossier);
  if (missing.length > 0) throw new Error(missing.map(describeMissing).join('\n'));
  const { document, problems, items } = documentOf(dossier, positionals, title, note);
  for (const problem of problems) console.error(problem);
  if (items === 0) throw new Error('None of the items exists, so there is no brief');
  const { bytes, pages } = new Typesetter().set(document, size);
  const out = values.out ?? fileName(positionals.length === 1 ? first : 'brief', size);
  writeFileSync(out, bytes);
  console.log(`${out}: ${count(pages, 'page')}`);
  return problems.length > 0 ? 1 : 0;
});
