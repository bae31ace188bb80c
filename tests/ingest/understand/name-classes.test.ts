import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** Every form of a name once, `words=entity`; a candidate’s is `-`, with the nearest after `~`. */
function names(text: string, language: ReadLanguage): string {
  const found = read(text, language).names.map(({ text: words, entity, nearest }) => {
    return `${words}=${entity ?? '-'}${nearest ? `~${nearest.entity}` : ''}`;
  });
  return [...new Set(found)].join(' | ');
}

const EN: readonly [string, string][] = [
  ['Norvale Rovers drew 1–1 with Seaham Albion on Saturday.', 'Norvale Rovers=- | Seaham Albion=-'],
  ['The Norvale Marathon starts at noon.', 'Norvale Marathon=-'],
  ['She reads the Norvale Weekly.', 'Norvale Weekly=-'],
  ['Children were playing in Norvale Park, near Pell Street.', 'Norvale Park=- | Pell Street=-'],
  ['The Norvale Rowing Club has a new boathouse.', 'Norvale Rowing Club=-'],
  ['The Agatha Rourke Library opens on Sunday.', 'Agatha Rourke Library=-'],
  ['He drank at the Norvale Arms.', 'Norvale Arms=-'],
  ['She was seen at the Hotel Norvale on Friday.', 'Hotel Norvale=-'],
  ['The Bay of Norvale was calm.', 'Bay of Norvale=-'],
  ['The University of Norvale gave her a degree.', 'University of Norvale=-'],
  [
    'The baker Fred Pell is no relation of Oswin Pell. “I sell bread,” Fred Pell said.',
    'Fred Pell=- | Oswin Pell=oswin-pell',
  ],
  ['Agatha Rourke, a baker and no relation to the minister, came.', 'Agatha Rourke=-'],
  ['Rourke and her husband, Piet Rourke, left early.', 'Rourke=agatha-rourke | Piet Rourke=-'],
  ['Agatha Rourke-Bell left early.', 'Agatha Rourke-Bell=-'],
  ['Enter Agatha Rourke, smiling.', 'Agatha Rourke=agatha-rourke'],
  ['Readers ask when the ferry leaves. Landfall at noon. Crowds gathered on the pier.', ''],
  ['Meet Oswin Pell.', 'Oswin Pell=oswin-pell'],
  ['Football matters here. Hockey does not. Traffic was light.', ''],
  ['Good morning from Norvale. Join us for live coverage.', 'Norvale=norvale'],
  ['“Nonsense,” Rourke said. “Rubbish. Utter tosh.”', 'Rourke=agatha-rourke'],
  ['Q: Are you tired? A: Never. Sleep is for cats.', ''],
  ['President Rourke will speak. Madam President, welcome.', 'Rourke=agatha-rourke'],
  ['The Old Mill Ground was full.', 'Old Mill Ground=-'],
  ['Both the Liberal Party and the Green Front lost seats.', 'Liberal Party=- | Green Front=-'],
  [
    'Police in Seaham said Tom Vance, 34, had fled to Lower Brae.',
    'Seaham=- | Tom Vance=- | Lower Brae=-',
  ],
  ['Dr Lena Strand and Prof. Ivo Marsh spoke first.', 'Lena Strand=- | Ivo Marsh=-'],
  ['According to the Tidewater Gazette, nothing moved.', 'Tidewater Gazette=-'],
  [
    'Colm Tadly, who owns the shop, and Agata Rourke came.',
    'Colm Tadly=-~colm-tadley | Agata Rourke=-~agatha-rourke',
  ],
  ['“No,” said chief executive Dunja Krail.', 'Dunja Krail=-'],
  ['“No,” said its chief executive, June Aldous.', 'June Aldous=-'],
  ['Coach Vera Lindt would not talk.', 'Vera Lindt=-'],
  [
    'Managing director Piet Arend and chief financial officer Ida Lom came.',
    'Piet Arend=- | Ida Lom=-',
  ],
  ['The mayor of Seaham, Petra Samm, waits.', 'Seaham=- | Petra Samm=-'],
  [
    'The Norvale Symphony Orchestra played. Norvale High School closed; the Norvale Inn did not.',
    'Norvale Symphony Orchestra=- | Norvale High School=- | Norvale Inn=-',
  ],
  [
    'She studied at Norvale University and at the University of Arvo.',
    'Norvale University=- | University of Arvo=-',
  ],
  [
    'A spokesman for Rourke declined to comment. Calls to Pell went unanswered. Shares fell.',
    'Rourke=agatha-rourke | Pell=oswin-pell',
  ],
  ['12:05 Doors open. 12:30 Applause as Rourke walks in. 13:00 Lunch.', 'Rourke=agatha-rourke'],
  ['- Bread: two crowns\n- Fish: five crowns\n- Lamp oil: none', ''],
  ['What happened? Nothing much. Why? Money. When? Soon.', ''],
  [
    'Mayor Tadley, whose brother Finn Tadley owns the yard, abstained. Tadley said he had no choice.',
    'Tadley=colm-tadley | Finn Tadley=-',
  ],
  [
    'Finn Tadley owns the yard. The mayor, Colm Tadley, is his brother. “We do not talk,” Finn Tadley said.',
    'Finn Tadley=- | Colm Tadley=colm-tadley',
  ],
  [
    'In the National Assembly, Green Party deputies walked out.',
    'National Assembly=- | Green Party=-',
  ],
  ['She met Ms Rourke and Mr Rourke.', 'Rourke=agatha-rourke | Rourke=-'],
];

