import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../../src/articles/text.ts';
import { factsOf } from '../../../src/ingest/compare/sentence-facts.ts';
import { chooseQuotations } from '../../../src/ingest/draft/quotation.ts';
import { tellingOf } from '../../../src/ingest/draft/telling.ts';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { understand } from '../../../src/ingest/understand/understand.ts';

/** What a draft would quote of the last sentence of a text. */
function quoted(language: ReadLanguage, sentence: string): string[] {
  const known = { entities: [], issued: '2031-05-12', title: null };
  const facts = factsOf(understand(sentence, language, known)).at(-1);
  if (!facts) return [];
  const text = new FingerprintedText(fingerprint('a', sentence, language));
  return chooseQuotations(facts.text, tellingOf(facts), text);
}

describe('a quotation leaves out no denial and no restriction of what it holds', () => {
  test.each<[ReadLanguage, string, string[]]>([
    ['en', 'She was not invited to this year’s fair.', ['not invited to this year’s fair']],
    ['en', 'Varn has denied that it wants the old ferry.', ['denied that it wants the old ferry']],
    [
      'en',
      'Merchants doubt that the old toll, which gave Varn the quay for 20 years, still holds anybody.',
      ['doubt that the old toll, which gave Varn the quay for 20 years, still holds anybody'],
    ],
    [
      'en',
      'The mayor said Varn was ready to keep the ferry, but not at the former price.',
      ['mayor said Varn was ready to keep the ferry, but not at the former price'],
    ],
    [
      'en',
      'The ferry will sail again in May only if the Orla harbour company pays for it.',
      ['ferry will sail again in May only if the Orla harbour company pays for it'],
    ],
    [
      'en',
      'Ines Caro, the mayor of Varn, declined to say whether an offer had been made.',
      ['Ines Caro, the mayor of Varn', 'declined to say whether an offer had been made'],
    ],
    [
      'en',
      'The mayor did not say, when she was asked on Monday, that the old quay of Varn would be sold.',
      ['mayor did not say, when she was asked on Monday, that the old quay of Varn would be sold'],
    ],
    [
      'ru',
      'По словам мэра, Варн готов сохранить паром, но не по прежней цене.',
      ['Варн готов сохранить паром, но не по прежней цене'],
    ],
    [
      'ru',
      'Город, как писали раньше, решил никогда не продавать старую мельницу.',
      ['решил никогда не продавать старую мельницу'],
    ],
    [
      'ru',
      'Мэр отрицал в понедельник, что город продал свою старую пристань.',
      ['отрицал в понедельник, что город продал свою старую пристань'],
    ],
    [
      'ru',
      'Паром пойдет в мае только после ремонта старой пристани у мельницы.',
      ['пойдет в мае только после ремонта старой пристани у мельницы'],
    ],
    [
      'ar',
      'قال رئيس البلدية إن مدينته لم تبع العبارة القديمة في أيار.',
      ['مدينته لم تبع العبارة القديمة في أيار'],
    ],
    [
      'ar',
      'نفى رئيس البلدية في مؤتمر صحفي أن تكون المدينة باعت المرفأ.',
      ['نفى رئيس البلدية', 'في مؤتمر صحفي أن تكون المدينة باعت المرفأ'],
    ],
    [
      'ar',
      'ستبحر العبارة في أيار فقط إذا دفعت الشركة ثمن الإصلاح للمدينة.',
      ['ستبحر العبارة في أيار', 'فقط إذا دفعت الشركة ثمن الإصلاح للمدينة'],
    ],
  ])('%s: %s', (language, sentence, expected) => {
    expect(quoted(language, sentence)).toEqual(expected);
  });
});

describe('a quotation is what was said, in whole clauses', () => {
  test.each<[ReadLanguage, string, string[]]>([
    [
      'en',
      '“There is nobody on the quay,” she told the harbour radio.',
      ['There is nobody on the quay'],
    ],
    [
      'en',
      '“Goods can be landed and sold from there,” he told the Orla Gazette.',
      ['Goods can be landed and sold from there', 'he told the Orla Gazette'],
    ],
    [
      'en',
      'Varn has asked for its ferry back, and Orla has refused.',
      ['Varn has asked for its ferry back', 'and Orla has refused'],
    ],
    [
      'en',
      'The mayor of Varn, Ines Caro, said on Sunday that the town had again asked for the old company’s ferry on April 28.',
      [
        'mayor of Varn, Ines Caro',
        'said on Sunday that the town had again asked for the old company’s ferry on April 28',
      ],
    ],
    [
      'en',
      'The next fair of the valley is to be held in Orla on June 9.',
      ['next fair of the valley is to be held in Orla on June 9'],
    ],
  ])('%s: %s', (language, sentence, expected) => {
    expect(quoted(language, sentence)).toEqual(expected);
  });
});
