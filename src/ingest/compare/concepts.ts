import { canonical } from '../../language/number-words.ts';
import { regular } from '../../language/irregular-verbs.ts';
import { stem } from '../../language/stem.ts';

/**
 * What news is about, in three languages, a concept a line: English words, Russian stems, Arabic
 * stems. Only so can a Russian or Arabic sentence be held against claims, which are in English; and
 * “inaugurated” against “opened”. To be added to as subjects come up.
 */
const TABLE = `
accuse    : accuse allege blame            | обвин                      | اتهم اتهام
agreement : agreement treaty accord pact   | соглашени договор пакт     | اتفاق معاهد ميثاق
aid       : aid relief humanitarian        | помощ гуманитар            | مساعد اغاث انسان
aircraft  : aircraft airplane    | самолет авиа               | طاير طيران
announce  : announce announcement declare  | объяв анонс                | اعلن اعلان
appoint   : appoint appointment       | назнач                     | عين تعيين
army      : army troop soldier military    | войск арми военн солдат    | جيش قوات جنود عسكر
arrest    : arrest detain detention        | арест задерж               | اعتقل اعتقال توقيف اوقف
arrive    : arrive arrival land            | прибы прилет               | وصل وصول
attack    : attack assault strike raid     | атак нападен удар          | هجوم هاجم غار
bank      : bank                           | банк                       | بنك مصرف
base      : base airbase                   | баз                        | قاعد قواعد
boat      : boat ship vessel ferry         | суд пароход паром корабл лодк катер | سفين سفن عبار مركب
border    : border frontier                | границ погранич            | حدود
bridge    : bridge                         | мост                       | جسر
budget    : budget                         | бюджет                     | ميزاني موازن
build     : build built construct construction   | постро строит сооруж       | بنا بني انشا تشييد
buy       : buy purchase                   | купи закуп покуп           | اشتر شرا
campaign  : campaign                       | кампани                    | حمل
cancel    : cancel annul                   | отмен аннулир              | الغ
ceasefire : ceasefire truce                | перемири прекращ           | هدن
century   : century                        | век столет                 | قرن
chairman  : chairman chairwoman chair      | председател                | رييس
child     : child children                 | дет ребен                  | طفل اطفال
city      : city town municipal            | город городск              | مدين بلدي
company   : company firm enterprise        | компани фирм предприят     | شرك موسس
condemn   : condemn denounce               | осуди осужд                | ادان ندد
contract  : contract                       | контракт                   | عقد
cost      : cost price                     | цен стоим обош           | كلف تكلف سعر ثمن
council   : council                        | совет                      | مجلس
court     : court tribunal                 | суд трибунал               | محكم قضا
crown     : crown                          | крон                       | كرون تاج
cut       : cut reduce halve reduction     | сокра сниз вдвое уменьш    | خفض تخفيض نصف
dam       : dam                            | плотин дамб                | سد سدود
day       : day                            | день дня дней сут          | يوم ايام
defeat    : defeat lose lost               | пораж проигр               | هزيم خسر
delegation: delegation envoy               | делегаци посланник         | وفد مبعوث
deny      : deny denial                    | отриц опроверг             | نفي نف
die       : die death kill dead            | погиб умер убит смерт      | قتل مات وفا قتيل
director  : director                       | директор                   | مدير
dollar    : dollar                         | доллар                     | دولار
doubt     : doubt                          | сомн                       | شك شكك
east      : east eastern                   | восто                      | شرق
economy   : economy economic               | эконом                     | اقتصاد
election  : elect election vote ballot     | избр выбор голосова        | انتخب انتخاب اقتراع صوت تصويت
energy    : energy power electricity       | энерги электр              | طاق كهربا
euro      : euro                           | евро                       | يورو
expert    : expert analyst specialist      | эксперт аналитик специалист| خبير خبرا محلل
export    : export                         | экспорт вывоз              | تصدير صادر
extradite : extradite extradition          | экстрадиц выдач выдать     | تسليم
fall      : fall overthrow topple collapse ouster | паден свержен сверг рухн | سقوط سقط اطاح
fare      : fare ticket                    | плат билет проезд          | تذكر اجر
fight     : fight fighting war conflict battle | бо войн конфликт       | حرب قتال صراع نزاع معرك
first     : first                          | перв                       | اول
flee      : flee fled escape               | беж бегств скрыл           | فر هرب فرار هروب
football  : football                       | футбол                     | كر قدم
foreign   : foreign external               | иностран внешн             | خارجي اجنب
free      : free release                   | освобо                     | افرج اطلق سراح
gas       : gas                            | газ                        | غاز
government: government cabinet             | правительств кабинет       | حكوم
guard     : guard                          | охран сторож               | حارس حراس
guest     : guest                          | гост                       | ضيف ضيوف
harbour   : harbour harbor port quay       | порт гаван причал          | ميناء مينا مرفا رصيف
hospital  : hospital clinic                | больниц госпитал           | مستشف
hurt      : hurt injure wound              | ране постра                | جرح اصاب اصيب
insure    : insure insurance               | страх застрах              | تامين مومن
interim   : interim transitional caretaker | переходн времен            | انتقالي موقت
interview : interview                      | интервью                   | مقابل حوار
invite    : invite invitation              | приглаш приглас            | دعو دعا
judge     : judge                          | судь                       | قاض
justice   : justice                        | юстиц правосуд             | عدال عدل
kilometre : kilometre kilometer            | километр                   | كيلومتر
largest   : largest biggest                | крупнейш больш             | اكبر
law       : law legislation                | закон                      | قانون
leader    : leader leadership lead led head       | лидер глав руковод         | زعيم قايد قياد
lease     : lease rent                     | аренд                      | ايجار استيجار تاجير
leave     : leave depart departure withdraw withdrawal | уех отбы покин выв | غادر رحل انسحب انسحاب
mayor     : mayor mayoral                  | мэр градоначальн           | عمد محافظ
meet      : meet meeting encounter talks summit | встреч перегов саммит переговор | التق اجتماع اجتمع محادث مباحث قم
member    : member                         | член                       | عضو اعضا
metre     : metre meter                    | метр                       | متر امتار
minister  : minister ministry              | министр министерств        | وزير وزار
mirror    : mirror                         | зеркал                     | مرا مرات
money     : money fund finance             | деньг денег средств финанс | مال اموال تمويل
month     : month                          | месяц                      | شهر اشهر شهور
museum    : museum                         | музе                       | متحف
navy      : navy naval fleet               | флот морск воен-морск      | بحري اسطول
need      : need require demand            | требу нужд                 | طلب مطالب حاج احتاج
night     : night                          | ноч                        | ليل
object    : object item exhibit artefact   | предмет экспонат           | قطع قطع تحف
offer     : offer propose proposal         | предлож                    | عرض اقترح
oil       : oil                            | нефт                       | نفط
open      : open opening inaugurate inauguration reopen | откр             | افتتح افتتاح فتح دشن تدشين
opposition: opposition                     | оппозиц                    | معارض
parliament: parliament assembly            | парламент                  | برلمان
party     : party                          | парти                      | حزب
passenger : passenger seat                 | пассажир мест              | راكب ركاب مسافر مقعد
pay       : pay payment                    | плат опла выпла            | دفع يدفع تدفع
peace     : peace                          | мир мирн                   | سلام
people    : people person inhabitant       | люд человек жител          | شخص اشخاص ناس سكان
percent   : percent                        | процент                    | مايه ميه بالمية
photograph: photograph photo picture       | снимк фотограф             | صور
pier      : pier                           | пирс                       | رصيف
plan      : plan planned                   | план намеч намечен         | خط خطط مقرر
player    : player                         | игрок                      | لاعب
police    : police                         | полици                     | شرط
president : president presidential         | президент                  | رييس
prison    : prison jail                    | тюр                        | سجن
promise   : promise pledge vow             | обеща обяз                 | وعد تعهد
protest   : protest demonstration          | протест демонстрац         | احتجاج تظاهر
ratify    : ratify ratification            | ратифи                     | صادق مصادق تصديق
rebuild   : rebuild reconstruction restoration | восстанов реконструк   | اعمار اعاد
refugee   : refugee                        | бежен                      | لاجي نازح
region    : region regional                | регион област              | منطق اقليم
repair    : repair mend                    | ремонт почин               | اصلاح ترميم اصلح
resign    : resign resignation             | отстав ушел                | استقال استقال
river     : river                          | рек                        | نهر
road      : road                           | дорог                      | طريق
sail      : sail                           | отплы рейс                 | ابحر تبحر رحل
sanction  : sanction                       | санкц                      | عقوب
school    : school                         | школ                       | مدرس مدارس
sea       : sea                            | мор                        | بحر
security  : security                       | безопасност                | امن
share     : share                          | дол                        | حص نصيب
sign      : sign signature signatory       | подпис                     | وقع توقيع
stability : stability stable stabilize stabilise | стабильн             | استقرار
state     : state                          | государств                 | دول
steal     : steal stolen theft thief thieves rob robbed robbery | похи краж укра граб вор | سرق سرق لصوص مسروق
student   : student                        | студент                    | طالب طلاب
support   : support back                   | поддерж                    | دعم ايد
tax       : tax                            | налог                      | ضريب
telescope : telescope                      | телескоп                   | تلسكوب
term      : term duration                  | срок                       | مد
third     : third                          | трет                       | ثلث ثالث
tonne     : tonne ton                      | тонн                       | طن اطنان
trade     : trade commerce commercial      | торгов                     | تجار
train     : train railway tram             | поезд трамва железн        | قطار ترام
turnout   : turnout                        | явк                        | مشارك اقبال
value     : value worth                    | стоимост ценност           | قيم
victim    : victim                         | жертв                      | ضحي ضحايا
village   : village                        | дерев сел                  | قري قرا
visit     : visit                          | визит посе                 | زيار زار
warn      : warn warning                   | предупре                   | حذر تحذير
water     : water                          | вод                        | ماء مياه مايي
weapon    : weapon arms                    | оруж                       | سلاح اسلح
week      : week                           | недел                      | اسبوع اسابيع
welcome   : welcome                        | приветств                  | رحب ترحيب
win       : win victory                    | побед выигр                | فاز فوز انتصر
withdraw  : retreat                        | отступ                     | تراجع
woman     : woman women                    | женщин                     | امرا نسا
work      : work job                       | работ                      | عمل اعمال
year      : year annual                    | год лет ежегод             | سن عام سنوات اعوام سنوي
`;

