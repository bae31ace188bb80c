import { pagesOf } from '../../dossier/lookup.ts';
import { pendingArticles } from '../../dossier/published.ts';
import { SITE_FILE } from '../../dossier/site.ts';
import { topOf, type Dossier, type Page, type Place } from '../../dossier/types.ts';
import type { Rules } from '../rule.ts';

/** The first fact from outside the articles on a page; null if it has none. */
function firstOutside({ file, fields }: Page, { references }: Dossier): Place | null {
  const linked = references.find((one) => one.to === 'outside' && one.file === file);
  if (linked) return linked.place;
  const field = Object.keys(fields).find((path) => /\breferences?\.(?:\d+\.)?URL$/.test(path));
  return field === undefined ? null : (fields[field] ?? topOf(file));
}

export default {
  *'internal-link'(dossier) {
    const pending = pendingArticles(dossier);
    const own = dossier.articles.filter(({ id }) => pending.has(id)).map(({ file }) => file);
    for (const { to, target, resolved, place } of dossier.references) {
      if (to === 'file' && !resolved) {
        const reason = `Unexpected link \`${target}\`, expected the relative path of a file in \`content/\``;
        yield { place, reason };
      } else if (to === 'articles' && pending.has(target) && !own.includes(place.file)) {
        const reason = `Link to \`${target}\`, which is not on the site yet: a claim must cite it first`;
        yield { place, reason };
      }
    }
  },

  *'outside-link'({ references }) {
    for (const { to, target, editorial, place } of references) {
      if (to !== 'outside' || editorial) continue;
      const reason = `Link to another website \`${target}\` outside an editor's note: move it to one`;
      yield { place, reason };
    }
  },

  /** Of facts from outside without a day on which they were checked, only the first is reported. */
  *'other-reports'(dossier, { standIns }) {
    if (dossier.site.checked !== undefined || standIns.hasField(SITE_FILE, 'checked')) return;
    const [place] = pagesOf(dossier)
      .filter(({ record }) => record.checked === undefined)
      .flatMap((page) => firstOutside(page, dossier) ?? []);
    const reason = `Fact from outside the articles without the day on which it was checked: add \`checked:\` to \`${SITE_FILE}\`, or to this file`;
    if (place) yield { place, reason };
  },
} satisfies Rules;
