import { bibtexEntry, bibtexText } from '../text/bibtex.ts';

/** What an article says, as a card shows it. */
export interface Quoted {
  /** Its words in quotation marks, each with its place in brackets. */
  words: string;
  title: string;
  /** “Outlet and author not given; undated, probably January 2025” */
  known: string;
}

/** A statement with what its evidence card shows, to be cited. */
export interface Cited {
  quoted: readonly Quoted[];
  statement: string;
  /** Title of the page. */
  page: string;
  site: string;
  /** EDTF of the last check: `2026-11-30`; empty if it is not known. */
  checked: string;
  /** “sources reach to January 2026, checked 30 November 2026” */
  knowledge: string;
  /** Address of the statement. */
  address: string;
}

/** The forms of a citation, the plain one first. */
export const CITATION_FORMS = ['plain', 'APA', 'Chicago', 'BibTeX'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** “November 30”; empty if the day is not known. */
function monthAndDay(checked: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checked)) return '';
  return new Date(checked).toLocaleDateString('en-US', {
    ...{ timeZone: 'UTC', month: 'long', day: 'numeric' },
  });
}

const quotedPlainly = ({ words, title, known }: Quoted) => `${words} (${title}. ${known})`;
/** Quotation marks within quotation marks. */
const single = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
/** With a full stop, unless it ends in a sign of its own. */
const stopped = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

const FORMS: Readonly<Record<CitationForm, (cited: Cited) => string>> = {
  plain({ quoted, statement, page, site, knowledge, address }) {
    const from = [site, page, knowledge].filter((part) => part !== '').join(', ');
    return [
      ...quoted.map(quotedPlainly),
      `The statement: “${single(statement)}” ${from}, ${address}`,
    ].join('\n');
  },
  // Publication Manual of the American Psychological Association, 7th edition, 8.6 and 10.16.
  APA({ quoted, statement, page, site, checked, address }) {
    const year = checked.slice(0, 4) || 'n.d.';
    const day = monthAndDay(checked);
    return [
      ...quoted.map(
        ({ words, title, known }) =>
          `${words} (“${single(title)},” n.d. [${known}], as cited in ${site}, ${year})`,
      ),
      `${stopped(site)} (${day === '' ? year : `${year}, ${day}`}). ${page} [“${single(statement)}”]. ${address}`,
    ].join('\n');
  },
  // The Chicago Manual of Style, 17th edition, 14.206 to 14.210 and 14.260.
  Chicago({ quoted, statement, page, site, checked, address }) {
    const day = [monthAndDay(checked), checked.slice(0, 4)].filter(Boolean).join(', ');
    const there = [`“${single(page)},” ${site}`, ...(day === '' ? [] : [day]), address].join(', ');
    return [
      ...quoted.map(
        ({ words, title, known }) => `${words}, “${single(title)}” (${known}), quoted in ${there}.`,
      ),
      `“${single(statement)}” ${there}.`,
    ].join('\n');
  },
  BibTeX({ quoted, statement, page, site, checked, address }) {
    const key = new URL(address);
    const words = [...quoted.map(quotedPlainly), `The statement: “${single(statement)}”`];
    return bibtexEntry(
      `${key.pathname}${key.hash}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, ''),
      {
        author: `{${bibtexText(site)}}`,
        title: `{${bibtexText(page)}}`,
        year: checked.slice(0, 4) || null,
        url: address,
        note: bibtexText(words.join(' ')),
      },
    );
  },
};

/** A citation in one of the forms: lines of plain text, or an entry of BibTeX. */
export const citationIn = (form: CitationForm, cited: Cited): string => FORMS[form](cited);
