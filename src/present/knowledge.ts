import { describeDate } from '../dossier/dates.ts';
import type { Site } from '../dossier/types.ts';
import { capital } from '../text/wording.ts';

type Settings = Pick<Site, 'sources-reach' | 'checked'>;

/**
 * Up to when a page knows what it says, as parts of a citation: “sources reach to December 2025”, “checked
 * 30 November 2026”. Empty where nothing is known of it.
 *
 * @param checked when the page was checked; by default, when the site was
 */
export function citedKnowledge(site: Settings, checked = site.checked ?? null): string[] {
  const reach = site['sources-reach'];
  return [
    ...(reach === undefined ? [] : [`sources reach to ${describeDate(reach)}`]),
    ...(checked === null ? [] : [`checked ${describeDate(checked)}`]),
  ];
}

/** The same in sentences: “Sources reach to December 2025. Checked 30 November 2026.” */
export function knowledgeOf(site: Settings, checked = site.checked ?? null): string {
  return citedKnowledge(site, checked)
    .map((part) => `${capital(part)}.`)
    .join(' ');
}
