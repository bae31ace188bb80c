/** Government, elections and offices: see table.ts for the format. */
export const GOVERNMENT = `
abstain : abstain abstention | воздерж* | امتناع_عن_التصويت امتنع_عن_التصويت
adviser : adviser advisor | советник* | مستشار مستشارون مستشارين
appoint : appoint appointment nominate_as name_as | назнач* | عينت_وزيرة تعيين عين_…_(وزيرا/رئيسا/مديرا/قائدا/سفيرا/حاكما/محافظا) عينه عينته يعين
authority : authority authorities | власт* | سلطة سلطات
autonomy : autonomy autonomous self_rule | автоном* самоуправлени* | حكم_ذاتي استقلال_ذاتي ادارة_ذاتية
ballot_box : ballot_box polling_station polling_place polling_stations | избирательн*_участ* урн*_для_голосования | صندوق_اقتراع صناديق_اقتراع صناديق_الاقتراع مركز_اقتراع مراكز_اقتراع مراكز_الاقتراع
bill_draft : draft_law draft_bill | законопроект* проект_закона | مشروع_قانون
bureaucracy : bureaucracy bureaucrat civil_servant civil_service | чиновн* бюрократ* госслужащ* | موظف_حكومي موظفون_حكوميون بيروقراطي بيروقراطية
cabinet_reshuffle : reshuffle cabinet_reshuffle | перестановк*_в_правительств* | تعديل_وزاري
campaign : campaign | кампани* | حملة حملات
candidate : candidate contender | кандидат* | مرشح مرشحة مرشحون مرشحين
capital : capital_city | столиц* столичн* | عاصمة عواصم
censor : censor censorship | цензур* | رقابة_على_الصحافة
census : census | перепис*_населени* | تعداد_سكاني احصاء_سكاني
chairman : chairman chairwoman chairperson chair | председател* | رئيس_مجلس_ادارة رئيس_مجلس_الادارة رئيس_لجنة رئيسة_مجلس_الادارة ترؤس
chief : chief | начальник* |
chief_of_staff : chief_of_staff | глав*_администрации начальник*_генштаб* начальник*_генерального_штаба | رئيس_اركان رئيس_الاركان
citizen : citizen citizenship | граждане граждан гражданам гражданами гражданин* гражданств* | مواطن مواطنون مواطنين جنسية
city_hall : city_hall town_hall mayor_s_office | мэри* ратуш* горсовет* | دار_البلدية مبنى_البلدية بلدية
coalition : coalition | коалиц* | ائتلاف ائتلافي
come_to_power : come/rise_to_power take/seize_power | приш*_к_власти захват*_власть | وصل/وصلت/وصول_الى_السلطة تولى/استولى_…_السلطة
commission : commission committee panel | комисси* комитет* | لجنة لجان
congress : congress | конгресс* | كونغرس
council : council councillor | совет совета совету советом советов советы | مجلس مجالس
debate : debate | дебат* прени* | نقاش_برلماني مناظرة
decentralise : decentralisation decentralise federalism | децентрализ* федерализ* | لامركزية فيدرالية
decree : decree executive_order | указ_президент* =указ указом указа указы постановлени* декрет* распоряжени* | مرسوم مراسيم
delegate_power : delegate_power delegate_powers | полномочи* | صلاحيات صلاحية
democracy : democracy democratic | демократ* | ديمقراطية ديمقراطي
deputy : deputy vice | =зам заместител* вице | نائب_رئيس نائب_وزير نائبة_رئيس
dictator : dictator dictatorship autocrat | диктат* автократ* | دكتاتور ديكتاتور دكتاتورية استبداد
director : director | директор* | مدير مديرة مدراء
dissolve : dissolve dissolution disband | распусти* роспуск* распущен* | حل_البرلمان حل_مجلس حل_الحكومة حل_الجيش حل_الفصائل
dynasty : dynasty dynastic | династ* | سلالة_حاكمة
election : elect election poll polls presidential_election | избра* избира* выбор выборы выборов выборах выборам выборами переизб* | انتخاب انتخابات انتخب ينتخب انتخابي منتخب_حديثا
empire : empire imperial | импери* имперск* | امبراطورية
faction : faction | фракци* группировк* | فصيل فصائل
federation : federation federal | федера* | اتحاد_فيدرالي فيدرالي
government : government cabinet | правительств* кабинет_министров кабмин* | حكومة حكومات حكومي مجلس_وزراء مجلس_الوزراء
governor : governor | губернатор* | محافظ حاكم_اقليم
governorate : governorate province oblast | провинци* губерни* мухафаз* | محافظة محافظات ولاية_شمال
head_of_state : head_of_state heads_of_state | глав*_государств* | رئيس_دولة رئيس_الدولة رؤساء_دول
impeach : impeach impeachment | импичмент* | عزل_الرئيس مساءلة_الرئيس
inauguration : swear/swore/sworn_in take/took_…_oath take_the_oath be_sworn_in oath oath_of_office | присяг* принес*_присягу принял*_присягу | ادى/ادت/يؤدي/تؤدي/اداء_…_يمين/القسم اداء_اليمين يمين_دستورية يمين_دستوري
incumbent : incumbent sitting_president sitting_mayor | действующ*_президент* действующ*_мэр* | رئيس_حالي شاغل_المنصب
independence : independence independent | независим* | استقلال مستقل استقلالية
interim : temporary temporarily interim transitional caretaker acting provisional | переходн* временн* временно | انتقالي انتقالية مؤقت مؤقتة
interior_minister : interior_(minister) home_secretary | (министр*)_внутренних_дел глав*_мвд | (وزير)_داخلية
king : king monarch | корол* монарх* | ملك ملوك عاهل
leader : leader leadership lead head | лидер* глава главы главе главу главой возглав* руковод* | زعيم زعماء قائد قادة قيادة قيادي
local : local_government local_authority municipality municipal | муниципал* | بلدي محلي_مجلس
lower_house : house_of_representatives lower_house | нижн*_палат* палат*_представителей | مجلس_نواب مجلس_النواب
majority : majority | большинств* | اغلبية غالبية اكثرية
manager : manager | управляющ* менедж* | مدير_اعمال
mayor : mayor mayoral mayoralty mayoress | мэр мэра мэру мэром мэре мэры мэров градоначальни* градоправител* | عمدة عمد رئيس_بلدية رئيس_البلدية رئيسة_بلدية رئيسة_البلدية رئاسة_بلدية رئاسة_البلدية
member : member | член члена членом члены членов членам | عضو اعضاء عضوة
minister : minister ministry | министр* министерств* | وزير وزراء وزيرة وزارة وزارات وزاري
minority : minority | меньшинств* | اقلية اقليات
monarchy : monarchy kingdom | монархи* королевств* | مملكة ملكي ملكية_دستورية
mp : mp lawmaker legislator parliamentarian | депутат* парламентари* законодател* | نائب_في_البرلمان نواب برلماني برلمانيون
nation : nation | наци* | امة وطن
nominate : nominate nomination | выдвин* выдвиж* | ترشيح ترشح رشح يترشح
official : official officials | официальн*_лиц* должностн*_лиц* | مسؤول مسؤولون مسؤولين
opposition : opposition | оппозиц* | معارضة معارض معارضون
parliament : parliament parliamentary assembly | парламент* ассамбле* | برلمان برلماني_جلسة مجلس_شعب مجلس_الشعب
party : party | партия партии партию партией партий партийн* | حزب احزاب حزبي
policy : policy policies | политик*_правительств* внешн*_политик* | سياسة سياسات
politician : politician | политик_заявил политики_и политиков | سياسيون سياسيين سياسي_بارز
politics : politics political | политическ* | سياسي سياسية
post : post_of position_of take_office took_office takes_office taking_office enter_office entered_office assume_office assumes_office assumed_office take/took_up_…_post/duties/office take_up_her_post | вступ*_в_должность занял*_пост заня*_должность вступлени*_в_должность приступ*_к_обязанностям прин*_дела | تولى_المنصب تولت_المنصب تولى_منصب تولت_منصب يتولى_منصب تتولى_منصب تسلم_منصب تسلمت_منصب تسلم/تسلمت/يتسلم/تتسلم_…_مهام/مهامه/مهامها/منصبه/منصبها/مفاتيح باشر/باشرت/يباشر/تباشر_…_مهام/مهامه/مهامها/عمله/عملها
predecessor : predecessor | предшественни* | سلف_السابق سلفه سلفها
premier : premier prime_minister | =премьер =премьером премьер_министр* глав*_правительств* | رئيس_وزراء رئيس_الوزراء رئيسة_وزراء رئيسة_الوزراء رئيس_حكومة رئيس_الحكومة
president : president presidential presidency | президент* | رئيس رئيسة رؤساء رئاسة رئاسي رئاسية
prince : prince princess | принц* принцесс* | امير امراء اميرة
public_opinion : public_opinion opinion_poll | общественн*_мнени* опрос_общественн* | راي_عام راي_العام استطلاع_راي استطلاع_الراي
quorum : quorum | кворум* | نصاب_قانوني
reelect : reelect reelection second_term another_term | переизбр* переизбран* втор*_срок | اعادة_انتخاب اعيد_انتخابه ولاية_ثانية
referendum : referendum plebiscite | референдум* плебисцит* | استفتاء استفتاءات
reform : reform | реформ* | اصلاح_سياسي اصلاحات
regime : regime | режим режима режиму режимом режиме | نظام_حاكم نظام_اسد نظام_الاسد نظام_السابق نظام_البائد
republic : republic republican | республик* | جمهورية جمهوري
resign : resign resignation step/stepped_down stand_down stood_down quit lay/laid_down_…_office/post leave_office | отставк* отставк подал*_в_отставку уше*_с_поста ушел_с_поста ушла_с_поста покинул*_пост сложил*_полномочи* сложить_полномочи* сложени*_полномочи* слага*_полномочи* уволил*_по_собственному | استقال استقالة يستقيل مستقيل تنحى تنحي يتنحى ترك_منصب ترك/تركت/غادر/غادرت_…_منصبه/منصبها
responsible : responsible responsibility | ответственн* | مسؤولية
rule : rule_of ruler ruling_party | правящ* правител* правлени*_асад* | حاكم حكام حزب_حاكم
runner_up : runner_up come_second came_second | занял*_второе_место заняла_второе_место | حل_ثانيا حلت_ثانية
secretary : secretary | секретар* | سكرتير
secretary_general : secretary_general | генсек* генеральн*_секретар* | امين_عام الامين_العام
senate : senate senator | сенат* | مجلس_شيوخ مجلس_الشيوخ سناتور
session : session | заседани* | جلسة جلسات
speaker_house : speaker_of_parliament speaker_of_the_house | спикер* | رئيس_برلمان رئيس_البرلمان رئيس_مجلس_النواب رئيس_مجلس_الشعب
spokesman : spokesman spokeswoman spokesperson | пресс_секретар* официальн*_представител* | متحدث_باسم ناطق_باسم متحدثة_باسم ناطقة_باسم
stand_for_office : stand/run_for_(office/president/mayor/parliament) | баллотир* | ترشح_لمنصب ترشحت_لمنصب
state : state | государств* | دولة دول
successor : successor succession succeed succeeded succeeding take/took_over_from take/took_over_as | преемни* смени*_на_посту сменил*_на_посту сменила_на_посту | خليفة_في_المنصب خلف_في_المنصب خلفا_ل خلف/خلفت_…_منصب
supreme : supreme | верховн* | اعلى_محكمة
turnout : turnout voter_turnout go_to_the_polls turn_out_to_vote | явк* приш*_на_(выборы) приш*_на_избирательн*_участ* | توجه/ذهب/ذهبوا/توجهوا_…_صناديق نسبة_المشاركة نسبة_مشاركة نسبة_الاقبال اقبال_الناخبين نسبة_التصويت بلغت_المشاركة
vice_president : vice_president | вице_президент* | نائب_الرئيس نائب_رئيس_الجمهورية نائبة_الرئيس
village_head : village_head | староста старост* | مختار_القرية
vote : vote ballot cast_…_vote/votes/ballot/ballots | голосова* проголосов* голос_избирател* голосов_избирател* | تصويت صوت_لصالح صوت_ضد صوت_على اقتراع يصوت صوتوا صوتت ادلى_بصوته ادلوا_باصواتهم اصوات
voter : voter electorate | избирател* электорат* | ناخب ناخبون ناخبين
`;
