import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../../src/articles/text.ts';
import { loadContent } from '../../../src/dossier/load.ts';
import { compare } from '../../../src/ingest/compare/compare.ts';
import type { Statement } from '../../../src/ingest/compare/statement.ts';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { understand } from '../../../src/ingest/understand/understand.ts';
import { FIXTURE_ROOT } from '../judged-articles.ts';

const content = loadContent(FIXTURE_ROOT);
const ISSUED = '2031-03-20';

/** What the last sentence of a text is to the Dossier of the invented country. */
function lastOf(text: string, language: ReadLanguage): Statement[] {
  const { entities } = content.dossier;
  const reading = understand(text, language, { entities, issued: ISSUED });
  const print = new FingerprintedText(fingerprint('new', text, language));
  const { statements } = compare(reading, print, content, ISSUED);
  return statements.filter(({ sentence }) => sentence === reading.sentences.length);
}

type Conflict = [about: string, text: string, claimOrEntity: string];

const ENGLISH: Conflict[] = [
  [
    'date',
    'Tessara and Lorvania share the Vellin by treaty. Ministers signed the treaty in Port Almira on 2 October 2030.',
    'events/treaty-signed#signed',
  ],
  [
    'date',
    'The treaty on the Vellin, signed by Clara Weld on 14 October 2030, is before parliament.',
    'events/treaty-signed#signed',
  ],
  [
    'date',
    'On 19 December 2030 thieves robbed the National Museum, the worst theft the city remembers.',
    'events/museum-robbed#early-hours',
  ],
  [
    'date',
    'The National Museum still counts what it lost. The theft happened on 9 December last year, before dawn.',
    'events/museum-robbed#early-hours',
  ],
  [
    'date',
    'Elena Dorsk was elected mayor of Port Almira on 11 January 2031.',
    'events/mayor-elected#vote',
  ],
  [
    'date',
    'The telescope on Mount Sarn was inaugurated on 13 September 2030 by Pavel Oren.',
    'events/telescope-opened#opened',
  ],
  [
    'date',
    'Nadia Haroun signed the lease of the Old Harbour on 8 November 2030.',
    'events/lease-signed#signed',
  ],
  [
    'date',
    'Marek Dorsk, president of the Tessaran Football Federation since 2026, will stand again.',
    'marek-dorsk',
  ],
  [
    'date',
    'Viktor Lasko, harbour minister until June 2029, now chairs the company.',
    'viktor-lasko',
  ],
  ['number', 'Turnout in the election of the mayor was 71 percent.', 'city#turnout'],
  [
    'number',
    'Blue Strait Ferries pays the state for the Old Harbour. The rent is 2.4 million crowns a year.',
    'harbour#rent',
  ],
  [
    'number',
    'Blue Strait Ferries has leased the Old Harbour of Port Almira for fifty years.',
    'harbour#term',
  ],
  ['number', 'Eleven objects were stolen from the National Museum in December.', 'museum#seven'],
  [
    'number',
    'The treaty on the Vellin divides the water. In dry months Tessara gets 40 percent of the flow.',
    'water#share',
  ],
  ['number', 'The treaty on the Vellin runs for thirty years.', 'water#term'],
  [
    'number',
    'The telescope of the Mount Sarn Observatory has a mirror of 4.2 metres.',
    'entities/mount-sarn-observatory#mirror',
  ],
  [
    'number',
    'The new telescope of the Mount Sarn Observatory cost 29 million crowns.',
    'entities/mount-sarn-observatory#cost',
  ],
  [
    'number',
    'Blue Strait Ferries will sail to Senhal. Each of its ships carries 330 passengers.',
    'harbour#seats',
  ],
  ['number', 'The museum’s objects are insured for 17 million crowns.', 'museum#insured'],
  [
    'office',
    'Tessara wants more trade. Harbour Minister Idris Kell promised quicker customs on Tuesday.',
    'nadia-haroun',
  ],
  [
    'office',
    'The mayor of Port Almira, Samir Qarout, opened the fish market on Wednesday.',
    'elena-dorsk',
  ],
  [
    'office',
    'The lease was signed for Tessara on 18 November 2030 by Idris Kell, who was then harbour minister.',
    'nadia-haroun',
  ],
  ['office', 'Ines Varga, director of the National Museum, showed the empty cases.', 'leila-tarsi'],
  ['pronoun', 'Leila Tarsi spoke first. He said that the cases would stay empty.', 'leila-tarsi'],
  [
    'pronoun',
    'Pavel Oren refused to guess, and she added that clouds were no excuse.',
    'pavel-oren',
  ],
  ['spelling', 'Elena Dorks thanked the crews of the trams.', 'elena-dorsk'],
];

