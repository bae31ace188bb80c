import { describe, expect, test } from 'vitest';
import { CONCEPTS, conceptsWith, readConcepts } from '../../../src/text/concepts/concepts.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** Concept → inflected words; “-” for words that are none of the table's. */
const WORDS = {
  English: `
open       : opened opens inaugurated inauguration reopening
close      : closed shutting closure
begin      : began begun starting commenced
sign       : signed signing signatories signatures initialled
extradite  : extradition extradited
asylum     : asylum
interim    : interim transitional temporary
navy       : naval fleets
successor  : succeeded successors succession
sanction   : sanctions sanctioned
increase   : rose risen raised growing climbed
cut        : reduced slashing halved
delay      : postponed delaying deferred
cancel     : cancelled cancels revoked
deny       : denied denials
steal      : stolen robbed thieves robberies
overthrow  : ousted toppled unseated deposed
war        : wars conflicts
court      : courts tribunals
boat       : ferries ships vessels
aircraft   : planes aircraft
plan       : planned plans
mayor      : mayors mayoral
kill       : killed assassinated
earthquake : earthquakes quake
-          : furthermore purple took even far quite
`,
  Russian: `
open       : открыла открыт открывшийся открылись инаугурация
sign       : подписали подписан подписание подписывают расписался парафировали
court      : суд суда судом суды судебный
boat       : судно судна судам паромы кораблей лодку
judge      : судья судьи судей
base       : базы базе базу авиабазу
extradite  : экстрадиции экстрадировать
sanction   : санкции санкций
ceasefire  : перемирия
overthrow  : свергли свержение свергнутый
flee       : бежал сбежали бегство
army       : войска армия армейский солдатами
increase   : вырос рост увеличились повысили растёт
cut        : снизили сократить сокращение урезали
begin      : начал началось начинают начать
cancel     : отменили отмена отменённый
delay      : отложили откладывается отсрочка
extend     : продлили продлён
refuse     : отказ отверг отклонили
deny       : опроверг отрицает
kill       : убили убит
die        : погибли умер гибель скончался
peace      : мирный мирные
world      : мире мировой
year       : год года лет году
summer     : лето летом
water      : воды водой водный
river      : реки реке рекой
road       : дороги дорогу
mountain   : горы горах
city       : города городской
council    : совета советы
adviser    : советник советника
bridge     : моста мосту
law        : закон законодательство
debt       : долга долги
premier    : премьер премьером
share      : доля долю
bank       : банка банков
leader     : возглавила глава руководит
kurd       : курды курдских
druze      : друзов
secretary  : секретарь
secret     : секретный
-          : судя суть другой друга брать долгий дорогая поэтому открытка искусственный
-          : остальные начальство прекрасный снизу участок организм мировоззренческий
`,
  Arabic: `
open       : افتتح افتتحت وافتُتح سيفتتح الافتتاح دُشّن تدشين
sign       : وقّع ووقّعت التوقيع وقّعه أُبرم إبرام توقيعها
expect     : توقع المتوقع توقعات
year       : سنة سنوات السنة سنتين عام أعوام
age        : سنّه عمره
base       : قاعدة القواعد قاعدتين قاعدتها
ceasefire  : هدنة الهدنة
overthrow  : أطاح أطاحت الإطاحة المخلوع
court      : محكمة المحاكم القضاء
army       : جيش الجنود للقوات العسكرية
flee       : هرب هربوا فرار
president  : رئيس الرئيس رئيسة برئاسة
minister   : وزير ووزيرة الوزراء وزرائه
government : حكومة الحكومة حكومته
increase   : ارتفع ارتفعت ترتفع الزيادة
cut        : خفض بخفض تخفيض
delay      : تأجيل أرجأت
cancel     : ألغى إلغاء تلغي
deny       : نفى ونفى ينفون
boat       : سفن السفينة عبّاراتها قواربهم
steal      : سرقة سرقوا المسروقات لصوص
city       : مدينة المدن بمدينة
state      : دول دولتين والدول
campaign   : حملة حملتها حملات
team       : فريق الفرق
fish       : الصيادين أسماك
journey    : رحلة الرحلة
leave      : رحل غادر
operation  : عملية العملية
work       : عمل يعمل
river      : النهر الأنهار
fall       : انهار سقوط سقط
kurd       : الأكراد كردية
druze      : الدروز درزي
demand     : طالبت مطالب
student    : طلاب الطالب
large      : كبير كبيرة
-          : كامل كمال بسبب عامة بصورة الاثنين جاري
`,
};

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', list = ''] = line.split(':');
      return wordsOf(list).map((word) => [word, name.trim()] as const);
    });

