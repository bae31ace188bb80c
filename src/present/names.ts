import { spellingsOf } from '../dossier/names.ts';
import type { Entity } from '../dossier/types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { scriptOf } from '../text/languages.ts';

/** A name with its language, as `lang` and `dir` want it. */
export interface Name {
  text: string;
  language: string;
  label: string;
  dir: 'rtl' | undefined;
}

const LABELS = { en: 'English', ar: 'Arabic', ru: 'Russian' } as const;

/** The names of an entity in each of its languages. */
export function namesOf({ names }: EntityRecord): Name[] {
  return (['en', 'ar', 'ru'] as const).flatMap((language) => {
    const text = names[language];
    const dir = language === 'ar' ? 'rtl' : undefined;
    return text === undefined ? [] : [{ text, language, label: LABELS[language], dir }];
  });
}

/** Spellings of one script; `language` is undefined for Latin script, which any language may use. */
export interface Spellings {
  language: 'ar' | 'ru' | undefined;
  texts: string[];
}

/** Groups spellings by script, so that each group has one direction: Latin, Cyrillic, Arabic. */
export function byScript(spellings: readonly string[]): Spellings[] {
  return ([undefined, 'ru', 'ar'] as const).flatMap((language) => {
    const texts = spellings.filter((text) => scriptOf(text) === (language ?? null));
    return texts.length > 0 ? [{ language, texts }] : [];
  });
}

/** A way to write a name, and what it names. */
export interface Spelling {
  text: string;
  entity: Entity;
}

/** Every spelling of every name, once per entity, in the order of an index: Latin script first. */
export function spellingIndex(entities: readonly Entity[]): Spelling[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  return entities
    .flatMap((entity) => spellingsOf(entity.record).map((text) => ({ text, entity })))
    .sort((a, b) => compare(a.text, b.text) || compare(a.entity.id, b.entity.id));
}
