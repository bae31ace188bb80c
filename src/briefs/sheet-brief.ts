import { pick, type Lookup } from '../dossier/lookup.ts';
import type { Sheet } from '../dossier/types.ts';
import { knowledgeOf } from '../present/knowledge.ts';
import { answerOf } from '../present/other-reports.ts';
import { disputesPart } from './dispute-part.ts';
import type { BriefDocument } from './document.ts';
import type { Length } from './length.ts';
import { eventsPart, namesPart } from './subjects-part.ts';
import { Register } from './register.ts';
import { sheetPart } from './sheet-part.ts';
import type { SiteAddress } from './site-address.ts';
import { articlesPart, outsidePart, quotationsPart } from './sources-part.ts';
import { block, call } from './typst.ts';

/** The most pages of a sheet. */
const MOST_PAGES: Record<Length, number> = { page: 1, quotations: 2, all: 4 };

/** The brief of one sheet. */
export function sheetBrief(
  lookup: Lookup,
  sheet: Sheet,
  site: SiteAddress,
  length: Length = 'all',
): BriefDocument {
  const register = new Register(lookup, site, { length });
  const { keyPoints, detail } = sheetPart(sheet, register);
  const backMatter = [
    ...(length === 'all'
      ? [
          ...disputesPart(register),
          ...eventsPart(pick(lookup.events, sheet.events), register),
          ...namesPart(pick(lookup.entities, sheet.entities), register),
        ]
      : []),
    ...articlesPart(register),
    ...(length === 'page' ? [] : [...quotationsPart(register), ...outsidePart(register)]),
  ];
  return {
    site: lookup.dossier.site.name,
    title: sheet.record.title,
    summary: answerOf(sheet.record),
    known: knowledgeOf(lookup.dossier.site, sheet.checked),
    reviewed: [sheet.record.reviewed],
    url: site.url(sheet.url),
    shortUrl: site.short(sheet.url),
    qr: !site.placeholder,
    cover: null,
    pages: MOST_PAGES[length],
    body: [
      ...keyPoints,
      'end-of-key-points()',
      length === 'all'
        ? call('detail', {}, block(detail), block(backMatter))
        : call('back-matter', {}, block(backMatter)),
    ],
  };
}
