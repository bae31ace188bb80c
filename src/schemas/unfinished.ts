/**
 * Stands in drafts where an editor has yet to write. In capitals, no quotation supports it, so no
 * such claim is ever published.
 */
export const TO_WRITE = 'TO WRITE';

/** The same in skeletons, which are valid but for this. */
export const TO_WRITE_HERE = 'To write';

/**
 * Finds both, wherever they are left: the capitals always, other letters where they end a text or a
 * part of it, as in `to write` without its full stop. “To write a letter” is no such thing.
 */
export const UNFINISHED = /\bTO WRITE\b|\b[Tt]o [Ww]rite\b(?=\s*(?:[.:?!…]|$))/;
