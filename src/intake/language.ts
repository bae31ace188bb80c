import { isLanguage } from '../schemas/language.ts';

/** Fewer letters show next to nothing. */
const MIN_LETTERS = 40;

/**
 * Letters that each language's texts are never long without. The trigrams of short texts take one
 * Slavic or Arabic-script language for another; the alphabet does not. ISO 639-3.
 */
const NEEDED: Record<string, RegExp> = {
  ukr: /[іїєґ]/iu,
  bel: /[ўі]/iu,
  srp: /[ђјљњћџ]/iu,
  mkd: /[ѓѕјљњќџ]/iu,
  kaz: /[әғқңөұүһі]/iu,
  uzn: /[ўқғҳ]|[a-z]/iu,
  rus: /[ыэё]/iu,
  pes: /[پچژگکی]/u,
  urd: /[ٹڈڑےگچپ]/u,
  skr: /[ٹڈڑےݨ]/u,
  pbu: /[ټډړښږۍې]/u,
  ckb: /[ڕڵێۆە]/u,
  uig: /[ېۇۆۈە]/u,
};
/** Letters that a language does not have. */
const FOREIGN: Record<string, RegExp> = {
  rus: /[іїєґўђјљњћџ]/iu,
  ukr: /[ыэёў]/iu,
  bul: /[ыэёіїєў]/iu,
  arb: /[پچژگکیٹڈڑےەێۆ]/u,
};

/** How often letters of another alphabet may stand in a text, of all letters. */
const STRAY = 0.01;

/** BCP 47 tag of a text's language as its letters and trigrams show it; null where they do not. */
async function detected(text: string): Promise<string | null> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const strays = (pattern: RegExp) =>
    (text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0) / letters;
  const ignore = [
    ...Object.keys(NEEDED).filter((code) => !(NEEDED[code]?.test(text) ?? true)),
    ...Object.keys(FOREIGN).filter((code) => strays(FOREIGN[code] ?? /$^/) > STRAY),
  ];
  const { franc } = await import('franc-min');
  const code = franc(text, { ignore });
  // ICU knows which of the three-letter codes have two letters in BCP 47.
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}

/** The tag in its canonical form; null for what is none. */
export function languageTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  const lower = tag.replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase());
  return isLanguage(lower) ? (Intl.getCanonicalLocales(lower)[0] ?? null) : null;
}

const SCRIPTS: Record<string, RegExp> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
};

/** Whether a text is written mostly in a script that the language is not: a template's wrong tag. */
function contradicts(text: string, tag: string): boolean {
  const { script } = new Intl.Locale(tag).maximize();
  const pattern = SCRIPTS[script ?? ''];
  if (!pattern) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(pattern)?.length ?? 0) < letters / 2;
}

/**
 * The language of a text: as its file states it, unless the letters are of another script, else as
 * they and the most frequent letter triples show; null if a text is too short or unclear.
 *
 * @param stated what the file states, whatever its form
 */
export async function languageOf(
  text: string,
  stated: string | undefined,
): Promise<{ language: string; stated: boolean } | null> {
  const tag = stated === undefined ? null : languageTag(stated);
  if (tag !== null && !contradicts(text, tag)) return { language: tag, stated: true };
  const language = await detected(text);
  return language === null ? null : { language, stated: false };
}
