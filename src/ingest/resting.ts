import type { SealedText } from '../articles/text.ts';
import type { Dossier, Place } from '../dossier/types.ts';

/** A quotation of an article, where it stands and whose it is. */
export interface Resting {
  /** Key of the claim; null for one that stands in a draft. */
  claim: string | null;
  quotation: string;
  place: Place;
}

/** Every quotation of an article, claims first, in the order of the Dossier. */
export function restingOn(dossier: Dossier, article: string): Resting[] {
  const of = (key: string | null, list: Dossier['claims'][number]['evidence']) =>
    list
      .filter((piece) => piece.article === article)
      .map(({ quotation, quotationPlace: place }) => ({ claim: key, quotation, place }));
  return [
    ...dossier.claims.flatMap(({ key, evidence }) => of(key, evidence)),
    ...dossier.drafts
      .flatMap(({ statements }) => statements)
      .flatMap(({ evidence }) => of(null, evidence)),
  ];
}

/** Those of them whose words a text does not have. */
export function broken(resting: readonly Resting[], text: SealedText): Resting[] {
  return resting.filter(({ quotation }) => text.find(quotation).length === 0);
}

/** `content/sheets/lease.md:12:9: lease#asked: “…”`, for the editor to go to. */
export function restingLine({ claim, quotation, place }: Resting): string {
  const at = `${place.file}:${String(place.line)}:${String(place.column)}`;
  return `${at}: ${claim ?? 'draft'}: “${quotation}”`;
}
