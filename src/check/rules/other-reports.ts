import { SITE_FILE } from '../../dossier/site.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier, Page } from '../../dossier/types.ts';
import { faultsOf, topOf, type Finding } from '../rule.ts';

/** The first fact from outside the articles on a page; null if it has none. */
function firstOutside(page: Page, dossier: Dossier): Finding['place'] | null {
  const linked = dossier.references.find(({ to, file }) => to === 'outside' && file === page.file);
  if (linked) return linked.place;
  const field = Object.keys(page.fields).find((path) => /\breferences?\.(?:\d+\.)?URL$/.test(path));
  return field === undefined ? null : (page.fields[field] ?? topOf(page.file));
}

/**
 * Notes with links to other websites begin with `Other reports:`, the others do not, and there is a
 * day on which such facts were checked.
 */
export default function* otherReports(dossier: Dossier): Generator<Finding> {
  yield* faultsOf(dossier, 'other-reports');
  const { site, articles, sheets, entities, events, disputes } = dossier;
  const standIns = new StandIns(dossier.faults);
  if (site.checked !== undefined || standIns.hasField(SITE_FILE, 'checked')) return;
  const [first] = [articles, sheets, entities, events, disputes]
    .flat()
    .filter(({ record }) => record.checked === undefined)
    .flatMap((page) => firstOutside(page, dossier) ?? []);
  if (!first) return;
  yield {
    place: first,
    reason: `Fact from outside the articles without the day on which it was checked: add \`checked:\` to \`${SITE_FILE}\`, or to this file`,
  };
}
