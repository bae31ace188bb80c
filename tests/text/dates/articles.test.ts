import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/text/languages.ts';
import { edtfOf } from './reading.ts';

/** Short articles with their dates, and with their own where the text does not state it. */
const ARTICLES: [
  language: ReadLanguage,
  issued: string | null,
  edtf: string,
  paragraphs: string[],
][] = [
  [
    'en',
    null,
    '2031-11-03 2031-11-06 2028-24 2031-12 2031-21',
    [
      '# Library to lose its roof again',
      '*The Kera Courier, Monday 3 November 2031*',
      'The town library will close from Thursday for six weeks. It last shut in the winter of 2028. Builders hope to be gone by mid-December; readers have heard that before.',
      '“We were told the same last spring,” said the librarian.',
    ],
  ],
  [
    'en',
    null,
    '2031-11-03 2031-11-03 2031-10-19 2031-11-17 2031-10-28 2030-05 2031-04',
    [
      'KERA, Nov. 3, 2031 (Coast Wire) — Prosecutors on Monday charged two men over a fire that killed four people on Oct. 19.',
      'A hearing is set for Nov. 17. The men, arrested last Tuesday, deny it. The building had passed an inspection in May 2030 and another this April.',
    ],
  ],
  [
    'en',
    null,
    '2029-06 2029-09 2030-21 2031-02-04 2031-02-20',
    [
      'The long wait',
      'By Ana Ruiz',
      'In June 2029 the council promised a tram. In September of that year it bought the rails. By the following spring the money was gone. Nobody has been charged. On 4 February 2031 an audit found the missing invoices; on 20 February the treasurer resigned.',
    ],
  ],
  [
    'en',
    null,
    '2031-05-12 2031-06-15 2031-05-31 2030 1874',
    [
      'FOR IMMEDIATE RELEASE',
      'Norvale, 12 May 2031 – The Guild announces that its annual fair will be held on the third Sunday of June. Stalls can be booked until 31 May. Last year’s fair drew 4,000 guests. The Guild was founded in 1874.',
    ],
  ],
  [
    'en',
    null,
    '2031-03-02 198X 2030-10 2032',
    [
      '“I sleep well”',
      'We met in her kitchen on 2 March 2031.',
      '**When did you start?**',
      '“In the eighties, with a loan. We opened the second shop in October.”',
      '**And now?**',
      '“Next year I travel.”',
    ],
  ],
  [
    'en',
    '2031-03-14',
    '2031-03-10 2031-03-14 2031-03-16 2031-01 2031-03-01 2031-03-20',
    [
      'The talks, which opened on Monday and were to end today, go on until Sunday. Both sides had agreed in January to finish by 1 March. An envoy arrives on 20 March.',
    ],
  ],
  [
    'en',
    '2031-03-14',
    '2031-03-13 2028-11 2031-10/2031-12 2031-04-02 2030-01/2030-03',
    [
      'Shares closed on Thursday at their lowest since November 2028. Results for the fourth quarter are due on 2 April. In the first quarter of last year the yard lost 3 million crowns.',
    ],
  ],
  [
    'en',
    '2031-01-08',
    '2030-12 2031-01-07 2031-22 2029-12',
    [
      'Prices rose in December, the statistics office said on Tuesday. It expects a fall by the summer. The rate stood at 4 percent in December 2029.',
    ],
  ],
  [
    'en',
    '2031-12-20',
    '2031-11-30 2032-01-04 2031-23',
    [
      'The road, closed since 30 November, reopens on 4 January. It was last repaired in the autumn.',
    ],
  ],
  [
    'ru',
    null,
    '2031-11-03 2031-11-06 2028-24 2031-12 2031-21',
    [
      '# Библиотека снова без крыши',
      '*«Керский курьер», понедельник, 3 ноября 2031 года*',
      'С четверга городская библиотека закроется на шесть недель. Прошлый раз её закрывали зимой 2028 года. Строители надеются уйти к середине декабря. «Нам обещали то же прошлой весной», — говорит библиотекарь.',
    ],
  ],
  [
    'ru',
    null,
    '2031-11-03 2031-11-03 2031-10-19 2031-11-17 2031-10-28 2030-05 2031-04',
    [
      'КЕРА, 3 ноября 2031 г. Прокуратура в понедельник предъявила обвинения двум мужчинам по делу о пожаре 19 октября. Заседание назначено на 17 ноября. Задержанные в минувший вторник вину не признают. Проверку здание проходило в мае 2030 года и в апреле этого года.',
    ],
  ],
  [
    'ru',
    null,
    '2029-06 2029-09 2031-02-04 2031-02-20',
    [
      'Долгое ожидание',
      'В июне 2029 года совет обещал трамвай. В сентябре того же года купили рельсы. Потом деньги кончились. 4 февраля 2031 года ревизия нашла счета, а 20 февраля казначей ушёл.',
    ],
  ],
  [
    'ru',
    null,
    '2031-03-02 198X 2030-10 2032',
    [
      '— Когда вы начали?',
      'Мы встретились у неё на кухне 2 марта 2031 года.',
      '— В восьмидесятые. Второй магазин открыли в октябре.',
      '— А теперь?',
      '— В следующем году уеду.',
    ],
  ],
  [
    'ru',
    '2031-03-14',
    '2031-03-10 2031-03-16 2031-01 2031-03-01 2031-03-20',
    [
      'Переговоры, начавшиеся в понедельник, продлятся до воскресенья. В январе стороны договорились закончить к 1 марта. Посланник приедет 20 марта.',
    ],
  ],
  [
    'ru',
    '2031-01-08',
    '2030-12 2031-01-07 2030 2029-12',
    [
      'В декабре цены выросли, сообщили во вторник в ведомстве. Год назад, в декабре 2029 года, рост составил 4 процента.',
    ],
  ],
  [
    'ru',
    '2031-12-20',
    '2031-11-30 2032-01-04 2031-23',
    ['Дорога закрыта с 30 ноября, движение откроют 4 января. Последний раз её чинили осенью.'],
  ],
  [
    'ar',
    null,
    '2031-11-03 2031-11-06 2028-24 2031-12 2031-21',
    [
      'المكتبة بلا سقف مجدداً',
      'بريد كيرا – الاثنين 3 تشرين الثاني 2031',
      'تُغلق مكتبة المدينة أبوابها اعتباراً من الخميس لستة أسابيع. وكانت قد أُغلقت في شتاء 2028. ويأمل البناؤون في الانتهاء منتصف كانون الأول المقبل. وقالت أمينة المكتبة: «قيل لنا الكلام نفسه في الربيع الماضي».',
    ],
  ],
  [
    'ar',
    null,
    '2031-11-03 2031-11-03 2031-10-19 2031-11-17 2031-10-28 2030-05 2031-04',
    [
      'كيرا، 3 نوفمبر/تشرين الثاني 2031 (وكالة الساحل) — وجّه الادعاء يوم الاثنين اتهامات إلى رجلين بشأن حريق وقع في 19 أكتوبر/تشرين الأول. وحُددت جلسة في 17 من الشهر الجاري. وكان الرجلان قد أُوقفا الثلاثاء الماضي. وخضع المبنى لتفتيش في مايو/أيار 2030 وآخر في أبريل/نيسان الماضي.',
    ],
  ],
  [
    'ar',
    null,
    '2029-06 2029-09 2031-02-04 2031-02-20',
    [
      'انتظار طويل',
      'في حزيران 2029 وعد المجلس بترام. وفي أيلول من العام نفسه اشترى السكة. وفي 4 شباط 2031 كشف التدقيق الفواتير، وفي 20 شباط استقال أمين الصندوق.',
    ],
  ],
  [
    'ar',
    null,
    '2031-03-02 198X 2030-10 2032',
    [
      'استقبلتنا في مطبخها يوم 2 مارس 2031.',
      '– متى بدأتِ؟',
      '– في الثمانينيات. وافتتحنا المحل الثاني في أكتوبر.',
      '– والآن؟',
      '– سأسافر العام المقبل.',
    ],
  ],
  [
    'ar',
    '2031-03-14',
    '2031-03-10 2031-03-16 2031-01 2031-03-01 2031-03-20',
    [
      'المحادثات التي بدأت يوم الاثنين ستستمر حتى الأحد. وكان الطرفان قد اتفقا في يناير على إنهائها قبل 1 مارس. ويصل المبعوث في 20 مارس.',
    ],
  ],
  [
    'ar',
    '2031-01-08',
    '2030-12 2031-01-07 2029-12',
    [
      'ارتفعت الأسعار في ديسمبر، بحسب ما أعلن الجهاز الثلاثاء. وكانت النسبة 4 في المئة في ديسمبر 2029.',
    ],
  ],
  [
    'ar',
    '2031-12-20',
    '2031-11-30 2032-01-04 2031-23',
    ['الطريق مغلقة منذ 30 تشرين الثاني، وستُفتح في 4 كانون الثاني. وقد رُممت آخر مرة في الخريف.'],
  ],
];

test.each(ARTICLES)('%s, of %s: %s', (language, issued, edtf, paragraphs) => {
  expect(edtfOf(paragraphs.join('\n\n'), language, issued)).toBe(edtf);
});
