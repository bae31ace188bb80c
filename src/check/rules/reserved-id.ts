import { RESERVED_IDS } from '../../dossier/urls.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A page's address is not one of the site's own, nor a former address of another page. */
export default function* reservedId(dossier: Dossier): Generator<Finding> {
  for (const { id, file } of dossier.sheets) {
    if (!RESERVED_IDS.has(id)) continue;
    const reason = `Sheet id \`${id}\` is an address of the site itself: choose another`;
    yield { place: topOf(file), reason };
  }
  const { articles, sheets, entities, events, disputes } = dossier;
  for (const pages of [articles, sheets, entities, events, disputes]) {
    const ids = new Map(pages.map(({ id, file }) => [id, file]));
    for (const { file, fields, record } of pages) {
      for (const [i, id] of record.formerly.entries()) {
        const other = ids.get(id);
        if (other === undefined) continue;
        const place = fields[`formerly.${String(i)}`] ?? topOf(file);
        const reason = `Former id \`${id}\` is the id of another file now: remove it from \`formerly:\`, or rename that file`;
        const cause = { place: topOf(other), reason: 'the file that has it' };
        yield { place, reason, cause };
      }
    }
  }
}
