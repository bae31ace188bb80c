import type { Dossier } from '../dossier/types.ts';
import { Catalogue } from './catalogue.ts';
import { claimRecord } from './claim-record.ts';
import { noteRecords } from './note-record.ts';
import * as ofPages from './page-record.ts';
import type { SearchRecord } from './record.ts';

/** The records of the index: one for each page, each claim, and each section's notes. */
export function searchRecords(dossier: Dossier): SearchRecord[] {
  const catalogue = new Catalogue(dossier);
  const { sheets, entities, events, disputes, articles } = dossier;
  const pages = [...sheets, ...entities, ...events, ...disputes, ...articles];
  return [
    ...dossier.sheets.map((sheet) => ofPages.sheetRecord(sheet, catalogue)),
    ...dossier.entities.map((entity) => ofPages.entityRecord(entity, catalogue)),
    ...dossier.events.map((event) => ofPages.eventRecord(event, catalogue)),
    ...dossier.disputes.map((dispute) => ofPages.disputeRecord(dispute, catalogue)),
    ...dossier.articles.map((article) => ofPages.articleRecord(article, catalogue)),
    ...dossier.claims.map((claim) => claimRecord(claim, catalogue)),
    ...pages.flatMap((page) => noteRecords(page, catalogue)),
  ];
}
