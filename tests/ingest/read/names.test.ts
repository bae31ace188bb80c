import { describe, expect, test } from 'vitest';
import { coastNames, listed } from './coast.ts';

const EN: readonly [string, string][] = [
  ['They left Al-Wadi.', 'Al-Wadi=al-wadi'],
  ['They met Agatha M. Rourke.', 'Agatha M. Rourke=agatha-rourke'],
  ['They met George W. Harlan and J. R. Ostrow.', 'George W. Harlan=- | J. R. Ostrow=-'],
  ['NORVALE, 3 March 2031 — It rained.', 'NORVALE=norvale'],
  ['The US met us.', 'US=us'],
  ['The Norvalian coast is dark.', ''],
  ['The Norvalian Army and the Norvalian Rowing Club met.', 'Norvalian Rowing Club=-'],
  ['They met Percival Tadley. Tadley left.', 'Percival Tadley=- | Tadley=-'],
  ['Yesterday Tadley spoke.', 'Tadley=colm-tadley'],
  ['Trade Secretary Pell spoke.', 'Pell=oswin-pell'],
  ['The August War ended when Rourke left.', 'Rourke=agatha-rourke'],
  ['It rained (ABC) - Divers came. The divers left.', ''],
  ['He told Hotnews.ro and Capital.ro that I’m late and I’ve lost.', 'Hotnews.ro=- | Capital.ro=-'],
  ['Lamps Go Dark Along The Coast\n\nLamps went dark. Nobody came.', ''],
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
];

const RU: readonly [string, string][] = [
  ['Режим Пелла пал. Ян Пелл уехал.', 'Пелла=oswin-pell | Ян Пелл=-'],
  ['Они ждали в Норвейле Агату Рурк.', 'Норвейле=norvale | Агату Рурк=agatha-rourke'],
  ['Они встретили Освина Пелла.', 'Освина Пелла=oswin-pell'],
  ['На Рождество Рурк уехала. Из МИД пришло письмо.', 'Рурк=agatha-rourke'],
  ['Мириам Рурк, двоюродная сестра министра, пришла.', 'Мириам Рурк=-'],
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
  [
    'Он спорил с Гильдией смотрителей и Освином Пеллом.',
    'Гильдией смотрителей=keepers-guild | Освином Пеллом=oswin-pell',
  ],
];

const AR: readonly [string, string][] = [
  ['اللقاء كان لأغاتا رورك وحدها.', 'لأغاتا رورك=agatha-rourke'],
  ['قالت المديرة العامة للمتحف أغاتا رورك إنها باقية.', 'أغاتا رورك=agatha-rourke'],
  ['ويزيد عمر المصباح على قرن. المصباح قديم.', ''],
  ['وأكد حنا فارس، قائد الشرطة، أن الباب مغلق.', 'حنا فارس=-'],
  ['قالت وزيرة الموانئ أغاتا رورك إن الباب مفتوح.', 'أغاتا رورك=agatha-rourke'],
  ['يقول أبو سمير، وهو صياد في السبعين، إن البحر تغير.', 'أبو سمير=-'],
  ['وقال المتحدث باسم الشركة لؤي خضر: «لا جديد».', 'لؤي خضر=-'],
  ['وأضاف رئيس النادي غيث مراد أن الفريق جاهز.', 'غيث مراد=-'],
  ['قال فريد بيل، وهو خباز، إن الخبز غلا.', 'فريد بيل=-'],
  ['وصلت أغاطا رورك أمس.', 'أغاطا رورك=-~agatha-rourke'],
  ['وقال أوسفين بيل إن الباب مغلق.', 'أوسفين بيل=-~oswin-pell'],
  ['الرسالة وقعتها أغاتا رورك باسم الحكومة.', 'أغاتا رورك=agatha-rourke'],
  ['وقال باسم حملتها إن النتيجة معروفة.', ''],
  ['وأنا أرى أن العمل طويل. أنا أعد الأيام.', ''],
  ['قال ليث عمران (34 عاما) إنه هرب.', 'ليث عمران=-'],
  ['أما الخبير الاقتصادي شوقي البيطار فيرى أن الأسعار سترتفع.', 'شوقي البيطار=-'],
  ['وبحسب الباحثة جمانة القاضي فإن النهر ينحسر.', 'جمانة القاضي=-'],
  ['قالت أمينة المتحف سعاد لبيب إن الباب مغلق.', 'سعاد لبيب=-'],
  ['وقالت وزيرة الخارجية في نورفيل ريم العبد إنها هناك.', 'نورفيل=norvale | ريم العبد=-'],
  ['لم يرد بيل ولا رورك على الاتصالات. وهبطت الأسعار.', 'بيل=oswin-pell | رورك=agatha-rourke'],
  ['حسن الأداء وسعيد بالنتيجة، هكذا وصفه المدرب.', ''],
  ['وعادل الفريق النتيجة في الدقيقة الأخيرة. وكان الحل كريما وصالحا للجميع.', ''],
  ['كان صباحا جميلا، وكانت السماء صافية، وقال الناس إن العيد قريب.', ''],
  ['ناصر العمال مطالب النقابة، وخالد الذكر بيننا.', ''],
  ['وقال تقرير حديث إن النهر ينحسر. وأكدت دراسة جديدة أن الماء قليل.', ''],
  ['أم أن الأمر مختلف؟ سأل أحدهم. أبي لا يعرف.', ''],
  ['السفيرة السابقة لدى نورفيل ريم العبد عادت.', 'نورفيل=norvale | ريم العبد=-'],
];

test.each(EN)('%s', (text, expected) => {
  expect(listed(text, 'en')).toBe(expected);
});

test.each(RU)('%s', (text, expected) => {
  expect(listed(text, 'ru')).toBe(expected);
});

test.each(AR)('%s', (text, expected) => {
  expect(listed(text, 'ar')).toBe(expected);
});

test('each has its place, without a possessive', () => {
  const text = 'Rain.\n\nIt is Rourke’s lamp.';
  const [name] = coastNames(text);
  expect(name).toMatchObject({ sentence: 2, text: 'Rourke', kind: 'person' });
  expect(text.slice(name?.start, name?.end)).toBe('Rourke');
});

describe('a candidate', () => {
  test.each([
    ['They met Colm Tadly there.', 'one letter apart from “Colm Tadley”'],
    ['They met Agata Rurk there.', 'sounds like “Agatha Rourke”'],
    ['They met Ana Ruiz.', undefined],
    ['They met Oswina Pell.', undefined],
  ])('%s: nearest is %s', (text, why) => {
    const [name] = coastNames(text);
    expect([name?.entity, name?.nearest?.why]).toEqual([null, why]);
  });

  test.each([
    ['They met Dr Ana Ruiz.', 'person'],
    ['It was the Green Party.', 'organisation'],
    ['They left Amber Bay.', 'place'],
    ['They left Amber Dorn.', null],
  ])('%s: is a %s', (text, kind) => {
    expect(coastNames(text)[0]?.kind).toBe(kind);
  });
});
