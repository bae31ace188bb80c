/** Placeholder in drafts for the editor's words. Nothing that contains it is published. */
export const TO_WRITE = 'TO WRITE';

/** The same in new files, which are valid except for it. */
export const TO_WRITE_HERE = 'To write';

/** Matches a leftover `TO WRITE`. */
export const UNWRITTEN = /\bTO WRITE\b/;

/**
 * Matches a leftover “To write” at the end of a text or before a full stop or colon. “To write a letter”
 * is not a leftover.
 */
export const UNFINISHED = /\b[Tt]o [Ww]rite\b(?=\s*(?:[.:?!…]|$))/;