const RUSSIAN: Conflict[] = [
  [
    'date',
    'Договор о реке Веллин подписали в Порт-Альмире 22 октября 2030 года.',
    'events/treaty-signed#signed',
  ],
  [
    'date',
    'Национальный музей ограбили в ночь на 18 декабря 2030 года.',
    'events/museum-robbed#early-hours',
  ],
  ['number', 'Явка на выборах мэра составила 66 процентов.', 'city#turnout'],
  ['number', 'Договор о реке Веллин заключён на 25 лет.', 'water#term'],
  [
    'number',
    'Новый телескоп обсерватории Маунт-Сарн обошёлся в 29 миллионов крон.',
    'entities/mount-sarn-observatory#cost',
  ],
  ['office', 'Министр портов Тессары Игнат Колль посетил причал во вторник.', 'nadia-haroun'],
];

const ARABIC: Conflict[] = [
  [
    'date',
    'وقّعت تيسارا ولورفانيا معاهدة نهر فيلين في 22 تشرين الأول 2030.',
    'events/treaty-signed#signed',
  ],
  ['number', 'بلغت نسبة المشاركة في انتخابات رئاسة البلدية 66 في المئة.', 'city#turnout'],
  ['office', 'وصل وزير موانئ تيسارا سامر عقاد إلى الرصيف يوم الثلاثاء.', 'nadia-haroun'],
];

const HARMLESS: [language: ReadLanguage, text: string][] = [
  ['en', 'The treaty on the Vellin was ratified by the parliament of Lorvania on 3 March 2031.'],
  ['en', 'A second treaty on the Vellin was signed in Kessen on 2 February 2031.'],
  [
    'en',
    'Tessara and Lorvania signed the treaty on 12 October, after talks that began on 3 October.',
  ],
  [
    'en',
    'A fortnight after the treaty on the Vellin was signed, on 26 October, the talks went on.',
  ],
  ['en', 'The museum in Kessen lost nine coins to thieves on 11 December 2030.'],
  [
    'en',
    'Police searched the National Museum again on 10 December 2030, two days after the theft.',
  ],
  ['en', 'Elena Dorsk took office on 1 February and spoke to the council on 4 February.'],
  ['en', 'Turnout at the election of the students’ council was 22 percent.'],
  ['en', 'In the last election of the mayor, in 2027, turnout was 49 percent.'],
  ['en', 'Turnout was 61 percent; four years earlier it had been 55 percent.'],
  ['en', 'The rent of the fish market is 90,000 crowns a year.'],
  ['en', 'Blue Strait Ferries had asked for a lease of thirty years and got half of that.'],
  ['en', 'The observatory wants a second telescope with a mirror of 6 metres.'],
  ['en', 'The ferries carried 2,400 passengers in their first week.'],
  ['en', 'Two of the stolen objects have been found in a cellar.'],
  ['en', 'The harbour minister of Lorvania, Anna Sorel, was a guest.'],
  ['en', 'Idris Kell, the former harbour minister, has written a book.'],
  ['en', 'Nadia Haroun will be succeeded by Idris Kell, the next harbour minister.'],
  ['en', 'The mayor of Senhal, Tom Ferrel, waved from the quay.'],
  ['en', 'Leila Tarsi met the guard. He said nothing.'],
  ['en', 'Pavel Oren introduced the astronomer Ines Moth; she spoke for an hour.'],
  ['en', 'Lorvania paid 6 million crowns towards the telescope.'],
  ['en', 'It was almost 60 percent who voted for mayor, the turnout being 61 percent.'],
  ['ru', 'Парламент Лорвании ратифицировал договор о реке Веллин 3 марта 2031 года.'],
  ['ru', 'Музей в Кессене ограбили 11 декабря 2030 года.'],
  ['ru', 'Бывший министр портов Игнат Колль написал книгу.'],
  ['ar', 'صادق برلمان لورفانيا على معاهدة نهر فيلين في 3 آذار 2031.'],
  ['ar', 'وصل وزير الموانئ اللورفاني سامر عقاد إلى العاصمة يوم الثلاثاء.'],
];

function conflictsIn(text: string, language: ReadLanguage): string[] {
  return lastOf(text, language)
    .filter(({ is }) => is === 'conflict')
    .map(({ about, claims, entities }) => [about, ...claims, ...entities].join(' '));
}

describe.each([
  ['English', 'en', ENGLISH],
  ['Russian', 'ru', RUSSIAN],
  ['Arabic', 'ar', ARABIC],
] as const)('a conflict in %s', (_name, language, table) => {
  test.each(table)('about %s: %s', (about, text, key) => {
    const found = conflictsIn(text, language);
    expect(found.map((one) => one.split(' ')[0])).toContain(about);
    expect(found.join(' ').split(' ')).toContain(key);
  });
});

test.each(HARMLESS)('no conflict (%s): %s', (language, text) => {
  expect(conflictsIn(text, language)).toEqual([]);
});
