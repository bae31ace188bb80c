import type { Dossier } from '../dossier/types.ts';
import { bibtex, ris } from './bibliography.ts';
import { claimsCsv } from './claims-csv.ts';
import { cslItem } from './csl-json.ts';
import { dossierJson } from './dossier-json.ts';

/** A file of `/data/`. */
export interface DataFile {
  name: string;
  /** Media type. */
  type: string;
  /** What it contains, in a few words for readers. */
  description: string;
  /** @param address makes a full address of a path from the site's root */
  content: (dossier: Dossier, address: (path: string) => string) => string;
}

/** Everything that `/data/` offers. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'dossier.json',
    type: 'application/json',
    description: 'Everything: articles, sheets, names, events, disputes, claims and evidence',
    content: dossierJson,
  },
  {
    name: 'claims.csv',
    type: 'text/csv; charset=utf-8',
    description: 'Every claim with each of its quotations, one quotation a row',
    content: ({ claims }, address) => claimsCsv(claims, address),
  },
  {
    name: 'articles.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    description: 'The articles, for citation managers (CSL-JSON)',
    content: ({ articles }) => `${JSON.stringify(articles.map(cslItem), null, 2)}\n`,
  },
  {
    name: 'articles.bib',
    type: 'application/x-bibtex; charset=utf-8',
    description: 'The articles, for LaTeX (BibTeX)',
    content: ({ articles }) => bibtex(articles),
  },
  {
    name: 'articles.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    description: 'The articles, for citation managers (RIS)',
    content: ({ articles }) => ris(articles),
  },
];
