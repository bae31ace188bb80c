/** For the old reading of articles alone, without the spellings of a dossier; goes with it. */
export const wordSpellings = (word: string): string[] => [word];
