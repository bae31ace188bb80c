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

/** A Typst source, and the pages that Typst makes of it. */
interface Laid {
  source: string;
  set: NodeTypstDocument;
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
  set(document: BriefDocument, size: Size): { bytes: Buffer; pages: number } {
    const [loosest, ...denser] = DENSITIES;
    const laidOut = (density: Density): Laid =>
      this.#layOut(document, typstSource(document, size, density));
    const fits = ({ set }: Laid) => set.numOfPages <= (document.pages ?? Infinity);
    const isBest = (laid: Laid) => fits(laid) && this.#endOfKeyPoints(laid.set) === 1;
    let chosen = laidOut(loosest);
    for (const density of denser) {
      if (isBest(chosen)) break;
      const next = laidOut(density);
      if (!fits(chosen) || isBest(next)) chosen = next;
    }
    const parts = parsePdf(this.#write(chosen.set));
    const bytes = finish(this.#evened(document, chosen, parts) ?? parts);
    this.#compiler.evictCache(KEEP_FOR);
    return { bytes, pages: chosen.set.numOfPages };
  }

  /** The page on which the main points end; 1 for a document without them. */
  #endOfKeyPoints(set: NodeTypstDocument): number {
    const [mark] = this.#compiler.query(set, { selector: '<end-of-key-points>' }) as {
      value?: number;
    }[];
    return mark?.value ?? 1;
  }

  #layOut(document: BriefDocument, source: string, inputs: Record<string, string> = {}): Laid {
    const result = this.#compiler.compile({ mainFileContent: source, inputs });
    if (!result.result) throw new Error(`${document.title}: ${this.#reasons(result)}`);
    return { source, set: result.result };
  }

  /** Sets it again with even columns on its last page; null if there is nothing to even out. */
  #evened(document: BriefDocument, { source, set }: Laid, parts: PdfParts): PdfParts | null {
    const start = columnStart(parts.objects);
    if (start === null) return null;
    // Typst caches all pages but the last: this takes a fifth of the time.
    const again = this.#layOut(document, source, { 'column-start': start });
    return again.set.numOfPages === set.numOfPages ? parsePdf(this.#write(again.set)) : null;
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
