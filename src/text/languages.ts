/** The languages whose articles are read for names, dates, figures and quotation marks. */
export const READ_LANGUAGES = ['en', 'ru', 'ar'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];
