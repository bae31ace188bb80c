import { describe, expect, test } from 'vitest';
import { readFigures, sameFigure, type Figure } from '../../../src/text/figures/read-figures.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';

/** A figure as the tables have it: value, unit as written, measure. */
const shown = ({ value, unit, measure }: Figure) =>
  [String(value), unit ?? '?', measure && `(${measure})`].filter((part) => part !== null).join(' ');

const figures = (text: string, language: ReadLanguage): string =>
  readFigures(text, language).map(shown).join('; ');

/** A sentence and the figures in it. */
type Row = [text: string, expected: string];

describe('English figures', () => {
  test.each<Row>([
    ['They seized two hundred and fifty lamps.', '250 lamps'],
    ['Nineteen million crowns were lost.', '19000000 crowns (crown)'],
    ['It paid four hundred thousand marks.', '400000 marks (mark)'],
    ['One hundred and one keepers came.', '101 keepers'],
    ['A hundred boats sank.', '100 boats'],
    ['About a dozen old boats sank.', '12 boats'],
    ['Two dozen keepers left.', '24 keepers'],
    ['Half a dozen lamps broke.', '6 lamps'],
    ['Sixty-one per cent voted.', '61 % (percent)'],
    ['It grew by 3.5% in a year.', '3.5 % (percent)'],
    ['Prices rose by between 5% and 10%.', '5 % (percent); 10 % (percent)'],
    [
      'Support fell 12 percentage points to 40 per cent.',
      '12 percentage points (percentage point); 40 % (percent)',
    ],
    ['It ran for two and a half years.', '2.5 years (year)'],
    ['It burned for more than two decades.', '20 decades (year)'],
    ['They signed a 20-year lease on the quay.', '20 year (year)'],
    ['It lasted two thousand years.', '2000 years (year)'],
    ['It lies 12 km off the coast and 40km from here.', '12 km (kilometre); 40 km (kilometre)'],
    ['The 5m wall fell, said 5m people.', '5 m (metre); 5000000 people'],
    ['The area is 120 sq km.', '120 sq km (square kilometre)'],
    ['Over 1,200 tonnes of oil leaked.', '1200 tonnes (tonne)'],
    ['One and a half million lamps were lit.', '1500000 lamps'],
    ['Half a million lamps were lit.', '500000 lamps'],
    ['It costs between 30 and 40 crowns.', '30 crowns (crown); 40 crowns (crown)'],
    [
      'It costs between 4.3 and 5.2 billion euros.',
      '4300000000 euros (EUR); 5200000000 euros (EUR)',
    ],
    ['Some 30–40 boats came.', '30 boats; 40 boats'],
    ['It takes 12 to 15 days.', '12 days (day); 15 days (day)'],
    ['They need two or three boats.', '2 boats; 3 boats'],
    ['It would cost $3–4 million.', '3000000 $ (USD); 4000000 $ (USD)'],
    ['It would cost 30 to 40 million crowns.', '30000000 crowns (crown); 40000000 crowns (crown)'],
    ['Between one hundred and two hundred people came.', '100 people; 200 people'],
    ['The toll rose from 30 to 42.', '30 ?; 42 ?'],
    [
      'Output rose from 4.3 to 5.2 million barrels.',
      '4300000 barrels (barrel); 5200000 barrels (barrel)',
    ],
    ['It cost $4.2m.', '4200000 $ (USD)'],
    ['It cost US$12bn.', '12000000000 US$ (USD)'],
    ['It cost C$3m.', '3000000 C$ (CAD)'],
    ['It cost £5-6m.', '5000000 £ (GBP); 6000000 £ (GBP)'],
    ['It cost between $250bn and $400bn.', '250000000000 $ (USD); 400000000000 $ (USD)'],
    ['It cost about £2,500.', '2500 £ (GBP)'],
    ['It cost USD 3 million.', '3000000 USD (USD)'],
    ['It cost 200 million yuan.', '200000000 yuan (CNY)'],
    ['It cost 4.2 million Norvalian crowns.', '4200000 crowns (crown)'],
    ['It cost 300 Turkish lira.', '300 Turkish lira (TRY)'],
    ['No fewer than 40 keepers came.', '40 keepers'],
    ['Up to 40 keepers came.', '40 keepers'],
    ['Fewer than 40 keepers came.', '40 keepers'],
    ['At least eight stolen objects were found.', '8 objects'],
    ['Some 20 or so boats sank.', '20 boats'],
    ['There is room for 40 or more boats.', '40 boats'],
    ['Three of the ships came back.', '3 ships'],
    ['It carries 20 and 30 boats.', '20 boats; 30 boats'],
    ['A 12-member crew left the 1,500-seat hall.', '12 member; 1500 seat'],
    ['Population: 12,400.', '12400 ?'],
  ])('%s', (text, expected) => {
    expect(figures(text, 'en')).toBe(expected);
  });

  test.each([
    'Dozens of keepers and hundreds of lamps remain.',
    'A few hundred keepers and several thousand lamps.',
    'Tens of thousands of lamps.',
    'A third party came in the third quarter.',
    'It is half as bright, half past nine.',
    'Two thirds of the keepers, and a third of the fleet.',
    'The twenty-first lamp and the 21st lamp.',
    'Norvale won 2–1 on Sunday.',
    'It opened on 8 December 2024, and again on May 5.',
    'It opened on 2024-12-08 or 08/12/2024.',
    'In 2011 it closed; the 2024 season began.',
    'It was so in 2019–2021 and in the 1990s.',
    'He lives at 12 Harbour Street.',
    'He met her in Room 12 at 14:30, or at 9 pm.',
    'Call 555-01-02 or +44 20 7946 0018.',
    'Version 2.0 is out, with an S-400, a 9M96 and a Boeing 737.',
    'It is one of them, and a day will come.',
    'Resolution 2254 stands.',
  ])('none: %s', (text) => {
    expect(figures(text, 'en')).toBe('');
  });
});

