import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler';
import { DENSITIES, typstSource, type BriefDocument, type Density, type Size } from './document.ts';
import { readFonts } from './fonts.ts';
import { joinInnerLinks } from './inner-links.ts';
import { writePdf } from './pack.ts';
import { isStream, readPdf } from './pdf-objects.ts';

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
function finish(pdf: Buffer): Buffer {
  const parts = readPdf(pdf);
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
      const result = this.#compiler.compile({
        mainFileContent: typstSource(document, size, density),
      });
      const set = result.result;
      if (!set) throw new Error(`${document.title}: ${this.#reasons(result)}`);
      const pages = set.numOfPages;
      if (pages > limit && density !== DENSITIES.at(-1)) continue;
      const bytes = finish(this.#compiler.pdf(set, { pdfStandard: 'ua-1' }));
      this.#compiler.evictCache(KEEP_FOR);
      return { bytes, pages, density };
    }
    throw new Error(`${document.title}: no density to set it in`);
  }

  #reasons(result: NodeTypstCompileResult): string {
    const error = result.takeError();
    if (!error) return 'Typst gave no reason';
    const diagnostics = this.#compiler.fetchDiagnostics(error) as { message?: string }[];
    return diagnostics.map(({ message }) => message ?? 'unknown').join('; ');
  }
}
