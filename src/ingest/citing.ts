import { placeText, type Dossier, type Place } from '../dossier/types.ts';

/** A quotation of an article, where it stands and whose it is. */
export interface Citing {
  /** Key of the claim. */
  claim: string;
  quotation: string;
  place: Place;
}

/** Every quotation of an article in claims, in the order of the Dossier. */
export function citing({ claims }: Dossier, article: string): Citing[] {
  return claims.flatMap(({ key: claim, evidence }) =>
    evidence
      .filter((piece) => piece.article === article)
      .map(({ quotation, quotationPlace: place }) => ({ claim, quotation, place })),
  );
}

/** `content/sheets/lease.md:12:9: lease#asked: “…”`, for the editor to go to. */
export function citingLine({ claim, quotation, place }: Citing): string {
  return `${placeText(place)}: ${claim}: “${quotation}”`;
}
