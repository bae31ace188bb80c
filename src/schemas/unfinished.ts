/** Stands in drafts where an editor has yet to write. Nothing is published that has it. */
export const TO_WRITE = 'TO WRITE';

/** The same in skeletons, which are valid but for this. */
export const TO_WRITE_HERE = 'To write';

/** Finds the one, wherever it is left. */
export const UNWRITTEN = /\bTO WRITE\b/;

/**
 * Finds the other where it ends a text or a part of it, as in `to write` without its full stop. “To
 * write a letter” is no such thing.
 */
export const UNFINISHED = /\b[Tt]o [Ww]rite\b(?=\s*(?:[.:?!…]|$))/;
