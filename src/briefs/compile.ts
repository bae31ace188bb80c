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
import { isStream, readPdf, type PdfParts } from './pdf/pdf-objects.ts';

/** A brief as a file. */
export interface Pdf {
  bytes: Buffer;
  pages: number;
  density: Density;
}

/** Results that Typst keeps between briefs are dropped when so many briefs have not used them. */
const KEEP_FOR = 4;

/**
 * What poppler up to 22.12 takes for a fault, and what a PDF may as well go without: `/Suspects
 * false`, which is the default (ISO 32000-1, table 321), and the colour of cells' borders among the
 * attributes of the structure tree (table 343); they are drawn all the same.
 */
const DISPENSABLE = /\/Suspects false\s*|\/BorderColor \[(?:[^[\]]|\[[^[\]]*\])*\]\s*/g;

/** What Typst leaves undone: links within the document, and compression. */
function finish(parts: PdfParts): Buffer {
  joinInnerLinks(parts.objects);
  for (const object of parts.objects) {
    if (!isStream(object)) object.body = object.body.replace(DISPENSABLE, '');
  }
  return writePdf(parts);
}

/** Sets briefs. One per thread: fonts and template are read once. */
export class Typesetter {
  readonly #compiler: NodeCompiler;

  constructor() {
    this.#compiler = NodeCompiler.create({
      workspace: fileURLToPath(new URL('.', import.meta.url)),
      fontArgs: [{ fontBlobs: Object.values(readFonts()).flat() }],
    });
  }

  /**
   * A brief as PDF/UA-1, set as closely as it takes to keep within its pages. Throws when Typst
   * refuses it; same document, same bytes.
   */
  set(document: BriefDocument, size: Size): Pdf {
    const limit = document.pages ?? Infinity;
    for (const density of DENSITIES) {
      const source = typstSource(document, size, density);
      const set = this.#layOut(document, source);
      if (set.numOfPages > limit && density !== DENSITIES.at(-1)) continue;
      const parts = readPdf(this.#write(set));
      const bytes = finish(this.#evened(document, source, set.numOfPages, parts) ?? parts);
      this.#compiler.evictCache(KEEP_FOR);
      return { bytes, pages: set.numOfPages, density };
    }
    throw new Error(`${document.title}: no density to set it in`);
  }

  #layOut(document: BriefDocument, source: string, inputs: Record<string, string> = {}) {
    const result = this.#compiler.compile({ mainFileContent: source, inputs });
    if (!result.result) throw new Error(`${document.title}: ${this.#reasons(result)}`);
    return result.result;
  }

  /** The same with the columns of its last page evened out; null where there is nothing to even. */
  #evened(
    document: BriefDocument,
    source: string,
    pages: number,
    parts: PdfParts,
  ): PdfParts | null {
    const start = columnStart(parts.objects);
    if (start === null) return null;
    // All but the last page is as it was, and Typst remembers it: this takes a fifth of the time.
    const set = this.#layOut(document, source, { 'column-start': start });
    return set.numOfPages === pages ? readPdf(this.#write(set)) : null;
  }

  /**
   * PDF/UA-1 and not PDF/A as well: Typst 0.14 holds a document to one standard at a time (the
   * compiler takes one name, and refuses a list), and of the two it is access that readers need.
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
