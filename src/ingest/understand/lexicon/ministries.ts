/** What ministries and committees are for: in English, in the Russian genitive, in Arabic. */
const TOPICS: readonly (readonly [string, string, string])[] = [
  ['foreign', 'иностранных дел', 'الخارجية'],
  ['defence', 'обороны', 'الدفاع'],
  ['interior', 'внутренних дел', 'الداخلية'],
  ['finance', 'финансов', 'المالية'],
  ['justice', 'юстиции', 'العدل'],
  ['health', 'здравоохранения', 'الصحة'],
  ['energy', 'энергетики', 'الطاقة'],
  ['transport', 'транспорта', 'النقل'],
  ['economy', 'экономики', 'الاقتصاد'],
  ['education', 'образования', 'التعليم'],
  ['education', 'просвещения', 'التربية'],
  ['culture', 'культуры', 'الثقافة'],
  ['agriculture', 'сельского хозяйства', 'الزراعة'],
  ['trade', 'торговли', 'التجارة'],
  ['industry', 'промышленности', 'الصناعة'],
  ['labour', 'труда', 'العمل'],
  ['environment', 'экологии', 'البيئة'],
  ['tourism', 'туризма', 'السياحة'],
  ['information', 'информации', 'الإعلام'],
  ['sport', 'спорта', 'الرياضة'],
  ['housing', 'строительства', 'الإسكان'],
  ['harbour', 'портов', 'الموانئ'],
  ['harbour', 'гаваней', 'المرافئ'],
  ['fisheries', 'рыболовства', 'الصيد'],
  ['fisheries', 'рыбного хозяйства', 'الثروة السمكية'],
  ['water', 'водных ресурсов', 'المياه'],
  ['water', 'водного хозяйства', 'الموارد المائية'],
];
const COMMITTEES = [...TOPICS, ['budget', 'бюджета', 'الميزانية'] as const];

/** للخارجية of الخارجية. */
const to = (noun: string): string => noun.replace(/^ال/u, 'لل');

type Entries = (readonly [string, string])[];
const record = (entries: Entries): Readonly<Record<string, string>> => Object.fromEntries(entries);

/** Ministers and heads of committees in Russian: phrase → English. */
export const RU_MINISTERS: Readonly<Record<string, string>> = record(
  TOPICS.flatMap(([en, ru]): Entries => [
    [`министр* ${ru}`, `${en} minister`],
    [`глав* министерства ${ru}`, `${en} minister`],
    [`председател* комитета ${ru}`, `chair of the ${en} committee`],
  ]),
);

/** Ministers and heads of committees in Arabic: phrase → English. */
export const AR_MINISTERS: Readonly<Record<string, string>> = record([
  ...TOPICS.flatMap(([en, , ar]): Entries =>
    [`وزير ${ar}`, `وزيرة ${ar}`, `وزيرا ${to(ar)}`, `وزيرة ${to(ar)}`]
      .concat(`وزيرا ل${ar.replace(/^ال/u, '')}`, `وزير ${ar.replace(/^ال/u, '')}`)
      .concat(`وزيرة ${ar.replace(/^ال/u, '')}`)
      .map((phrase): Entries[number] => [phrase, `${en} minister`]),
  ),
  ...COMMITTEES.flatMap(([en, , ar]): Entries => [
    [`رئيس لجنة ${ar}`, `chair of the ${en} committee`],
    [`رئيسة لجنة ${ar}`, `chair of the ${en} committee`],
  ]),
]);

/** Ministries, as the object of “heads” and “runs”: phrase → the office of who does. */
export const MINISTRIES: Readonly<Record<'ru' | 'ar', Readonly<Record<string, string>>>> = {
  ru: record([
    ...TOPICS.flatMap(([en, ru]): Entries => [
      [`министерство ${ru}`, `${en} minister`],
      [`министерством ${ru}`, `${en} minister`],
    ]),
    ['мид', 'foreign minister'],
    ['минфин*', 'finance minister'],
    ['минтранс*', 'transport minister'],
    ['город', 'mayor'],
    ['городом', 'mayor'],
    ['мэрию', 'mayor'],
    ['мэрией', 'mayor'],
    ['правительство', 'prime minister'],
    ['правительством', 'prime minister'],
  ]),
  ar: record([
    ...TOPICS.flatMap(([en, , ar]): Entries => [
      [`وزارة ${ar}`, `${en} minister`],
      [`حقيبة ${ar}`, `${en} minister`],
    ]),
    ['البلدية', 'mayor'],
    ['بلدية', 'mayor'],
    ['الحكومة', 'prime minister'],
    ['حكومة', 'prime minister'],
  ]),
};
