import { dateExtent, describeDate } from '../dossier/dates.ts';
import type { Page, Site } from '../dossier/types.ts';
import { capital } from '../text/wording.ts';

type Settings = Pick<Site, 'sources-reach'>;
type Checked = Pick<Page, 'checked'>;

/** “22 November 2026”, or “3 November 2026 to 22 November 2026” if pages differ; null without a date. */
function whenChecked(pages: readonly Checked[]): string | null {
  const last = (date: string) => dateExtent(date).to ?? Infinity;
  const sorted = [...new Set(pages.flatMap(({ checked }) => checked ?? []))].sort(
    (a, b) => last(a) - last(b),
  );
  const [first, latest] = [sorted[0], sorted.at(-1)];
  if (first === undefined || latest === undefined) return null;
  return first === latest
    ? describeDate(first)
    : `${describeDate(first)} to ${describeDate(latest)}`;
}

/**
 * Up to when pages know what they say, as parts of a citation: “sources reach to December 2025”, “checked
 * 30 November 2026”. Empty where nothing is known of it.
 */
export function citedKnowledge(site: Settings, pages: readonly Checked[]): string[] {
  const reach = site['sources-reach'];
  const checked = whenChecked(pages);
  return [
    ...(reach === undefined ? [] : [`sources reach to ${describeDate(reach)}`]),
    ...(checked === null ? [] : [`checked ${checked}`]),
  ];
}

/** The same in sentences: “Sources reach to December 2025. Checked 30 November 2026.” */
export function knowledgeOf(site: Settings, pages: readonly Checked[]): string {
  return citedKnowledge(site, pages)
    .map((part) => `${capital(part)}.`)
    .join(' ');
}

/** The same of the site as a whole; its pages may have been checked on other days. */
export function siteKnowledge(site: Settings & Pick<Site, 'checked'>): string {
  return knowledgeOf(site, [{ checked: site.checked ?? null }]);
}
