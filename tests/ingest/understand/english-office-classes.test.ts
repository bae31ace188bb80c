import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** Every office once, `person: office, standing`; empty where nobody is given any. */
function offices(text: string, language: ReadLanguage): string {
  const found = read(text, language).offices.map(({ person, office, standing }) => {
    return `${person.text}: ${office}, ${standing}`;
  });
  return [...new Set(found)].join(' | ');
}

const EN: readonly [string, string][] = [
  ['Ana Ruiz, who directs the museum, came.', 'Ana Ruiz: director of the museum, holds'],
  ['Ana Ruiz heads the Keepers’ Guild.', 'Ana Ruiz: head of the keepers guild, holds'],
  [
    'Ana Ruiz took over from Oswin Pell as harbour minister in May.',
    'Ana Ruiz: harbour minister, holds | Oswin Pell: harbour minister, held',
  ],
  [
    'Ana Ruiz replaced Oswin Pell as mayor last week.',
    'Ana Ruiz: mayor, holds | Oswin Pell: mayor, held',
  ],
  [
    'Ana Ruiz succeeded Oswin Pell as harbour minister.',
    'Ana Ruiz: harbour minister, holds | Oswin Pell: harbour minister, held',
  ],
  ['Oswin Pell stepped down as chairman on Monday.', 'Oswin Pell: chairman, held'],
  ['Oswin Pell has resigned as mayor.', 'Oswin Pell: mayor, held'],
  ['Oswin Pell will step down as mayor in June.', 'Oswin Pell: mayor, holds'],
  ['Oswin Pell ceased to be harbour minister in May 2030.', 'Oswin Pell: harbour minister, held'],
  ['Oswin Pell, mayor from 2023 to 2030, came.', 'Oswin Pell: mayor, held'],
  ['Oswin Pell, mayor until last year, came.', 'Oswin Pell: mayor, held'],
  [
    'The Harbour Ministry, in the charge of Ana Ruiz since May, was silent.',
    'Ana Ruiz: harbour minister, holds',
  ],
  ['“No,” said chief executive Dunja Krail.', 'Dunja Krail: chief executive, holds'],
  ['“No,” said its chief executive, June Aldous.', 'June Aldous: chief executive, holds'],
  ['Coach Vera Lindt would not talk.', 'Vera Lindt: coach, holds'],
  [
    'Managing director Piet Arend and chief financial officer Ida Lom came.',
    'Piet Arend: managing director, holds | Ida Lom: chief financial officer, holds',
  ],
  ['The mayor of Seaham, Petra Samm, waits.', 'Petra Samm: mayor, holds'],
  ['Ines Calder, operations chief at Tidal, said so.', 'Ines Calder: operations chief, holds'],
  ['Ines Calder, head of operations, said so.', 'Ines Calder: head of operations, holds'],
  ['Ines Calder, the ministry’s head of press, said so.', 'Ines Calder: head of press, holds'],
  ['Press contact: Lia Moran, press officer, 555 1234', 'Lia Moran: press officer, holds'],
  ['Agatha Rourke takes office as mayor on 1 February.', 'Agatha Rourke: mayor, to-come'],
  ['Agatha Rourke was sworn in as mayor on Monday.', 'Agatha Rourke: mayor, holds'],
  ['Agatha Rourke, elected mayor in January, spoke.', 'Agatha Rourke: mayor, holds'],
  [
    'Agatha Rourke has been named the next ambassador to Arvo.',
    'Agatha Rourke: ambassador, to-come',
  ],
  ['Agatha Rourke, the mayor-elect, spoke.', 'Agatha Rourke: mayor, to-come'],
  ['As mayor, Oswin Pell signs every contract.', 'Oswin Pell: mayor, holds'],
  ['Speaking as mayor, Oswin Pell said no.', 'Oswin Pell: mayor, holds'],
  [
    'Mayor Oswin Pell and his deputy Ana Ruiz said no.',
    'Oswin Pell: mayor, holds | Ana Ruiz: deputy mayor, holds',
  ],
  ['A spokeswoman for the mayor, Ana Ruiz, said no.', 'Ana Ruiz: spokesperson, holds'],
  ['Ana Ruiz, a spokeswoman for Oswin Pell, said no.', 'Ana Ruiz: spokesperson, holds'],
  ['Ana Ruiz, spokesperson for the ferry company, said no.', 'Ana Ruiz: spokesperson, holds'],
  ['Oswin Pell, who was mayor until the end of January, writes.', 'Oswin Pell: mayor, held'],
  [
    'Agatha Rourke, who has been harbour minister for a year, came.',
    'Agatha Rourke: harbour minister, holds',
  ],
  [
    'Agatha Rourke will be followed by Karl Rem, at present head of sales.',
    'Karl Rem: head of sales, holds',
  ],
  ['Oswin Pell, then harbour minister, signed.', 'Oswin Pell: harbour minister, held'],
  ['Oswin Pell, harbour minister at the time, signed.', 'Oswin Pell: harbour minister, held'],
  ['The then harbour minister Oswin Pell signed.', 'Oswin Pell: harbour minister, held'],
  ['Pell was harbour minister in 2027 when the pier fell.', 'Pell: harbour minister, held'],
  [
    'Oswin Pell, chair of the Keepers’ Guild and a former mayor, came.',
    'Oswin Pell: chair, holds | Oswin Pell: mayor, held',
  ],
  ['Agatha Rourke, curator of prints at the museum, sighed.', 'Agatha Rourke: curator, holds'],
  ['The club’s president, Oswin Pell, sighed.', 'Oswin Pell: president, holds'],
  ['Club president Oswin Pell sighed.', 'Oswin Pell: club president, holds'],
  ['Norvale mayor Oswin Pell sighed.', 'Oswin Pell: mayor, holds'],
  [
    'Oswin Pell, the finance minister who resigned in March, sighed.',
    'Oswin Pell: finance minister, held',
  ],
  [
    'Oswin Pell, Norvale’s finance minister from 2020 until 2024, sighed.',
    'Oswin Pell: finance minister, held',
  ],
  ['The former finance minister, Oswin Pell, sighed.', 'Oswin Pell: finance minister, held'],
  ['Oswin Pell met the mayor. He denied that Agatha Rourke would become mayor.', ''],
  ['Oswin Pell wants to be mayor. Agatha Rourke could be mayor one day.', ''],
  ['Oswin Pell, a candidate for mayor, came.', ''],
  ['Agatha Rourke, who plays the harbour minister in the film, came.', ''],
  ['Oswin Pell, the mayor’s brother, came. The mayor’s driver, Ana Ruiz, came.', ''],
  ['Oswin Pell told the harbour minister to go.', ''],
  [
    'In a statement, Tidal Energy’s chief executive, Rob Lyle, said the order was safe. The company’s chief operating officer, Mia Sand, agreed.',
    'Rob Lyle: chief executive, holds | Mia Sand: chief operating officer, holds',
  ],
  [
    'Seaham’s mayor Petra Samm and Norvale’s deputy mayor Ian Lowe cut the ribbon.',
    'Petra Samm: mayor, holds | Ian Lowe: deputy mayor, holds',
  ],
  [
    'Pell, harbour minister between 2019 and 2024, is writing his memoirs.',
    'Pell: harbour minister, held',
  ],
  [
    'Pell, a former harbour minister who now chairs the Lamp Trust, declined.',
    'Pell: harbour minister, held | Pell: chairman, holds',
  ],
  [
    'Ana Ruiz, director of the Museum of the Sea, and Ben Holt, its curator, came.',
    'Ana Ruiz: director, holds | Ben Holt: curator, holds',
  ],
  [
    'Rourke was reappointed as harbour minister on Friday. She was first appointed in 2028.',
    'Rourke: harbour minister, holds',
  ],
  [
    'Interim coach Sam Dole left Pell on the bench. Team captain Joe Ray was sent off.',
    'Sam Dole: interim coach, holds | Joe Ray: captain, holds',
  ],
  [
    'The head of the river commission, Hal Brook, said so. Brook took office in May.',
    'Hal Brook: head of the river commission, holds',
  ],
  ['Pell had been mayor for nine years when he lost to Rourke.', 'Pell: mayor, held'],
  [
    'Mr Pell was then mayor. Ms Rourke is now harbour minister.',
    'Pell: mayor, held | Rourke: harbour minister, holds',
  ],
  [
    'Rourke’s predecessor, Oswin Pell, and her successor, Ana Ruiz, shook hands. Rourke is harbour minister.',
    'Rourke: harbour minister, holds',
  ],
  [
    'Harbour Minister Agatha Rourke thanked her predecessor, Oswin Pell.',
    'Agatha Rourke: harbour minister, holds | Oswin Pell: harbour minister, held',
  ],
  ['If elected mayor, Rourke would build a bridge. Rourke ran for mayor in 2027.', ''],
  ['The mayor told Rourke to wait. Rourke thanked the director, who smiled.', ''],
  ['Rourke, the daughter of a former mayor, grew up here.', ''],
  [
    'Asked by the chairman, Oswin Pell, whether she would resign, Rourke said no.',
    'Oswin Pell: chairman, holds',
  ],
  [
    'Agatha Rourke is mayor. Oswin Pell held the post before her.',
    'Agatha Rourke: mayor, holds | Oswin Pell: mayor, held',
  ],
  ['Agatha Rourke came. She was mayor until May.', 'Agatha Rourke: mayor, held'],
];

test.each(EN)('%s', (text, expected) => {
  expect(offices(text, 'en')).toBe(expected);
});
