/** The languages whose articles are read for names, dates, figures and quotation marks. */
export const READ_LANGUAGES = ['en', 'ru', 'ar'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** Their names in English. */
export const LANGUAGE_NAMES = { en: 'English', ru: 'Russian', ar: 'Arabic' } as const;

/** What is made for each of them. */
export function byLanguage<T>(make: (language: ReadLanguage) => T): Record<ReadLanguage, T> {
  return { en: make('en'), ru: make('ru'), ar: make('ar') };
}

/** The language of a BCP 47 tag, `en-GB` being `en`; null for one that is not read. */
export function readLanguageOf(tag: string): ReadLanguage | null {
  return READ_LANGUAGES.find((language) => language === tag.split('-', 1)[0]) ?? null;
}

/** The language that a spelling is written in, as far as its script shows it; null for Latin script. */
export function scriptOf(spelling: string): 'ar' | 'ru' | null {
  if (/\p{Script=Arabic}/u.test(spelling)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(spelling) ? 'ru' : null;
}
