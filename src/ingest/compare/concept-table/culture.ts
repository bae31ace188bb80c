/** Culture, museums, media, science and sport: see table.ts for the format. */
export const CULTURE = `
actor : actor actress | актер* актрис* | ممثل_مسرحي ممثلة_سينمائية
ancient : ancient antiquity archaeology archaeologist archaeological | древн* археолог* античн* | قديم_العهد اثري اثرية اثار علم_الاثار
anthem : anthem | гимн гимна гимном | نشيد_وطني النشيد_الوطني
art : art artist artistic | искусств* художник* художествен* | فن فنون فنان فنانون فني
astronomy : astronomy astronomer astronomical | астроном* | فلك فلكي فلكيون
athlete : athlete | спортсмен* легкоатлет* | رياضي_اولمبي عداء
award : award prize medal | наград* преми медал | جائزة جوائز ميدالية وسام
basketball : basketball | баскетбол* | كرة_سلة كرة_السلة
book : book | книга книги книге книгу книгой книг | كتاب كتب
broadcast : broadcast broadcaster television tv | телевид* телеканал* телевизион* трансляц* эфир эфире эфира | تلفزيون تلفزيوني تلفاز بث_مباشر قناة_تلفزيونية
celebrate : celebrate celebration festive ceremony ceremonial | празднова* торжеств* церемони* | احتفال احتفل يحتفل احتفالات مراسم حفل
champion : champion championship | чемпион* | بطولة بطل_العالم ابطال
chess : chess | шахмат* | شطرنج
cinema : film movie cinema | фильм* кино кинотеатр* | فيلم افلام سينما سينمائي
coach : coach_of head_coach | тренер* | مدرب_المنتخب مدرب_الفريق مدربون
collection : collection | коллекци* | مجموعة_فنية مقتنيات
concert : concert orchestra | концерт* оркестр* | حفلة_موسيقية اوركسترا
culture : culture cultural | культур* | ثقافة ثقافي
cup : world_cup cup_final | кубок кубка кубке | كاس_(عالم)
discover : discover discovery unearth | обнаруж* открыти*_археолог* | اكتشاف اكتشف يكتشف عثر العثور
draw : drawn_match | =ничья ничью вничью | تعادل_الفريقان
excavate : excavation excavate dig_site | раскопк* раскопок | تنقيب تنقيبات حفريات
exhibition : exhibition exhibit_of on_display on_show | выставк* выставок экспозиц* выставлен* | معرض عرض_للجمهور
fan : fan supporter spectator | болельщик* зрител* | مشجع مشجعون متفرج متفرجون جمهور
final : semifinal quarterfinal | полуфинал* финал финала финале четвертьфинал* | نهائي_الكاس نصف_نهائي ربع_نهائي
flag : flag banner | флаг* знамя знамени | علم_وطني رفع_العلم راية
football : football soccer footballer | футбол* | كرة_قدم كرة_القدم كروي
gallery : gallery | галере* | صالة_عرض غاليري
game : match | матч* | مباراة مباريات
goal : score_…_goal scored_…_goal | =гол гола голы забил* забит*_мяч* | سجل_هدفا هدف_الفوز سجل_هدف
heritage : heritage world_heritage unesco | насле* юнеско | تراث يونسكو
history : history historic historical historian | истори* | تاريخي مؤرخ تاريخ_المدينة تاريخ_البلاد
instrument : scientific_instrument | прибор прибора приборы приборов | جهاز_علمي
internet : internet online website | интернет* сайт сайта сайте сайты онлайн | انترنت موقع_الكتروني الالكتروني
interview : interview | интервью | مقابلة_مع حوار_مع مقابلة_صحفية حوار_صحفي
journalist : journalist reporter correspondent | журналист* корреспондент* репортер* | صحفي صحافي صحفيون صحفيين صحافيون مراسل مراسلون
laboratory : laboratory lab | лаборатори* | مختبر مختبرات مخبر
language : language | язык_на языка языке языки | لغة لغات
league : league | лига лиги лиге лигу | دوري_الدرجة دوري_المحترفين
library : library librarian | библиотек* | مكتبة مكتبات
manuscript : manuscript | рукопис* | مخطوطة مخطوطات
mask : mask | маска маски маске маску маской масок | قناع اقنعة
media : media news_outlet news_agency | сми информагентств* | وسائل_اعلام وسائل_الاعلام اعلامي وكالة_انباء وكالة_الانباء
mirror : mirror | зеркал* | مراة مرايا مرات
monument : monument memorial statue sculpture | памятник* монумент* мемориал* скульптур* стату | نصب_تذكاري تمثال تماثيل منحوتة
museum : museum | музе* | متحف متاحف
music : music musician song singer | музык* певец певиц* песн* | موسيقى موسيقي موسيقيون اغنية مغني مطرب
newspaper : newspaper daily_paper press | газета газеты газете газету газетой газет пресс_служб* =пресса =прессы | صحيفة صحف جريدة صحافة
novel : novel novelist writer author poet | писател* автор автора авторы роман_писател* поэт поэзи* | كاتب كتاب_الرواية روائي رواية_ادبية شاعر مؤلف_الكتاب
object : object item exhibit artefact artifact | предмет* экспонат* артефакт* | قطعة قطع قطعا تحفة تحف معروضات
observatory : observatory | обсерватор* | مرصد مراصد
olympic : olympic olympics | олимпи* | اولمبي اولمبياد
orbit : orbit satellite spacecraft | орбит* спутник* | مدار_حول قمر_صناعي اقمار_صناعية مركبة_فضائية
painting : painting painter canvas | картина картины картину живопис* | لوحة لوحات رسام
photograph : photograph photo picture photographer snapshot | снимк* снимок фотограф* =фото | صورة صور مصور
planet : planet comet asteroid | планет* комет* астероид* | كوكب كواكب كويكب
play_theatre : theatre theater stage_play | театр* спектакл* | مسرح مسرحي مسرحية
player : player | игрок* | لاعب لاعبون لاعبين لاعبة
press_conference : press_conference news_conference | пресс_конференц* | مؤتمر_صحفي مؤتمر_صحافي
publish : publish publication publisher | публикац* публикова* публикует опубликова* издател* | نشر_الكتاب نشرت_الصحيفة نشر_تقرير دار_نشر
race : marathon | марафон* | ماراثون
radio : radio | =радио радиостанц* | اذاعة راديو
record : world_record | рекорд* | رقم_قياسي
referee : referee umpire | арбитр_матч* рефери | حكم_المباراة حكم_اللقاء
research : research researcher study_found scholar | исследовани* исследовател* | بحث_علمي ابحاث باحث باحثون باحثين دراسة_علمية
science : science scientist scientific | наука науки науке науку научн* ученые ученых ученым | علم_الفلك علوم عالم_فلك علمي علماء
season : season | сезон* | موسم مواسم
silver : silver | серебр* | فضة فضي فضية
social_media : social_media social_network social_networks | соцсет* социальн*_сет* | تواصل_اجتماعي التواصل_الاجتماعي
space : space_mission outer_space astronaut cosmonaut | космос* космич* космонавт* астронавт* | فضاء فضائي رائد_فضاء
sport : sport sports sporting | спорт* | رياضة رياضي رياضات
stadium : stadium arena | стадион* | ملعب ملاعب استاد
star : star stars | звезда звезды звезд звездн* | نجم نجوم نجمة
team : national_team squad team | команда команды команде команду команд сборн | فريق فرق منتخب_وطني منتخب_كرة المنتخب
technology : technology technological | технолог* | تكنولوجيا تقنية تقني تكنولوجي
telescope : telescope | телескоп* | تلسكوب مقراب تيليسكوب
tournament : tournament | турнир* | بطولة_كرة دورة_رياضية
video : video footage | видео видеозапис* видеоролик* | فيديو مقطع_مصور
`;
