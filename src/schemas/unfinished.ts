/**
 * Stands in drafts where an editor has yet to write. In capitals, no quotation supports it, so no
 * such claim is ever published.
 */
export const TO_WRITE = 'TO WRITE';

/** The same in skeletons, which are valid but for this. */
export const TO_WRITE_HERE = 'To write';

/** Finds both, wherever they are left. */
export const UNFINISHED = /\bto write\b(?=[.:?])/i;
