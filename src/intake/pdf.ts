import type { getDocumentProxy as open } from 'unpdf';
import { wordsOf } from '../text/words.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { linesOf, type Line, type TextRun } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { Refusal } from '../files/refusal.ts';
import { readingOf, type Block, type Reading } from './types.ts';

/** A news article fills a handful of pages; a report of hundreds is to be cut to its part. */
const MAX_PAGES = 100;

/** The rendering mode of text that is not drawn (ISO 32000-1, table 106): it lies behind a scan. */
const INVISIBLE = 3;

/** Titles that software makes up: a file's name, or that of the program. */
const NO_TITLE = /\.(?:docx?|pdf|indd|html?|odt|rtf)$|^(?:microsoft word|untitled|document\d*)\b/i;

/** A page's drawing instructions as PDF.js gives them (`PDFOperatorList`). */
interface Operators {
  fnArray: number[];
  argsArray: (unknown[] | null)[];
}

/** The text that a page draws, glyph by glyph: PDF.js leaves soft hyphens out of its own. */
function drawnText({ fnArray, argsArray }: Operators, showText: number): string {
  const glyphs = argsArray.filter((_, i) => fnArray[i] === showText).flat(2) as ({
    unicode?: unknown;
  } | null)[];
  return glyphs.map((glyph) => (typeof glyph?.unicode === 'string' ? glyph.unicode : '')).join('');
}

const UNREADABLE = 'Unexpected PDF that can’t be read, expected a whole one';
const REASONS: Record<string, string> = {
  PasswordException: 'Unexpected encrypted PDF, expected one that opens without a password',
  InvalidPDFException: 'Unexpected broken PDF, expected a whole one',
};

/**
 * Reads a PDF: its lines put together to paragraphs; running heads and page numbers left out. Throws
 * a `Refusal` for an encrypted or broken one, and for one that has pictures of text only.
 *
 * PDF.js unpacks filters within filters whole, without a bound: see `readInThread`.
 *
 * @param bytes is given away: PDF.js leaves it empty
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(bytes, {
      verbosity: 0,
      stopAtErrors: true,
      // Pictures are not looked at, so none is unpacked.
      maxImageSize: 1,
    });
    try {
      return await reading(document);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(REASONS[(error as Error).name] ?? UNREADABLE);
  }
}

/**
 * Some fonts name no letters, and some those of the ligature lam-alef the wrong way round: “األحد” for
 * “الأحد”. No Arabic word starts so; every word with the ligature would be false.
 */
function requireLetters(blocks: readonly Block[]): void {
  const wrong = (pattern: RegExp) => blocks.some(({ text }) => pattern.test(text));
  const fault = wrong(/\0/)
    ? 'does not name its letters'
    : wrong(/(?<!\p{L})ا[اأإآ]ل\p{L}/u) && 'mixes up Arabic letters (lam-alef)';
  if (fault === false) return;
  throw new Refusal(
    `Unexpected PDF whose font ${fault}, expected the article as HTML, DOCX or text`,
  );
}

async function reading(document: Awaited<ReturnType<typeof open>>): Promise<Reading> {
  const { getResolvedPDFJS } = await import('unpdf');
  if (document.numPages > MAX_PAGES) {
    throw new Refusal(
      `Unexpected PDF of ${String(document.numPages)} pages, expected a news article of at most 100`,
    );
  }
  const { OPS } = await getResolvedPDFJS();
  const pages: Line[][] = [];
  let drawn = '';
  const doubts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { lines, across } = linesOf(
      items.filter((item): item is typeof item & TextRun => 'str' in item),
      number,
    );
    pages.push(lines);
    const operators: Operators = await page.getOperatorList();
    drawn += drawnText(operators, OPS.showText);
    const invisible = operators.argsArray.some(
      (parameters, i) =>
        operators.fnArray[i] === OPS.setTextRenderingMode && parameters?.[0] === INVISIBLE,
    );
    const at = `page ${String(number)}`;
    if (across) doubts.push(`${at} has columns or a table: compare the order of its sentences`);
    if (invisible) doubts.push(`${at} is a picture whose words a program recognised: compare each`);
    page.cleanup();
  }
  const { text, furniture } = withoutFurniture(pages);
  if (text.length === 0) {
    throw new Refusal(
      'Unexpected PDF without text (pictures of pages?), expected one whose words can be selected',
    );
  }
  const { info } = await document.getMetadata();
  // Its author is whoever saved it.
  const { Title: stated = '' } = info as { Title?: string };
  const { blocks, title } = paragraphsOf(text, drawn);
  requireLetters(blocks);
  const words = furniture.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
  return readingOf(blocks, {
    title,
    embedded:
      stated.trim() === '' || NO_TITLE.test(stated)
        ? {}
        : { title: { value: stated.trim(), where: 'PDF Info Title' } },
    doubts,
    dropped: words > 0 ? [{ what: 'running heads and page numbers', words }] : [],
  });
}