describe.each(Object.entries(WORDS))('the concept of a word in %s', (_language, table) => {
  test.each(rows(table))('%s: %s', (word, name) => {
    expect(CONCEPTS.conceptOf(word)).toBe(name === '-' ? null : `~${name}`);
  });
});

/** What a text says, its concepts in order. */
const PHRASES: Record<string, string> = {
  'Weld put her name to it': 'sign',
  'they put their names to it': 'sign',
  'it was put to paper': 'sign',
  'the two concluded a lease': 'sign lease',
  'it came into force': 'force_law',
  'it takes effect': 'force_law',
  'he stepped down': 'resign',
  'she stepped on the pier': 'pier',
  'the match was called off': 'game cancel',
  'they called the match off': 'cancel game',
  'they put off the vote': 'delay vote',
  'they put the vote off': 'delay vote',
  'she set up a committee': 'create commission',
  'it carried out the repairs': 'implement repair',
  'they held talks': 'meet',
  'the rebels laid down their weapons': 'insurgent surrender',
  'the minister laid the foundation stone': 'minister foundation_stone',
  'sanctions were lifted': 'lift_sanctions sanction',
  'the lease was concluded': 'sign lease',
  'they broke off relations': 'sever_ties relations',
  'the drone was shot down': 'drone shoot_down',
  'they lifted the sanctions': 'lift_sanctions sanction',
  'the foreign minister': 'foreign_minister minister',
  'the sworn in president': 'inauguration president',
  'it took place in May': '',
  'договор вступил в силу': 'agreement force_law',
  'вступает этот договор в силу': 'force_law agreement',
  'он сложил полномочия': 'resign',
  'завод ввели в строй': 'factory open',
  'поставил свою подпись': 'sign',
  'заключили договор': 'sign agreement',
  'министр иностранных дел': 'foreign_minister minister',
  'провели переговоры': 'meet',
  'с неё сняли санкции': 'lift_sanctions sanction',
  'в силу того': '',
  'принесла присягу': 'inauguration',
  'она вступила в должность': 'post',
  'прекращение огня': 'ceasefire',
  'دخل الاتفاق حيز التنفيذ': 'force_law agreement',
  'أدت اليمين': 'inauguration',
  'أدى الرئيس اليمين': 'inauguration president',
  'وضع الوزير حجر الأساس': 'foundation_stone minister',
  'وقف إطلاق النار': 'ceasefire',
  'إطلاق النار': 'shoot',
  'إطلاق سراح السجناء': 'free prisoner',
  'رئيس الوزراء': 'premier',
  'رئيسة البلدية': 'mayor',
  'كرة القدم': 'football',
  'وزير الخارجية': 'foreign_minister minister',
  'رفع العقوبات': 'lift_sanctions sanction',
  'وقع انفجار': 'explode',
  'لقاء ذلك': '',
};