interface Stems {
  concept: string;
  stem: string;
}

const byEnglish = new Map<string, string>();
const russian: Stems[] = [];
const arabic: Stems[] = [];
for (const line of TABLE.trim().split('\n')) {
  const [head = '', ru = '', ar = ''] = line.split('|');
  const [name = '', en = ''] = head.split(':');
  const concept = `~${name.trim()}`;
  const list = (text: string) => text.trim().split(/\s+/).filter(Boolean);
  for (const word of list(en)) {
    const key = stem(regular(word));
    if (!byEnglish.has(key)) byEnglish.set(key, concept);
  }
  for (const word of list(ru)) russian.push({ concept, stem: word });
  for (const word of list(ar)) arabic.push({ concept, stem: word });
}
// The longest stem that fits is meant: “договоренность” is no “дог”.
for (const table of [russian, arabic]) table.sort((a, b) => b.stem.length - a.stem.length);

/** Verbs of telling, and small words that tell no matter. */
const REPORTING: ReadonlySet<string> = new Set(
  'say says said tell tells told report reports reported call calls called speak speaks spoke add adds added under according'.split(
    ' ',
  ),
);

/** What Arabic writes together with a word: and, in, to, like, will, the. */
const PARTICLES = /^[وف]?(?:ال|لل|[بلكس]?ال|[بلكس])?(?=.{3})/u;
const MARKS = /[\u064B-\u0652\u0670\u0640]/gu;