describe('Russian figures', () => {
  test.each<Row>([
    ['Нашли двести пятьдесят ламп.', '250 ламп'],
    ['Выделили двадцать пять тысяч марок.', '25000 марок (mark)'],
    ['Потратили 19 млн крон.', '19000000 крон (crown)'],
    ['Потратили 19 млн. крон и 300 тыс. рублей.', '19000000 крон (crown); 300000 рублей (RUB)'],
    ['Это стоило 2 млн 300 тыс. рублей.', '2300000 рублей (RUB)'],
    ['Это стоило 4,2 млрд евро.', '4200000000 евро (EUR)'],
    ['Это стоило около 3 млн €.', '3000000 € (EUR)'],
    ['Это стоило 300 турецких лир.', '300 турецких лир (TRY)'],
    ['Пришли сто двадцать пять смотрителей.', '125 смотрителей'],
    ['Около двухсот человек вышли в море.', '200 человек'],
    ['Тысяча человек вышла в море.', '1000 человек'],
    ['Утонула дюжина лодок.', '12 лодок'],
    ['Рост составил 3,5 процента, или 4%.', '3.5 % (percent); 4 % (percent)'],
    ['Он вырос на 2 процентных пункта.', '2 процентных пункта (percentage point)'],
    ['Это заняло полгода.', '0.5 полгода (year)'],
    ['Это заняло полтора года.', '1.5 года (year)'],
    ['Это заняло два с половиной года.', '2.5 года (year)'],
    ['Он горел более двух десятилетий.', '20 десятилетий (year)'],
    ['Они подписали 20-летний договор.', '20 летний (year)'],
    ['Он стоит две тысячи лет.', '2000 лет (year)'],
    ['Утонуло от 30 до 40 лодок.', '30 лодок; 40 лодок'],
    ['Утонуло 30–40 лодок.', '30 лодок; 40 лодок'],
    ['Нужно два-три корабля.', '2 корабля; 3 корабля'],
    ['Нужно две или три лодки.', '2 лодки; 3 лодки'],
    ['Нужно от 4,3 до 5,2 млрд рублей.', '4300000000 рублей (RUB); 5200000000 рублей (RUB)'],
    ['Утонуло не менее восьми лодок.', '8 лодок'],
    ['Утонуло до 40 лодок.', '40 лодок'],
    ['Ушло 4000 военных.', '4000 военных'],
    ['За было 30 человек, 20 воздержались.', '30 человек; 20 ?'],
    ['Утонуло свыше 1 200 старых лодок.', '1200 лодок'],
    ['Утонуло менее 40 лодок.', '40 лодок'],
    ['Число погибших выросло с 30 до 42 человек.', '30 человек; 42 человек'],
    ['Сто один корабль вышел.', '101 корабль'],
    ['Маяк стоит не менее чем в 12 км от порта.', '12 км (kilometre)'],
    ['В порту стоят 20 с лишним кораблей.', '20 кораблей'],
    ['Пять с половиной тысяч тонн зерна.', '5500 тонн (tonne)'],
    ['Вышли трое смотрителей.', '3 смотрителей'],
    ['Разлилось полторы тысячи тонн нефти.', '1500 тонн (tonne)'],
    ['Потеряли полмиллиона крон.', '500000 крон (crown)'],
  ])('%s', (text, expected) => {
    expect(figures(text, 'ru')).toBe(expected);
  });

  test.each([
    'Тысячи людей и сотни ламп.',
    'Во второй половине дня шёл дождь.',
    'Двадцать первый корабль и 21-й корабль.',
    'Это произошло в девять часов утра.',
    'Норвейл выиграл со счётом 2:1.',
    'Он живёт в доме 12 на улице Маячной.',
    'Они встретились в комнате 12 в 14:30.',
    'Статья 5 закона.',
    'Так было с 16 по 20 июня.',
    'Третье судно взяло три десятых стока.',
    'Он открылся 8 декабря 2024 года и в 2011 году.',
    'Так было в 1990-е и 08.12.2024.',
  ])('none: %s', (text) => {
    expect(figures(text, 'ru')).toBe('');
  });
});

