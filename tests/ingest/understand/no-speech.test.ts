import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** Words between marks that nobody says: titles, names, words held at arm’s length. */
const PASSAGES: readonly (readonly [ReadLanguage, string])[] = [
  ['en', 'She has written a book, “The Long Tide”, and a play called “Oil”.'],
  ['en', 'The steamer “Heron” and the so-called “ghost pier” are gone.'],
  ['en', 'The “smart” lamp and its “free” oil cost two million.'],
  ['en', 'The guild’s motto, “Light first”, hangs over the door.'],
  ['en', 'The word “lamp” is not in the contract.'],
  [
    'en',
    'The film “Low Water” was shot here, and so was “The Drowned Bell”, a series about smugglers.',
  ],
  ['en', 'Under the deal, “reasonable costs” will be shared.'],
  ['en', 'Rourke’s “reforms” have pleased no one.'],
  [
    'en',
    'The “temporary” bridge is twenty years old. Its “opening ceremony” drew four people and a dog.',
  ],
  ['en', 'Under the heading “What we need”, the paper lists ten points.'],
  [
    'en',
    'The phrase “in good faith” occurs nine times in the contract. Oswin Pell’s lawyers say it means nothing.',
  ],
  ['en', 'The word comes from the old Norvalian for “salt”.'],
  ['en', 'Its name means “place of gulls”.'],
  ['en', 'They voted “no” by a wide margin.'],
  ['en', 'The ship’s name, “Patience”, was painted over.'],
  ['en', 'Agatha Rourke’s column, “From the Pier”, appears on Fridays.'],
  ['ru', 'Она сняла фильм «Долгий прилив» и написала роман «Масло».'],
  ['ru', 'Пароход «Цапля» и ООО «Синий пролив» судятся третий год.'],
  ['ru', 'Так называемый «умный» маяк стоил два миллиона.'],
  ['ru', 'Слово «лампа» в договоре не упоминается.'],
  ['ru', 'Реформы «по Рурк» не понравились никому.'],
  ['ru', 'Премьера спектакля «Тихая вода» прошла в кафе «Якорь».'],
  ['ru', 'Песню «Огни» исполнил хор «Прибой».'],
  ['ru', 'Термин «вечный свет» придумал Освин Пелл.'],
  ['ru', '«Временному» мосту двадцать лет.'],
  ['ru', 'Слово происходит от норвейльского «соль».'],
  ['ru', 'Название переводится как «место чаек».'],
  ['ru', 'Колонка Агаты Рурк «С пирса» выходит по пятницам.'],
  ['ru', 'Её спектакль «Соль» получил приз «Золотая чайка».'],
  ['ru', 'Завод «Прогресс» и стадион «Маяк» закрыты.'],
  ['ar', 'صدر لها كتاب «المد الطويل» وفيلم «الزيت».'],
  ['ar', 'واستأجرت شركة «المضيق الأزرق» السفينة «مالك الحزين».'],
  ['ar', 'وما يسمى «المصباح الذكي» كلف مليونين.'],
  ['ar', 'عرضت مسرحية «الماء الساكن» في مقهى «المرساة».'],
  ['ar', 'وأغنية «الأضواء» غنتها فرقة «الموج».'],
  ['ar', 'مصطلح «النور الأبدي» من ابتكار أوسوين بيل.'],
  ['ar', 'عمر الجسر «المؤقت» عشرون عاما.'],
  ['ar', 'وتعني الكلمة «الملح» باللغة القديمة.'],
  ['ar', 'وتنشر زاوية أغاتا رورك «من الرصيف» كل جمعة.'],
  ['ar', 'فازت مسرحيتها «الملح» بجائزة «النورس الذهبي».'],
  ['ar', 'مصنع «التقدم» وملعب «المنارة» مغلقان.'],
];

test.each(PASSAGES)('%s: %s', (language, text) => {
  expect(read(text, language).quotations).toEqual([]);
});
