import { spellingsOf } from '../dossier/names.ts';
import type { Entity } from '../dossier/types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { scriptOf } from '../text/languages.ts';

/** A name with its language, as `lang` and `dir` want it. */
export interface Name {
  text: string;
  /** Undefined for Latin script, which any language may use. */
  language: string | undefined;
  dir: 'rtl' | undefined;
}

/** A name with the language that its script gives away. */
function nameOf(text: string): Name {
  const language = scriptOf(text) ?? undefined;
  return { text, language, dir: language === 'ar' ? 'rtl' : undefined };
}

/**
 * The names of an entity besides its title, in groups of one line, as pages and PDFs list them:
 * `Arabic أحمد الشرع`, `also spelled Sharaa · Шараа`.
 */
export function nameGroups({ title, names, aliases, ...record }: EntityRecord) {
  const groups: [label: string, texts: (string | undefined)[]][] = [
    ['English', names.en === title ? [] : [names.en]],
    ['Arabic', [names.ar]],
    ['Russian', [names.ru]],
    ['also known as', record['also-known-as']],
    ['also spelled', byScript(aliases)],
  ];
  return groups.flatMap(([label, texts]) => {
    const known = texts.flatMap((text) => (text === undefined ? [] : [nameOf(text)]));
    return known.length === 0 ? [] : [{ label, names: known }];
  });
}

/** Spellings with each script together, so that directions change seldom: Latin, Cyrillic, Arabic. */
function byScript(spellings: readonly string[]): string[] {
  return ([null, 'ru', 'ar'] as const).flatMap((script) =>
    spellings.filter((text) => scriptOf(text) === script),
  );
}

/** Every spelling of every name, once per entity, in the order of an index: Latin script first. */
export function spellingIndex(entities: readonly Entity[]): { text: string; entity: Entity }[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  return entities
    .flatMap((entity) => spellingsOf(entity.record).map((text) => ({ text, entity })))
    .sort((a, b) => compare(a.text, b.text) || compare(a.entity.id, b.entity.id));
}
