/** Diplomacy, treaties and the relations of states: see table.ts for the format. */
export const DIPLOMACY = `
agreement : agreement treaty accord pact agree | соглашени* договор договоренност* договорил* пакт | اتفاق اتفاقية اتفق اتفقا اتفقوا معاهدة ميثاق
ally : ally alliance allied | союзник* союзн* альянс | حليف حلفاء تحالف
ambassador : ambassador | посол посла послу послом послы послов | سفير سفراء سفيرة
annex : annex annexation | аннекс* | ضم_اراضي =يضم_اراضي
asylum : asylum sanctuary | убежищ* | لجوء
balance : balance balancing | баланс* равновеси* | توازن موازنة_بين
border : border frontier | границ* погранич* приграничн* | حدود حدودي
channel : back_channel | закрыт*_канал | قناة_خلفية
clause : clause provision stipulation | пункт_договора оговорк* стать*_договора | بند بنود
compromise : compromise middle_ground | компромисс* | حل_وسط تسوية_وسط
condemn : condemn condemnation denounce deplore | осуди* осужд* порица* | ادان يدين ادانة ندد يندد تنديد استنكر يستنكر استنكار شجب
consensus : consensus | консенсус* | توافق اجماع
consul : consul consulate consular | консул* | قنصل قنصلية
convention : convention | конвенци* |
cooperate : cooperate cooperation collaborate collaboration | сотруднич* | تعاون يتعاون
deal : deal | сделк* сделок | صفقة صفقات
delegation : delegation | делегаци* | وفد وفود
diplomat : diplomat diplomatic diplomacy | дипломат* | دبلوماسي دبلوماسية
dispute : dispute quarrel | спор споры спорн* разноглас* | خلاف خلافات نزاع_حدودي
embassy : embassy | посольств* | سفارة
envoy : envoy emissary | посланник* посланц* спецпредставител* эмиссар* | مبعوث موفد_خاص
escalate : escalate escalation | эскалац* обостр* | تصعيد تصاعد يتصاعد
exile : exile banish | изгнани* изгнан* | منفى نفي_خارج
expel : expel expulsion deport_…_(diplomat/diplomats) declare_…_persona_non_grata | выслал* высыл* высла* персон*_нон_грата | طرد يطرد ابعد_دبلوماسي شخص_غير_مرغوب
extradite : extradite extradition hand_over_…_(fugitive/suspect) | экстрадиц* экстрадир* =выдача_обвиняемого выдать/выдал*/выдач*_…_(асад*/подозреваем*/обвиняем*/президент*) | تسليم_(مطلوبين) تسليم_(متهم) تسليم_(اسد) تسليم_(رئيس) =تسلمه_موسكو استرداد_المطلوب
foreign : foreign overseas | иностран* зарубеж* внешн* | خارجي خارجية اجنبي اجانب
foreign_minister : foreign_(minister) foreign_secretary | (министр*)_иностранных_дел глав*_мид глав*_мида | (وزير)_خارجية
foreign_ministry : foreign_(ministry) foreign_office | (министерств*)_иностранных_дел =мид мида миде мидом | (وزارة)_خارجية
guarantee : guarantee guarantor | гарант* | ضمان ضمانة ضمن_تنفيذ كفيل
influence : influence clout leverage | влияни* влиятельн* | نفوذ تاثير
initiative : initiative | инициатив* | مبادرة
interest : national_interest national_interests | национальн*_интерес | مصالح_وطنية مصلحة_وطنية
intervene : intervene intervention | вмешал* вмешат* вмешател* интервенц* | تدخل يتدخل تدخلات
invite : invite invitation | приглаш* приглас* | دعوة_لزيارة دعا_لزيارة وجه_دعوة وجهت_دعوة
join : join accession accede | присоедин* вступ*_в_нато вступлени*_в_организаци* вступ*_в_союз | انضم انضمام ينضم
legitimate : legitimate legitimacy | легитимн* | شرعي شرعية مشروعية
mandate : mandate | мандат* | تفويض انتداب
mediate : mediate mediation mediator go_between broker_…_deal/truce/ceasefire/agreement | посредни* | وساطة وسيط وسطاء توسط يتوسط
meet : meet meeting encounter hold/held/holding_…_talk/talks/meeting/negotiations sit_down_with summit talks | встреч* встрет* перегов* саммит* провести/провел*/провед*_…_перегово*/встреч* | التقى لقاء لقاءات يلتقي اجتماع اجتمع يجتمع محادثات مباحثات قمة قمم مفاوضات مشاورات اجرى/اجرت/يجري/تجري/اجراء_…_محادثات/مباحثات/مفاوضات/مشاورات عقد/عقدت/يعقد/تعقد_…_اجتماع/اجتماعا/لقاء/قمة/محادثات/مباحثات
memorandum : memorandum mou | меморандум* | مذكرة_تفاهم مذكرة
negotiate : negotiate negotiation negotiator bargain | торг_между | تفاوض يتفاوض مفاوض
neighbour : neighbour neighbouring neighborly | сосед* | جيران مجاور دول_الجوار
neutral : neutral neutrality | нейтрал* | محايد حياد حيادي
normalise : normalise normalisation | нормализ* | تطبيع طبع_علاقات تطبع_علاقات
observer : observer | наблюдател* | مراقب_دولي مراقبون مراقبين
occupy : occupy occupation occupier | оккупац* оккупир* оккупант* | احتلال احتل يحتل محتل
overture : overture rapprochement warming_of_ties thaw | сближени* потеплен*_отношен* | تقارب انفتاح_على
partner : partner partnership | партнер* | شريك شركاء شراكة
peace : peace peaceful peace_deal | =мира_и мирн* миротворч* примирен* | سلام سلمي
peacekeeper : peacekeeper peacekeeping | миротворец миротворц* | حفظ_السلام قوات_حفظ_السلام
protocol : protocol | протокол* | بروتوكول
ratify : ratify ratification | ратифи* | صادق_على مصادقة يصادق تصديق_على صدق_على تصادق
recall_envoy : recall_…_(ambassador/envoy) | отозва*_…_(посла) отзыв*_…_(посла) | سحب_(سفيرها)
recognise : recognise recognition | признани*_независимост* признал*_независимост* дипломатическ*_признани* | اعتراف_دولي اعترف_باستقلال اعتراف_بالحكومة
relations : relation relations ties | отношени* | علاقة علاقات
resolution : resolution | резолюци* | قرار_مجلس_الامن قرار_اممي
sanction : sanction sanctions punitive_measures restrictive_measures | санкци* ограничительн*_мер | عقوبات عقوبات_اقتصادية
seek_join : apply_for_membership bid_for_membership | заявк*_на_вступлени* | طلب_عضوية طلب_انضمام
sever_ties : sever/cut/break_…_(ties/relations) break_off_…_(ties/relations) | разорв*_…_(отношени*) разрыв*_…_(отношени*) | قطع/قطعت/يقطع_…_(علاقات)
sign : conclude_…_(treaty/agreement/accord/pact/lease/contract/deal) put_…_name/names_to put_…_signature/signatures_to put_to_paper put_pen_to_paper sign signature signatory ink initial (treaty/agreement/accord/pact/lease/contract/deal)_…_conclude | подпис* расписал* поставил*_…_подпись поставить_…_подпись заключ*_…_(договор/соглашени*/контракт/сделк*) парафир* | توقيع ستوقع سيوقع وقع وقعا وقعوا موقع_على =يوقع =توقعان =يوقعان =يوقعون ابرم ابرام مبرم يبرم امضى امضاء
sovereign : sovereign sovereignty | суверен* | سيادة سيادي
stance : stance position_on | позици*_по_вопросу | موقف مواقف
summon : summon summons | вызва*_на_ковер вызва*_…_(посла) | استدعاء استدعى استدعت يستدعي
tension : tension tense | напряжен* | توتر توترات متوتر
terms : terms_of_the/a_(agreement/treaty/deal/lease) | услови*_(соглашени*) услови*_(договор) | شروط_(اتفاق) بنود_(اتفاق)
territory : territory territorial | территор* | اراض اراضي اقليمي_مياه
ultimatum : ultimatum | ультиматум* | انذار_نهائي مهلة_اخيرة
un : united_nations un | организаци*_объединенных_наций =оон | امم_متحدة =الاممي اممي
veto : veto | вето ветир* | فيتو حق_النقض نقض
visit : visit | визит* посещ* посетил посетит посетить | زيارة زيارات زار يزور زائر
welcome : welcome hail | приветств* | رحب يرحب ترحيب
`;
