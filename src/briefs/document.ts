import { renderSVG } from 'uqr';
import { dateExtent } from '../dossier/dates.ts';
import type { Length } from './length.ts';
import { wordsBlock } from './prose-to-typst.ts';
import { block, call, literal } from './typst.ts';

export const SIZES = ['a4', 'letter'] as const;
export type Size = (typeof SIZES)[number];

/** `bases.pdf` is everything on A4, `bases-page-letter.pdf` one page of US Letter. */
export function fileName(name: string, size: Size, length: Length = 'all'): string {
  return `${[name, ...(length === 'all' ? [] : [length]), ...(size === 'a4' ? [] : [size])].join('-')}.pdf`;
}

/** How dense a brief is set: 0 is loose, 3 is the densest that still reads well. */
export const DENSITIES = [0, 1, 2, 3] as const;
export type Density = (typeof DENSITIES)[number];

/** From this density on, the detail has two columns. */
const COMPACT = 2;

/** A brief to typeset, for any paper size. */
export interface BriefDocument {
  /** The site’s name, for the letterhead. */
  site: string;
  title: string;
  summary: string;
  /** “Sources reach to December 2025. Checked 30 November 2026.” */
  known: string;
  /** EDTF dates of the last reviews of its content, for the document’s properties. */
  reviewed: readonly string[];
  /** The address in the QR code and at the foot of the page. */
  url: string;
  shortUrl: string;
  /** Whether there is a QR code: not if the address is only a placeholder. */
  qr: boolean;
  /** The Typst function that draws the cover; null for a brief without cover and contents. */
  cover: string | null;
  /** The most pages before it is set more densely; null for no limit. */
  pages: number | null;
  /** Typst expressions. */
  body: readonly string[];
}

/** The latest review as a Typst date for the document's metadata. The clock is never used. */
function metadataDate(dates: readonly string[]): string {
  const days = dates.flatMap((date) => dateExtent(date).to ?? []);
  if (days.length === 0) return 'none';
  const date = new Date(Math.max(...days) * 86_400_000);
  return call('datetime', {
    year: String(date.getUTCFullYear()),
    month: String(date.getUTCMonth() + 1),
    day: String(date.getUTCDate()),
  });
}

/** The whole Typst source of a brief, for one paper size and density. */
export function typstSource(document: BriefDocument, size: Size, density: Density): string {
  const named = {
    title: literal(document.title),
    summary: literal(document.summary),
    site: literal(document.site),
    date: metadataDate(document.reviewed),
    known: wordsBlock(document.known),
    url: literal(document.url),
    'short-url': literal(document.shortUrl),
    // The template leaves the quiet zone that ISO/IEC 18004 requires.
    qr: document.qr
      ? literal(renderSVG(document.url, { ecc: 'M', border: 0, pixelSize: 1 }))
      : null,
    size: literal(size),
    density: String(density),
    cover: document.cover,
  };
  const template = density < COMPACT ? 'brief' : 'compact';
  return `#import "/template/${template}.typ": *\n#${call('brief', named, block(document.body.map((part) => `\n${part}`)))}\n`;
}
