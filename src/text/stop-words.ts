import words from './stop-words.json' with { type: 'json' };

/**
 * Words that say nothing of what is looked for, folded: left out of the index, and out of queries
 * but for those in quotation marks, which are compared with the text itself.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(words).join(' ').split(' '));
