import { pagesOf } from '../../dossier/lookup.ts';
import { pendingArticles } from '../../dossier/published.ts';
import { SITE_FILE } from '../../dossier/site.ts';
import { topOf, type Dossier, type Page, type Place } from '../../dossier/types.ts';
import { eachReference, type Rules } from '../rule.ts';

/** The first fact from outside the articles on a page; null if it has none. */
function firstOutside({ file, fields }: Page, { references }: Dossier): Place | null {
  const linked = references.find((one) => one.to === 'outside' && one.file === file);
  if (linked) return linked.place;
  const field = Object.keys(fields).find((path) => /\breferences?\.(?:\d+\.)?URL$/.test(path));
  return field === undefined ? null : (fields[field] ?? topOf(file));
}

export default {
  *'internal-link'(dossier, content) {
    yield* eachReference(({ to, resolved, target }) =>
      to === 'file' && !resolved
        ? `Unexpected link \`${target}\`, expected the relative path of a file in \`content/\``
        : null,
    )(dossier, content);
    const pending = pendingArticles(dossier);
    const own = dossier.articles.filter(({ id }) => pending.has(id)).map(({ file }) => file);
    yield* eachReference(({ to, target, file }) =>
      to === 'articles' && pending.has(target) && !own.includes(file)
        ? `Link to \`${target}\`, which is not on the site yet: a claim must cite it first`
        : null,
    )(dossier, content);
  },

  'outside-link': eachReference(({ to, target, editorial }) =>
    to === 'outside' && !editorial
      ? `Link to another website \`${target}\` outside an editor's note: move it to one`
      : null,
  ),

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
