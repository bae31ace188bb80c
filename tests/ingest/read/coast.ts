import { readSentences } from '../../../src/ingest/read/sentences.ts';
import { readNames, type NameMention } from '../../../src/ingest/read/names.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';
import { NameTable, type Named } from '../../../src/text/names/name-table.ts';

const named = (id: string, kind: Named['kind'] & string, ...spellings: string[]): Named => ({
  ...{ id, kind, title: spellings[0] ?? id, spellings },
});

/** A coast with lighthouses, and who quarrels over them. Nobody in it exists. */
const TABLE = new NameTable(
  [
    named('agatha-rourke', 'person', 'Agatha Rourke', 'Агата Рурк', 'أغاتا رورك'),
    named('oswin-pell', 'person', 'Oswin Pell', 'Освин Пелл', 'أوسوين بيل'),
    named('colm-tadley', 'person', 'Colm Tadley', 'Tadley', 'Колм Тэдли'),
    {
      ...named('norvale', 'place', 'Norvale', 'Норвейл', 'نورفيل'),
      standsFor: ['Norvalian', 'النورفيلية'],
    },
    named('al-wadi', 'place', 'Al-Wadi'),
    named('keepers-guild', 'organisation', 'Keepers’ Guild', 'Гильдия смотрителей'),
    named('us', 'place', 'United Shores', 'US'),
  ],
  { surnames: true },
);

export const GENDERS = new Map([
  ['agatha-rourke', 'female'],
  ['oswin-pell', 'male'],
] as const);

/** The sentences of a text. */
export const sentencesOf = (text: string, language: ReadLanguage = 'en') =>
  readSentences(text, language, null);

/** The names that are read in a text of the coast. */
export function coastNames(text: string, language: ReadLanguage = 'en'): NameMention[] {
  return readNames(text, language, sentencesOf(text, language), TABLE);
}

/** Each form of a name once: `words=entity`; a candidate’s is `-`, with the nearest after `~`. */
export function listed(text: string, language: ReadLanguage = 'en'): string {
  const found = coastNames(text, language).map(({ text: words, entity, nearest }) => {
    return `${words}=${entity ?? '-'}${nearest ? `~${nearest.entity}` : ''}`;
  });
  return [...new Set(found)].join(' | ');
}