/** Letters of Arabic in one form: alif, hamza, final ya and ta marbuta. */
function plainArabic(word: string): string {
  return word
    .replace(MARKS, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئ]/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/[ةه]$/u, '');
}

function russianConcept(word: string): string | null {
  const plain = word.replaceAll('ё', 'е');
  return russian.find((entry) => plain.startsWith(entry.stem))?.concept ?? null;
}

function arabicConcept(word: string): string | null {
  const plain = plainArabic(word);
  // A prefix of the imperfect (ي ت ن) or none.
  const forms = [plain, plain.replace(PARTICLES, '')];
  forms.push(...forms.map((form) => form.replace(/^[يتنا](?=.{2})/u, '')));
  const fits = (entry: Stems) =>
    forms.some((form) => form.startsWith(entry.stem) && form.length - entry.stem.length <= 3);
  return arabic.find(fits)?.concept ?? null;
}

/** The concept that a folded word stands for; null where the table has none. */
export function conceptOf(word: string): string | null {
  if (/^[a-z]/.test(word)) return byEnglish.get(stem(regular(word))) ?? null;
  if (/^\p{Script=Cyrillic}/u.test(word)) return russianConcept(word);
  if (/^\p{Script=Arabic}/u.test(word)) return arabicConcept(word);
  return null;
}

/**
 * What a folded word is compared by: its concept, else its stem. Null for a word in other than Latin
 * letters that has no concept: no claim, being English, could share it.
 */
export function termOf(word: string): string | null {
  if (REPORTING.has(word)) return null;
  // “First” is what it says before it is a 1.
  const plain = /^[\p{Script=Latin}\d]/u.test(word);
  return conceptOf(word) ?? (plain ? stem(regular(canonical(word))) : null);
}
