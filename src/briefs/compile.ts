import { fileURLToPath } from 'node:url';
import {
  NodeCompiler,
  type NodeTypstCompileResult,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { DENSITIES, typstSource, type BriefDocument, type Density, type Size } from './document.ts';
import { readFonts } from './fonts/faces.ts';
import { columnStart } from './pdf/balance.ts';
import { joinInnerLinks } from './pdf/inner-links.ts';
import { writePdf } from './pdf/pack.ts';
import { isStream, parsePdf, type PdfParts } from './pdf/pdf-objects.ts';

/** A brief as a file. */
export interface Pdf {
  bytes: Buffer;
  pages: number;
  density: Density;
}

/** Typst drops a cached result that this many briefs have not used. */
const KEEP_FOR = 4;

/**
 * Entries that poppler up to 22.12 reports as errors and that a PDF does not need: `/Suspects false`,
 * which is the default (ISO 32000-1, table 321), and the colour of cells' borders in the structure
 * tree (table 343), which does not affect how they are drawn.
 */
const DISPENSABLE = /\/Suspects false\s*|\/BorderColor \[(?:[^[\]]|\[[^[\]]*\])*\]\s*/g;

/** Adds what Typst does not do: links within the document, and compression of objects. */
function finish(parts: PdfParts): Buffer {
  joinInnerLinks(parts.objects);
  for (const object of parts.objects) {
    if (!isStream(object)) object.body = object.body.replace(DISPENSABLE, '');
  }
  return writePdf(parts);
}

/** Typesets briefs. Make one per thread: it reads fonts and template once. */
export class Typesetter {
  readonly #compiler: NodeCompiler;

  constructor() {
    this.#compiler = NodeCompiler.create({
      workspace: fileURLToPath(new URL('.', import.meta.url)),
      fontArgs: [{ fontBlobs: [...readFonts('text'), ...readFonts('arabic')] }],
    });
  }

  /**
   * Sets a brief as PDF/UA-1, at the lowest density that fits its pages and has the main points on the
   * first; if none has them there, at the lowest that fits its pages. Throws if Typst reports an error.
   * The same document gives the same bytes.
   */
  set(document: BriefDocument, size: Size): Pdf {
    const limit = document.pages ?? Infinity;
    let chosen: { density: Density; source: string; set: NodeTypstDocument } | null = null;
    for (const density of DENSITIES) {
      const source = typstSource(document, size, density);
      const set = this.#layOut(document, source);
      const fits = set.numOfPages <= limit;
      const whole = fits && this.#endOfKeyPoints(set) === 1;
      if (whole || (fits && !chosen) || (!chosen && density === DENSITIES.at(-1))) {
        chosen = { density, source, set };
      }
      if (whole) break;
    }
    if (!chosen) throw new Error(`${document.title}: there is no density`);
    const { density, source, set } = chosen;
    const parts = parsePdf(this.#write(set));
    const bytes = finish(this.#evened(document, source, set.numOfPages, parts) ?? parts);
    this.#compiler.evictCache(KEEP_FOR);
    return { bytes, pages: set.numOfPages, density };
  }

  /** The page on which the main points end; 1 for a document without them. */
  #endOfKeyPoints(set: NodeTypstDocument): number {
    const [mark] = this.#compiler.query(set, { selector: '<end-of-key-points>' }) as {
      value?: number;
    }[];
    return mark?.value ?? 1;
  }

  #layOut(document: BriefDocument, source: string, inputs: Record<string, string> = {}) {
    const result = this.#compiler.compile({ mainFileContent: source, inputs });
    if (!result.result) throw new Error(`${document.title}: ${this.#reasons(result)}`);
    return result.result;
  }

  /** Sets it again with even columns on its last page; null if there is nothing to even out. */
  #evened(
    document: BriefDocument,
    source: string,
    pages: number,
    parts: PdfParts,
  ): PdfParts | null {
    const start = columnStart(parts.objects);
    if (start === null) return null;
    // Typst caches all pages but the last: this takes a fifth of the time.
    const set = this.#layOut(document, source, { 'column-start': start });
    return set.numOfPages === pages ? parsePdf(this.#write(set)) : null;
  }

  /**
   * PDF/UA-1 and not PDF/A too: the compiler for Typst 0.14 accepts one standard only. Readers need
   * accessibility more than archiving.
   */
  #write(set: NodeTypstDocument): Buffer {
    return this.#compiler.pdf(set, { pdfStandard: 'ua-1' });
  }

  #reasons(result: NodeTypstCompileResult): string {
    const error = result.takeError();
    if (!error) return 'Typst gave no reason';
    const diagnostics = this.#compiler.fetchDiagnostics(error) as { message?: string }[];
    return diagnostics.map(({ message }) => message ?? 'unknown').join('; ');
  }
}