const RU: readonly [string, string][] = [
  ['Мириам Рурк, двоюродная сестра министра, пришла.', 'Мириам Рурк=-'],
  ['Агата Рурк, однофамилица министра, торгует рыбой.', 'Агата Рурк=-'],
  ['Пётр Пелл и Анна Пелл открыли пекарню.', 'Пётр Пелл=- | Анна Пелл=-'],
  [
    'О Норвейле говорили Агате Рурк и Освину Пеллу.',
    'Норвейле=norvale | Агате Рурк=agatha-rourke | Освину Пеллу=oswin-pell',
  ],
  [
    'С Освином Пеллом и Колмом Тэдли она знакома.',
    'Освином Пеллом=oswin-pell | Колмом Тэдли=colm-tadley',
  ],
  ['Рурк сказала это Пеллу.', 'Рурк=agatha-rourke | Пеллу=oswin-pell'],
  ['Полиция задержала Тома Вэнса в Нижнем Бродье.', 'Тома Вэнса=- | Нижнем Бродье=-'],
  ['Осталось десять дней. Очередь растёт. Рыба дорожает.', ''],
  ['«Новому порту быть», — сказала Рурк. Новому порту нужны деньги.', 'Рурк=agatha-rourke'],
  ['Городской совет Норвейла собрался в среду. Мэрия молчит.', 'Норвейла=norvale'],
  ['На острове Сенла живут Илья Норт и Вера Коль.', 'Сенла=- | Илья Норт=- | Вера Коль=-'],
  ['Агатта Рурк и Колм Тэддли пришли.', 'Агатта Рурк=-~agatha-rourke | Колм Тэддли=-~colm-tadley'],
  ['Норвейльские рыбаки ждут. Капитан Ян Дорн не ждёт.', 'Ян Дорн=-'],
  ['В Верхней Ольме и в Норвейле дождь.', 'Верхней Ольме=- | Норвейле=norvale'],
  ['Фото: Анна Руис. Автор: Пётр Лом', 'Анна Руис=- | Пётр Лом=-'],
  ['Пресс-секретарь мэрии Глеб Вартан ответил отказом.', 'Глеб Вартан=-'],
  ['Контакты: пресс-секретарь Ольга Синт, тел. 20-31-55.', 'Ольга Синт=-'],
  [
    'По словам рыбака Степана Крота, такого не было давно. «Море не то», — говорит Крот.',
    'Степана Крота=- | Крот=-',
  ],
  [
    'Ни Рурк, ни Пелл на звонки не ответили. Акции упали. Цены выросли.',
    'Рурк=agatha-rourke | Пелл=oswin-pell',
  ],
  ['12:05 Двери открыты. 12:30 Аплодисменты: входит Рурк. 13:00 Обед.', 'Рурк=agatha-rourke'],
  ['На проспекте Агаты Рурк темно.', 'проспекте Агаты Рурк=-'],
  [
    'Он спорил с Гильдией смотрителей и Освином Пеллом.',
    'Гильдией смотрителей=keepers-guild | Освином Пеллом=oswin-pell',
  ],
];

