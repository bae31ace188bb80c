import { MARKS, type Dossier } from '../dossier/types.ts';
import { capital } from '../text/wording.ts';
import { unique } from './record.ts';
import { searchRecords } from './records.ts';
import { FACETS, HIT_KINDS, type Facet } from './shown.ts';

/** The values of each facet that the index of a dossier has, in the order of the filters. */
export function facetOptions(dossier: Dossier) {
  const records = searchRecords(dossier);
  const years = unique(records.flatMap(({ filters }) => filters.year))
    .sort()
    .reverse();
  const title = ({ id, record }: { id: string; record: { title: string } }) =>
    [id, record.title] as const;
  const labels: Record<Facet, ReadonlyMap<string, string>> = {
    kind: new Map(HIT_KINDS.map((kind) => [kind, capital(kind)])),
    topic: new Map(dossier.sheets.map(title)),
    entity: new Map(dossier.entities.map(title)),
    article: new Map(dossier.articles.map(title)),
    year: new Map(years.filter((year) => /^\d+$/.test(year)).map((year) => [year, year])),
    mark: new Map(MARKS.map((mark) => [mark, capital(mark)])),
  };
  return FACETS.map((facet) => {
    const options = [...labels[facet]].map(([value, label]) => ({
      ...{ value, label },
      count: records.filter(({ filters }) => filters[facet].includes(value)).length,
    }));
    // Names in the most hits come first; the other facets keep their own order.
    if (facet === 'entity')
      options.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    return { facet, options: options.filter(({ count }) => count > 0) };
  });
}
