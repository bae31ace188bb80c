import { z } from 'zod';

/** Whether a text is a BCP 47 tag that `Intl` takes: `en`, `ar`, `pt-BR`. */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag. */
export const language = z.string().refine(isLanguage, 'a BCP 47 language tag such as `en`');