describe('the terms of words', () => {
  test.each(Object.entries(PHRASES))('%s: %s', (text, names) => {
    const terms = CONCEPTS.termsOf(wordsOf(text)).filter((term) => term.startsWith('~'));
    expect(terms.join(' ')).toBe(names.replaceAll(/\S+/g, '~$&'));
  });

  test('are stems where there is no concept, and nothing where a word is empty', () => {
    const terms = CONCEPTS.termsOf(
      wordsOf('the purple carpets came into force'),
      (word) => word === 'the',
    );
    expect(terms).toEqual(['purpl', 'carpet', '~force_law']);
  });

  test('“half” is what it is in English in all three languages', () => {
    expect(['half', 'половина', 'النصف'].map((word) => CONCEPTS.termOf(word))).toEqual([
      'half',
      'half',
      'half',
    ]);
  });

  test('are found in linear time where a text is all beginnings of phrases', () => {
    const list = Array.from({ length: 60_000 }, (_, i) => (i % 2 === 0 ? 'put' : 'call'));
    expect(CONCEPTS.termsOf(list)).toHaveLength(30_000);
  });
});

describe('the concepts of a dossier', () => {
  const lines = [
    '# Here a summit is a mountain top.',
    'peak | land | summit | вершин* |',
    'boat | transport | | шхун* | شراعية',
  ];
  const concepts = conceptsWith(lines);

  test('join the shared table, and win over it', () => {
    expect(['summit', 'summits', 'вершины'].map((word) => concepts.conceptOf(word))).toEqual(
      Array(3).fill('~peak'),
    );
    expect(CONCEPTS.conceptOf('summit')).toBe('~meet');
  });

  test('add words to a concept of the shared table', () => {
    expect(['ferry', 'шхуна', 'الشراعية'].map((word) => concepts.conceptOf(word))).toEqual(
      Array(3).fill('~boat'),
    );
  });

  test('are refused with file and line if they are wrong', () => {
    expect(() => conceptsWith(['', 'peak | land'])).toThrow(
      'content/site.yaml:2: 2 columns instead of 5',
    );
  });
});

describe('a table of concepts', () => {
  test('is read line by line, comments aside', () => {
    const lines = [
      '# Boats',
      '',
      'boat | sea | boat ship | лодк* паром | قارب سفينة',
      '- | nothing | | портал* |',
    ];
    expect(readConcepts(lines, 'table.txt')).toEqual([
      {
        ...{ name: 'boat', subject: 'sea', en: ['boat', 'ship'] },
        ...{ ru: ['лодк*', 'паром'], ar: ['قارب', 'سفينة'] },
      },
      { name: null, subject: 'nothing', en: [], ru: ['портал*'], ar: [] },
    ]);
  });

  test.each([
    [
      'boat | sea | boat | лодк*',
      '4 columns instead of 5: concept | subject | English | Russian | Arabic',
    ],
    ['Boat | sea | boat | |', 'Concept `Boat` is not a name like `peace_talks`'],
    ['boat | sea | лодка | |', 'Entry `лодка` is in the English column'],
    ['boat | sea | | boat |', 'Entry `boat` is in the Russian column'],
    ['boat | sea | | | boat', 'Entry `boat` is in the Arabic column'],
    ['boat | sea | big__boat | |', 'Malformed entry `big__boat`'],
    ['boat | sea | *boat | |', 'Malformed entry `*boat`'],
    ['boat | sea | boat_(ship | |', 'Malformed entry `boat_(ship`'],
    ['boat | sea | ferry | |', 'Entry `ferry` is already on line 1'],
    ['ferry | sea | | паром |', 'Concept `ferry` is already on line 1'],
  ])('that has %j is refused with its line', (line, message) => {
    const lines = ['ferry | sea | ferry | |', line];
    expect(() => readConcepts(lines, 'table.txt')).toThrow(`table.txt:2: ${message}`);
  });
});

test('every word of the shared table is found under its own concept: no stem hides another', () => {
  expect(CONCEPTS.list.length).toBeGreaterThan(900);
  const hidden = CONCEPTS.list.flatMap(({ name, en, ru, ar }) => {
    const concept = name === null ? null : en.length === 0 ? name : `~${name}`;
    return [...en, ...ru, ...ar].filter(
      (entry) => !entry.includes('_') && CONCEPTS.conceptOf(entry.replace(/[=*]/g, '')) !== concept,
    );
  });
  expect(hidden).toEqual([]);
});
