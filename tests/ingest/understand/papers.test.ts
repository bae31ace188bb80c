import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** Letters, statements and signs, and whose words they are. */
const PASSAGES: readonly (readonly [ReadLanguage, string, readonly string[]])[] = [
  [
    'en',
    'A letter from Ines Moth to the council was read out. “The lamp will burn,” it says, “whatever it costs.”',
    ['Ines Moth', 'Ines Moth'],
  ],
  [
    'en',
    'In a statement, the Keepers’ Guild said it was “deeply worried” by the delay.',
    ['Keepers’ Guild'],
  ],
  [
    'en',
    'The Keepers’ Guild’s president, Ines Moth, said in a statement that the delay was “a disgrace”.',
    ['Ines Moth'],
  ],
  [
    'en',
    '“Dead on arrival,” a spokeswoman for the harbour office said by email.',
    ['a spokeswoman for the harbour office'],
  ],
  ['en', 'The report describes the lamp as “beyond repair”.', ['The report']],
  ['en', '“Back on Monday,” read a note on the door.', ['a note on the door']],
  ['en', 'A sign on the door read: “Back on Monday.”', ['A sign on the door']],
  [
    'en',
    'The ministry said: “We take note of the ruling.” It declined to comment further.',
    ['The ministry'],
  ],
  ['en', '“We take note of the ruling,” it added.', ['nobody']],
  [
    'en',
    'The letter, signed by Ines Moth, says the lamp is “a danger to shipping”.',
    ['Ines Moth'],
  ],
  [
    'en',
    '“The lamp is a danger to shipping,” reads the letter, signed by Ines Moth.',
    ['Ines Moth'],
  ],
  [
    'en',
    'In her letter of resignation, Ines Moth wrote that she had been “left in the dark”.',
    ['Ines Moth'],
  ],
  ['en', 'In an open letter, forty scientists warned of “irreversible damage”.', ['scientists']],
  ['ru', '«Лампа погасла», — приводит слова Инес Мот пресс-служба мэрии.', ['Инес Мот']],
  ['ru', '«Лампа погасла», — говорится в сообщении министерства.', ['министерства']],
  ['ru', '«Лампа погасла», — сообщили в пресс-службе музея.', ['пресс-службе']],
  ['ru', '«Лампа погасла», — сказано в письме гильдии.', ['гильдии']],
  ['ru', 'В письме, которое подписала Инес Мот, сказано: «Лампа опасна для судов».', ['Инес Мот']],
  ['ru', 'На двери висела записка: «Вернусь в понедельник».', ['записка']],
  ['ru', 'В открытом письме сорок учёных предупредили о «необратимых последствиях».', ['учёных']],
  ['ar', 'وجاء في بيان للوزارة: «انطفأ المصباح ولن يعود».', ['الوزارة']],
  ['ar', 'وجاء في رسالة من أغاتا رورك إلى المجلس: «انطفأ المصباح ولن يعود».', ['أغاتا رورك']],
  ['ar', 'وأفاد بيان صادر عن وزارة التجارة بأن المصباح «انطفأ إلى الأبد».', ['وزارة التجارة']],
  ['ar', 'وأكد بيان النقابة أن العمال «لن يتراجعوا».', ['النقابة']],
];

test.each(PASSAGES)('%s: %s', (language, text, speakers) => {
  const found = read(text, language).quotations.map(({ speaker }) => speaker?.text ?? 'nobody');
  expect(found).toEqual(speakers);
});
