import type { Dossier, Page, Place } from '../../dossier/types.ts';
import { toString } from 'mdast-util-to-string';
import { create } from 'fontkitten';
import { readFonts } from './faces.ts';

/** A character that the fonts of briefs lack, and its place. */
export interface MissingGlyph {
  character: string;
  /** `content/sheets/bases.md:35:1`, or the file and the field or section. */
  place: string;
}

/** Spaces, joiners and direction marks are never drawn, so they need no glyph. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** The code points that all fonts of the text have, or the Arabic one. */
function drawnCodePoints(): ReadonlySet<number | undefined> {
  const pointsOf = (bytes: Buffer) => {
    const font = create(bytes);
    return new Set(font.isCollection ? [] : font.characterSet);
  };
  const common = (fonts: readonly Buffer[]) =>
    fonts.map(pointsOf).reduce((all, one) => all.intersection(one));
  return common(readFonts('text')).union(common(readFonts('arabic')));
}

function* strings(value: unknown, path: readonly string[] = []): Generator<[string, string[]]> {
  if (typeof value === 'string') yield [value, [...path]];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...path, key]);
  }
}

const at = ({ file, line, column }: Place) => `${file}:${String(line)}:${String(column)}`;

/** Every text of a page that a brief may print, with the most exact place in the Dossier. */
function* textsOf(page: Page & { record: object }): Generator<[text: string, place: string]> {
  for (const [text, path] of strings(page.record)) {
    // The place of `aliases.3`, or of the nearest value above it that has one.
    let place: Place | undefined;
    for (let n = path.length; n > 0 && !place; n--) place = page.fields[path.slice(0, n).join('.')];
    yield [text, place ? at(place) : `${page.file}, \`${path.join('.')}\``];
  }
  for (const { text, place } of [...page.bare, ...(page.remarks ?? [])]) yield [text, at(place)];
  for (const { title, body } of page.sections) {
    const under = title === null ? page.file : `${page.file}, under “${title}”`;
    yield [`${title ?? ''} ${toString(body)}`, under];
  }
}

/** Every character of the content that the fonts lack, once for each file. */
export function missingGlyphs(dossier: Dossier): MissingGlyph[] {
  const drawn = drawnCodePoints();
  const missing: MissingGlyph[] = [];
  const seen = new Set<string>();
  const look = (text: string, file: string, place: string) => {
    for (const character of text) {
      if (drawn.has(character.codePointAt(0)) || INVISIBLE.test(character)) continue;
      if (seen.has(character + file)) continue;
      seen.add(character + file);
      missing.push({ character, place });
    }
  };
  // Claims come first, since their places are the most exact.
  for (const { text, place, evidence } of dossier.claims) {
    look(text, place.file, at(place));
    for (const { quotation, note, quotationPlace } of evidence) {
      look(`${quotation} ${note ?? ''}`, place.file, at(quotationPlace));
    }
  }
  const { sheets, entities, events, disputes, articles } = dossier;
  for (const page of [...sheets, ...entities, ...events, ...disputes, ...articles]) {
    for (const [text, place] of textsOf(page)) look(text, page.file, place);
  }
  return missing;
}

/** The message for a missing glyph. */
export function describeMissing({ character, place }: MissingGlyph): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${place}: The fonts of the briefs have no character \`${character}\` (U+${code}). Write it another way`;
}
