import { isLanguage } from '../schemas/language.ts';

/** Fewer letters show next to nothing. */
const MIN_LETTERS = 40;

/** The tag in its canonical form; null for what is none. */
function languageTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  const lower = tag.replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase());
  return isLanguage(lower) ? (Intl.getCanonicalLocales(lower)[0] ?? null) : null;
}

const SCRIPTS: Record<string, RegExp> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
};

/**
 * The language of a text: as its file states it, unless most letters are of another script (a
 * template's wrong tag), else as its letters and their order show; null if it is too short or unclear.
 *
 * @param stated what the file states, whatever its form
 */
export async function languageOf(
  text: string,
  stated: string | undefined,
): Promise<{ language: string; stated: boolean } | null> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const tag = stated === undefined ? null : languageTag(stated);
  if (tag !== null) {
    const script = SCRIPTS[new Intl.Locale(tag).maximize().script ?? ''] ?? /\p{L}/gu;
    if ((text.match(script)?.length ?? 0) >= letters / 2) return { language: tag, stated: true };
  }
  if (letters < MIN_LETTERS) return null;
  const { eld } = await import('eld/small');
  const { language } = eld.detect(text);
  return language === '' ? null : { language, stated: false };
}