describe('Arabic figures', () => {
  test.each<Row>([
    ['وصلت تسعة عشر سفينة.', '19 سفينة'],
    ['وصل خمسة وعشرون حارسا.', '25 حارسا'],
    ['عثروا على مئتين وخمسين قطعة.', '250 قطعة'],
    ['أنفقت أحد عشر مليون كرون.', '11000000 كرون (crown)'],
    ['أنفقت اثني عشر ألف يورو.', '12000 يورو (EUR)'],
    ['أنفقت ٤٫٢ مليون كرون.', '4200000 كرون (crown)'],
    ['أنفقت 4.2 مليون دولار أميركي.', '4200000 دولار أميركي (USD)'],
    ['أنفقت ثلاثة ملايين و200 ألف دولار.', '3200000 دولار (USD)'],
    ['أنفقت مليوني يورو.', '2000000 يورو (EUR)'],
    ['أنفقت 300 ليرة تركية.', '300 ليرة تركية (TRY)'],
    ['نزح مئتا ألف شخص.', '200000 شخص'],
    ['نزح ألف شخص.', '1000 شخص'],
    ['نزح ثلاثمئة وخمسة وعشرون شخصا.', '325 شخصا'],
    ['خمسة عشر ألفا وثلاثمئة لاجئ.', '15300 لاجئ'],
    ['استمر شهرين.', '2 شهرين (month)'],
    ['بعد ألفي عام من الصمت.', '2000 عام (year)'],
    [
      'ارتفع بنسبة 20 في المئة ثم 30% ثم 40 بالمئة.',
      '20 % (percent); 30 % (percent); 40 % (percent)',
    ],
    ['ارتفع ثلاث نقاط مئوية.', '3 نقاط مئوية (percentage point)'],
    ['نحو 40 سفينة.', '40 سفينة'],
    ['ما لا يقل عن ثماني سفن غرقت.', '8 سفن'],
    ['غرقت أقل من ٤٠ سفينة.', '40 سفينة'],
    ['ما لا يزيد على 40 سفينة.', '40 سفينة'],
    ['بين 30 و40 سفينة.', '30 سفينة; 40 سفينة'],
    ['بين ثلاثين وأربعين سفينة.', '30 سفينة; 40 سفينة'],
    ['غرقت 30-40 سفينة.', '30 سفينة; 40 سفينة'],
    ['ثمانية من القطع سُرقت.', '8 القطع'],
    ['تسربت ١٢٠٠ طن من النفط.', '1200 طن (tonne)'],
    ['على بعد 12 كيلومترا من الساحل.', '12 كيلومترا (kilometre)'],
  ])('%s', (text, expected) => {
    expect(figures(text, 'ar')).toBe(expected);
  });

  test.each([
    'نزح آلاف الأشخاص وعشرات الحراس ومئات البحارة.',
    'خلال النصف الأول من العام.',
    'في نصف نهائي الكأس.',
    'اللجنة التاسعة عشرة والمصباح الثالث عشر.',
    'في الغرفة رقم 12 الساعة 14:30.',
    'المادة 5 من القانون.',
    'في 8 كانون الأول 2024 وفي عام 2011.',
    'في القرن العشرين.',
  ])('none: %s', (text) => {
    expect(figures(text, 'ar')).toBe('');
  });
});

