import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** Passages of several sentences and speakers, and who speaks in each of their quotations. */
const PASSAGES: readonly (readonly [ReadLanguage, string, readonly string[]])[] = [
  [
    'en',
    'Lamp goes out for good\n\nNorvale’s old light was switched off on Monday after 140 years.\n\nInes Moth, the last keeper, pressed the button at noon. “I thought I would cry,” she said, “but I was only cold.”\n\nThe guild has fought the closure since 2029. “A light is not a line in a budget,” its president, Otto Kray, told a crowd on the pier.\n\n“We have heard them,” Trade Secretary Oswin Pell said in the evening. “But the sums are the sums.”\n\nHe denied that the ministry had “sold the coast”. The buyer, a firm from abroad, has promised to keep the tower “as it is”.',
    [
      'Ines Moth',
      'Ines Moth',
      'Otto Kray',
      'Oswin Pell',
      'Oswin Pell',
      'Oswin Pell',
      'a firm from abroad',
    ],
  ],
  [
    'en',
    'Tomas Brill has fished here for 40 years.\n\n“When I started there were thirty boats,” he says. “Now there are four.\n\n“My son went to the city. I don’t blame him.”\n\nHis wife, Lena Brill, runs the smokehouse. “People want it cheap,” she says.',
    ['Tomas Brill', 'Tomas Brill', 'Tomas Brill', 'Lena Brill'],
  ],
  [
    'en',
    '“I never wanted to be a hero.”\n\nThat is the first thing Tomas Brill says when we meet.',
    ['Tomas Brill'],
  ],
  [
    'en',
    'The Quay Gazette: You have been mayor for a year. Was it worth it?\n\nInes Moth smiles at the question. “Ask my husband.”',
    ['Ines Moth'],
  ],
  [
    'en',
    'On stage the choir sang “The Ferryman’s Song” and “Home by Nine”. The conductor, Lena Storr, bowed twice. “They were wonderful,” she said.',
    ['Lena Storr'],
  ],
  [
    'en',
    'Oswin Pell and Agatha Rourke spoke for an hour. “We agreed on nothing,” she said.\n\n“We agreed on the date,” he said.',
    ['Agatha Rourke', 'Oswin Pell'],
  ],
  [
    'en',
    'The mayor, Ines Moth, and the harbour master, Otto Kray, toured the site. “It is worse than I feared,” Moth said. Kray nodded. “Much worse,” he said.',
    ['Ines Moth', 'Otto Kray'],
  ],
  [
    'en',
    'Lena Storr, 41, lost her shop in the flood. Her neighbour Otto Kray lost his car. “We helped each other,” Storr says. “What else can you do?”',
    ['Lena Storr', 'Lena Storr'],
  ],
  [
    'en',
    'Ines Moth took over from Otto Kray in May. “He left me a clean desk and an empty till,” she says.',
    ['Ines Moth'],
  ],
  [
    'en',
    'Ines Moth, who beat Otto Kray in May, said she would “start with the roof”.',
    ['Ines Moth'],
  ],
  [
    'en',
    'Otto Kray, defeated by Ines Moth in May, would say only that he was “tired”.',
    ['Otto Kray'],
  ],
  [
    'en',
    'Asked by reporters whether Oswin Pell would resign, his spokeswoman said: “Not that I know of.”',
    ['his spokeswoman'],
  ],
  [
    'en',
    'Oswin Pell’s resignation, long expected, was called “a relief” by Agatha Rourke.',
    ['Agatha Rourke'],
  ],
  ['en', '“It was a relief,” a colleague of Oswin Pell said.', ['a colleague of Oswin Pell']],
  ['en', 'A friend of the family said the boy was “always laughing”.', ['A friend']],
  ['en', '“He was always laughing,” said a friend.', ['a friend']],
  [
    'en',
    'Police have not named the driver. “We are keeping an open mind,” said Inspector Lena Storr.',
    ['Lena Storr'],
  ],
  [
    'en',
    'A statement from the guild said: “We will fight on.” Oswin Pell declined to comment.',
    ['the guild'],
  ],
  ['en', '“We will fight on,” the statement said.', ['the statement']],
  ['en', '“We will fight on,” said the guild in a statement.', ['the guild in a statement']],
  ['en', 'The guild, whose members number 300, said it would “fight on”.', ['The guild']],
  [
    'en',
    'There was laughter when Oswin Pell, asked about his boat, said: “Which one?”',
    ['Oswin Pell'],
  ],
  ['en', '“Which one?” laughed Oswin Pell.', ['Oswin Pell']],
  [
    'ru',
    'Маяк погас навсегда\n\nВ понедельник в Норвейле отключили старый маяк, проработавший 140 лет.\n\nКнопку нажала последняя смотрительница Инес Мот. «Думала, что заплачу, — сказала она, — но только замёрзла».\n\nГильдия боролась с закрытием с 2029 года. «Свет — это не строка в бюджете», — заявил на пирсе её председатель Томас Брилль.\n\n«Мы их услышали, — сказал вечером министр торговли Освин Пелл. — Но цифры есть цифры».\n\nОн опроверг, что министерство «продало берег».',
    ['Инес Мот', 'Инес Мот', 'Томас Брилль', 'Освин Пелл', 'Освин Пелл', 'Освин Пелл'],
  ],
  [
    'ru',
    'Томас Брилль рыбачит здесь сорок лет.\n\n— Когда я начинал, было тридцать лодок, — говорит он. — Теперь четыре.\n\nЕго жена Инес Брилль держит коптильню.\n\n— Людям подавай подешевле, — вздыхает она.',
    ['Томас Брилль', 'Томас Брилль', 'Инес Брилль'],
  ],
  [
    'ru',
    'Освин Пелл и Агата Рурк говорили час. «Мы ни о чём не договорились», — сказала она.\n\n«Мы договорились о дате», — сказал он.',
    ['Агата Рурк', 'Освин Пелл'],
  ],
  [
    'ru',
    'Инес Мот сменила Томаса Брилля в мае. «Он оставил мне пустую кассу», — говорит она.',
    ['Инес Мот'],
  ],
  ['ru', 'Томас Брилль, проигравший Инес Мот, сказал лишь, что «устал».', ['Томас Брилль']],
  [
    'ru',
    'На вопрос журналистов, уйдёт ли Освин Пелл, его пресс-секретарь ответила: «Мне об этом неизвестно».',
    ['его пресс-секретарь'],
  ],
  ['ru', '«Это облегчение», — сказал коллега Освина Пелла.', ['коллега Освина Пелла']],
  ['ru', 'Друг семьи рассказал, что мальчик «всегда смеялся».', ['Друг']],
  ['ru', 'В заявлении гильдии говорится: «Мы будем бороться».', ['гильдии']],
  ['ru', '«Мы будем бороться», — сообщила гильдия в заявлении.', ['гильдия']],
  ['ru', 'Подводя итоги, Инес Мот сказала, что год был «непростым».', ['Инес Мот']],
  ['ru', 'По словам главы гильдии Томаса Брилля, год был «непростым».', ['Томаса Брилля']],
  ['ru', 'Год был «непростым», признаёт Томас Брилль.', ['Томас Брилль']],
  ['ru', 'Год, по признанию Томаса Брилля, был «непростым».', ['Томаса Брилля']],
  ['ru', 'Томас Брилль объяснил свой отказ так: «Я слишком стар».', ['Томас Брилль']],
  ['ru', 'Отказ Томас Брилль объяснил усталостью: «Я слишком стар».', ['Томас Брилль']],
  ['ru', '«Я слишком стар», — объяснил свой отказ Томас Брилль.', ['Томас Брилль']],
  [
    'ru',
    'Министр торговли, отвечая на вопрос Агаты Рурк, заявил, что казна «не бездонна».',
    ['Министр торговли'],
  ],
  [
    'ar',
    'المنارة تنطفئ إلى الأبد\n\nأطفئت المنارة القديمة في نورفيل يوم الاثنين بعد 140 عاما.\n\nضغطت الحارسة سعاد نوري على الزر ظهرا. وقالت: «ظننت أنني سأبكي لكنني شعرت بالبرد».\n\nوتعارض النقابة الإغلاق منذ عام 2029. وقال رئيسها سمير حداد أمام حشد على الرصيف: «النور ليس سطرا في الموازنة».\n\nورد وزير التجارة أوسوين بيل مساء: «لقد سمعناهم». وأضاف أن «الأرقام هي الأرقام».\n\nونفى أن تكون الوزارة «باعت الساحل».',
    ['سعاد نوري', 'سمير حداد', 'أوسوين بيل', 'أوسوين بيل', 'أوسوين بيل'],
  ],
  [
    'ar',
    'يصطاد سمير حداد هنا منذ أربعين عاما.\n\nويقول: «عندما بدأت كان هنا ثلاثون مركبا». ويضيف مبتسما: «واليوم أربعة».\n\nأما زوجته سعاد نوري فتقول: «الناس يريدون الرخيص».',
    ['سمير حداد', 'سمير حداد', 'سعاد نوري'],
  ],
  [
    'ar',
    'تحدث أوسوين بيل وأغاتا رورك ساعة كاملة. «لم نتفق على شيء»، قالت.\n\n«اتفقنا على الموعد فقط»، قال.',
    ['وأغاتا رورك', 'أوسوين بيل'],
  ],
  ['ar', 'وسئل أوسوين بيل عن موعد استقالته، فقال: «لا علم لي بذلك».', ['أوسوين بيل']],
  ['ar', 'وقال صديق للعائلة إن الصبي «كان يضحك دائما».', ['صديق']],
  ['ar', 'وقالت النقابة في بيان: «سنواصل الكفاح حتى النهاية».', ['النقابة']],
  ['ar', 'ولدى سؤالها عن الكلفة، أجابت سعاد نوري: «أكثر من ثمن بيتي».', ['سعاد نوري']],
  ['ar', 'وأقر سمير حداد بأن العام كان «صعبا جدا».', ['سمير حداد']],
  ['ar', 'العام كان «صعبا جدا»، يقر سمير حداد.', ['سمير حداد']],
  ['ar', 'وعزا سمير حداد رفضه إلى التعب قائلا: «لقد كبرت».', ['سمير حداد']],
  ['ar', 'وفي رد على سؤال لأغاتا رورك، قال الوزير إن الخزينة «ليست بلا قاع».', ['الوزير']],
  ['ar', 'وأشاد أوسوين بيل بـ«شجاعة الحراس».', ['أوسوين بيل']],
  ['ar', 'وختمت سعاد نوري حديثها بالقول: «سنعود يوما ما».', ['سعاد نوري']],
  ['ar', 'وتساءلت سعاد نوري: «من يدفع ثمن الزيت؟».', ['سعاد نوري']],
  ['ar', 'وأجمع الحاضرون على أن المشروع «حلم بعيد».', ['الحاضرون']],
  ['ar', 'وقال مدير الميناء، الذي التقى أوسوين بيل أمس، إن الرصيف «لا يحتمل».', ['مدير الميناء']],
];

test.each(PASSAGES)('%s: %s', (language, text, speakers) => {
  const found = read(text, language).quotations.map(({ speaker }) => speaker?.text ?? 'nobody');
  expect(found).toEqual(speakers);
});
