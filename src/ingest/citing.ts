import type { SealedText } from '../articles/text.ts';
import type { Dossier, Place } from '../dossier/types.ts';

/** A quotation of an article, where it stands and whose it is. */
export interface Citing {
  /** Key of the claim; null for one that stands in a draft. */
  claim: string | null;
  quotation: string;
  place: Place;
}

/** Every quotation of an article, claims first, in the order of the Dossier. */
export function citing(dossier: Dossier, article: string): Citing[] {
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
export function broken(quotations: readonly Citing[], text: SealedText): Citing[] {
  return quotations.filter(({ quotation }) => text.find(quotation).length === 0);
}

/** `content/sheets/lease.md:12:9: lease#asked: “…”`, for the editor to go to. */
export function citingLine({ claim, quotation, place }: Citing): string {
  const at = `${place.file}:${String(place.line)}:${String(place.column)}`;
  return `${at}: ${claim ?? 'draft'}: “${quotation}”`;
}