describe('figures', () => {
  test('stand where they are printed, with what is counted', () => {
    const text = 'It took some €3 million, and 20 old boats.';
    expect(readFigures(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '€3 million',
      '20 old boats',
    ]);
    for (const { start, end, text: printed } of readFigures(text, 'en')) {
      expect(text.slice(start, end)).toBe(printed);
    }
  });

  test.each([
    '1 ',
    '1,000,',
    'two hundred ',
    'between 5 and ',
    '+1 (',
    '٣ و',
    '1.1',
    '$',
    'half a ',
  ])('are found after 5,000 times %j', (piece) => {
    for (const language of ['en', 'ru', 'ar'] as const) {
      const text = `${piece.repeat(5_000)}. 40 $`;
      expect(readFigures(text, language).at(-1)).toMatchObject({ value: 40, measure: 'USD' });
    }
  });
});

/** The only figure of a phrase, in the language of its letters. */
function onlyFigure(text: string): Figure {
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  const [found, ...more] = readFigures(text, /\p{Script=Arabic}/u.test(text) ? 'ar' : language);
  if (!found || more.length > 0) throw new Error(`Not one figure: ${text}`);
  return found;
}

test.each([
  ['40 boats', 'forty ships'],
  ['40 boats', 'сорок судов'],
  ['40 boats', 'أربعون سفينة'],
  ['$3.2 million', 'три миллиона двести тысяч долларов'],
  ['2 years', '24 months'],
  ['half a million boats', '500,000 boats'],
  ['40 boats', 'There were 40.'],
])('%s and %s can be the same', (one, other) => {
  expect(sameFigure(onlyFigure(one), onlyFigure(other))).toBe(true);
  expect(sameFigure(onlyFigure(other), onlyFigure(one))).toBe(true);
});

test.each([
  ['40 boats', '41 boats'],
  ['40 boats', '40 years'],
  ['40 boats', '40 people'],
  ['40 boats', '40 дней'],
  ['$3 million', '€3 million'],
  ['20 years', '20 months'],
  ['30 per cent', '30 percentage points'],
])('%s and %s differ', (one, other) => {
  expect(sameFigure(onlyFigure(one), onlyFigure(other))).toBe(false);
  expect(sameFigure(onlyFigure(other), onlyFigure(one))).toBe(false);
});
