import type { KnownEntity } from '../../../src/ingest/understand/known-names.ts';
import { understand } from '../../../src/ingest/understand/understand.ts';
import type { ReadLanguage, Reading } from '../../../src/ingest/reading.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';

const entity = (id: string, record: object): KnownEntity => ({
  id,
  record: entitySchema.parse({ summary: 'Invented.', ...record }),
});

/** A coast with lighthouses, and who quarrels over them. Nobody in it exists. */
export const ENTITIES: readonly KnownEntity[] = [
  entity('agatha-rourke', {
    title: 'Agatha Rourke',
    kind: 'person',
    gender: 'female',
    names: { en: 'Agatha Rourke', ru: 'Агата Рурк', ar: 'أغاتا رورك' },
  }),
  entity('oswin-pell', {
    title: 'Oswin Pell',
    kind: 'person',
    gender: 'male',
    names: { en: 'Oswin Pell', ru: 'Освин Пелл', ar: 'أوسوين بيل' },
  }),
  entity('colm-tadley', {
    title: 'Colm Tadley',
    kind: 'person',
    names: { en: 'Colm Tadley', ru: 'Колм Тэдли' },
    aliases: ['Tadley'],
  }),
  entity('norvale', {
    title: 'Norvale',
    kind: 'place',
    names: { en: 'Norvale', ru: 'Норвейл', ar: 'نورفيل' },
    'stands-for': ['Norvalian', 'النورفيلية'],
  }),
  entity('al-wadi', { title: 'Al-Wadi', kind: 'place', names: { en: 'Al-Wadi' } }),
  entity('keepers-guild', {
    title: 'Keepers’ Guild',
    kind: 'organisation',
    names: { en: 'Keepers’ Guild', ru: 'Гильдия смотрителей' },
    'part-of': 'norvale',
  }),
];

/** What is read in a text of the invented coast. */
export function read(
  text: string,
  language: ReadLanguage = 'en',
  issued: string | null = null,
): Reading {
  return understand(text, language, { entities: ENTITIES, issued });
}
