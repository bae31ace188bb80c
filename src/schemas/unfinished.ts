/**
 * Stands in skeletons and drafts where an editor has yet to write. The rule `unfinished` finds it
 * wherever it is left.
 */
export const TO_WRITE = 'TO WRITE';