const AR: readonly [string, string][] = [
  ['قالت وزيرة الموانئ أغاتا رورك إن الباب مفتوح.', 'أغاتا رورك=agatha-rourke'],
  ['يقول أبو سمير، وهو صياد في السبعين، إن البحر تغير.', 'أبو سمير=-'],
  ['وتقول أم خالد لجارتها إن الخبز غلا.', 'أم خالد=-'],
  ['وصل إلى جزيرة سنلا أمس وفد من مدينة كالدا.', 'سنلا=- | كالدا=-'],
  ['تبحر السفينة بين نورفيل وسنلا كل يوم. وفي سنلا سوق.', 'نورفيل=norvale | سنلا=-'],
  ['قال الصياد بدر الحسون إن الشبكة تمزقت.', 'بدر الحسون=-'],
  ['وقالت المهندسة المشرفة هدى كنعان إن العمل انتهى.', 'هدى كنعان=-'],
  ['وقال المتحدث باسم الشركة لؤي خضر: «لا جديد».', 'لؤي خضر=-'],
  ['وأوضح الناطق باسم الوزارة جهاد عبود أن العمل انتهى.', 'جهاد عبود=-'],
  ['وقال مدير المتحف نضال شرف إن المتحف مغلق.', 'نضال شرف=-'],
  ['وأضاف رئيس النادي غيث مراد أن الفريق جاهز.', 'غيث مراد=-'],
  ['وقال نائب رئيس البلدية تمام عواد إن القرار صدر.', 'تمام عواد=-'],
  ['التقى أوسوين بيل نظيره جابر نعمة.', 'أوسوين بيل=oswin-pell | جابر نعمة=-'],
  ['قالت ميريام رورك، ابنة عم الوزيرة، إنها باقية.', 'ميريام رورك=-'],
  ['قال فريد بيل، وهو خباز، إن الخبز غلا.', 'فريد بيل=-'],
  ['وصلت أغاطا رورك أمس.', 'أغاطا رورك=-~agatha-rourke'],
  ['وقال أوسفين بيل إن الباب مغلق.', 'أوسفين بيل=-~oswin-pell'],
  ['الرسالة وقعتها أغاتا رورك باسم الحكومة.', 'أغاتا رورك=agatha-rourke'],
  ['وقال باسم حملتها إن النتيجة معروفة.', ''],
  ['وأنا أرى أن العمل طويل. أنا أعد الأيام.', ''],
  ['قال ليث عمران (34 عاما) إنه هرب.', 'ليث عمران=-'],
  ['المدعي العام صخر نعيم طلب الوثائق.', 'صخر نعيم=-'],
  ['يرى المؤرخ تيم سلوم أن القصة قديمة.', 'تيم سلوم=-'],
  ['وقال القبطان دريد ملحم: «البحر هادئ».', 'دريد ملحم=-'],
  ['أما الخبير الاقتصادي شوقي البيطار فيرى أن الأسعار سترتفع.', 'شوقي البيطار=-'],
  ['وبحسب الباحثة جمانة القاضي فإن النهر ينحسر.', 'جمانة القاضي=-'],
  ['احتفظ فارس حداد برئاسة البلدية.', 'فارس حداد=-'],
  ['قالت أمينة المتحف سعاد لبيب إن الباب مغلق.', 'سعاد لبيب=-'],
  ['وقال وزير الموانئ آنذاك عادل برهان إنه لا يعلم.', 'عادل برهان=-'],
  ['وقال وزير الموانئ الأسبق عادل برهان إنه لا يعلم.', 'عادل برهان=-'],
  ['وقالت وزيرة الخارجية في نورفيل ريم العبد إنها هناك.', 'نورفيل=norvale | ريم العبد=-'],
  ['قالت رئيسة قسم الترميم في المتحف هدى كنعان إن الحجر هش.', 'هدى كنعان=-'],
  ['التقى أوسوين بيل وزير الخارجية سليم مراد.', 'أوسوين بيل=oswin-pell | سليم مراد=-'],
  ['لم يرد بيل ولا رورك على الاتصالات. وهبطت الأسعار.', 'بيل=oswin-pell | رورك=agatha-rourke'],
  ['وأعلنت المتحدثة باسم وزارة الموانئ رلى حمدان أن العبارة متوقفة.', 'رلى حمدان=-'],
  ['وقال نقيب الصيادين مرهف سلوم إن النقابة ستضرب.', 'مرهف سلوم=-'],
  ['حسن الأداء وسعيد بالنتيجة، هكذا وصفه المدرب.', ''],
  ['وعادل الفريق النتيجة في الدقيقة الأخيرة. وكان الحل كريما وصالحا للجميع.', ''],
  ['كان صباحا جميلا، وكانت السماء صافية، وقال الناس إن العيد قريب.', ''],
  ['ناصر العمال مطالب النقابة، وخالد الذكر بيننا.', ''],
  ['وقال تقرير حديث إن النهر ينحسر. وأكدت دراسة جديدة أن الماء قليل.', ''],
  ['أعلنت الوزيرة أن رحلة العبارة من نورفيل إلى كالدا تستغرق ساعتين.', 'نورفيل=norvale | كالدا=-'],
  ['أم أن الأمر مختلف؟ سأل أحدهم. أبي لا يعرف.', ''],
  ['السفيرة السابقة لدى نورفيل ريم العبد عادت.', 'نورفيل=norvale | ريم العبد=-'],
  ['شارع أغاتا رورك مغلق.', 'شارع أغاتا رورك=-'],
];

test.each(EN)('%s', (text, expected) => {
  expect(names(text, 'en')).toBe(expected);
});

test.each(RU)('%s', (text, expected) => {
  expect(names(text, 'ru')).toBe(expected);
});

test.each(AR)('%s', (text, expected) => {
  expect(names(text, 'ar')).toBe(expected);
});
