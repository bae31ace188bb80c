import { pick, type Lookup } from '../dossier/lookup.ts';
import type { Sheet } from '../dossier/types.ts';
import { knowledgeOf } from '../present/knowledge.ts';
import { answerOf } from '../present/other-reports.ts';
import { disputesPart } from './dispute-part.ts';
import type { BriefDocument } from './document.ts';
import { eventsPart, namesPart } from './subjects-part.ts';
import { Register } from './register.ts';
import { sheetPart } from './sheet-part.ts';
import type { SiteAddress } from './site-address.ts';
import { articlesPart, outsidePart, quotationsPart } from './sources-part.ts';
import { block, call } from './typst.ts';

/** The most pages of a sheet. */
const SHEET_PAGES = 4;

/** The brief of one whole sheet. */
export function sheetBrief(lookup: Lookup, sheet: Sheet, site: SiteAddress): BriefDocument {
  const register = new Register(lookup, site);
  const { keyPoints, detail } = sheetPart(sheet, register);
  const backMatter = [
    ...disputesPart(register),
    ...eventsPart(pick(lookup.events, sheet.events), register),
    ...namesPart(pick(lookup.entities, sheet.entities), register),
    ...articlesPart(register),
    ...quotationsPart(register),
    ...outsidePart(register),
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
    pages: SHEET_PAGES,
    body: [
      ...keyPoints,
      'end-of-key-points()',
      call('detail', {}, block(detail), block(backMatter)),
    ],
  };
}
