/** What people and states say, want and think: see table.ts for the format. */
export const TELLING = `
admit : admit acknowledge concede confess | признал_что признала_что признался призналась признались признает_что сознал* | اقر_بان اعترف_بان اقرت_بان اعترف_بذنب اعترفت_بان
advise : advise advice recommend recommendation | рекоменд* посовет* | نصيحة نصح ينصح اوصى توصية توصيات
announce : announce announcement declare proclaim unveil | объяв* анонс* провозгла* | اعلن يعلن اعلنت اعلان اعلنوا
anonymous : anonymous anonymity unnamed | аноним* | مجهول_الهوية لم_يكشف_عن_اسمه
apologise : apologise apology | извин* | اعتذر يعتذر اعتذار
appeal : appeal_to urge plea exhort | призыв* призва* | ناشد يناشد مناشدة حث يحث دعوة_الى دعا_الى دعت_الى
approve : approve approval endorse endorsement | одобр* утверд* утвержден* | اقر اقرت اقرار صدق_البرلمان اعتمد_القرار
argue : argue argument | аргумент* | حجة_ان جادل
ask : ask request apply_for application | просьб* попрос* запрос* =просят =просит =просил просили просила | طلب طلبت طلبات التمس التماس
assert : assert assertion maintain_that | утвержда* | زعم يزعم مزاعم ادعى_ان
attempt : attempt try effort | попытк* попыток пыта* усили* | محاولة محاولات حاول يحاول جهد جهود مسعى مساعي
avoid : avoid | избега* избежа* | تجنب يتجنب تفادى
believe : believe belief | счита* верит верят | اعتقد يعتقد رأى_ان
choose : choose choice | предпоч* | اختار يختار اختيار خيار
command : order_to ordered_to instruct instruction | приказ* распоряд* поруч* | امر_بفتح امر_باغلاق اوعز ايعاز تعليمات
comment : comment remark | комментар* коммент* прокоммент* | تعليق علق_على تعليقات
complain : complain | жалов* пожалов* | اشتكى يشتكي تذمر
concern : concern worry worried anxiety | обеспокоен* тревог* озабочен* беспоко* | قلق قلقه مخاوف
confirm : confirm confirmation | подтвер* | اكد_صحة تاكيد اكدت_صحة
consent : consent agree_to agreed_to | согласил* согласие согласия согласен согласна | وافق_على وافقت_على يوافق_على موافقة
criticise : criticise criticism critic critical_of | критик* раскритик* | انتقد ينتقد انتقاد انتقادات منتقد
decide : decide decision | решил* решени* реша* постанов* | قرر يقرر قررت قرار قرارات
decline_comment : decline_to_comment declined_to_comment no_comment | отказал*_от_комментари* | رفض_التعليق امتنع_عن_التعليق
demand : demand insist require requirement | требова* потребова* требуе* настаива* настоял* | طالب_ب مطالبة مطالب طالبت يطالب تطالب اصر_على
deny : deny denial rebut disclaim | отриц* опроверг* опроверж* | نفى نفي ينفي ينفون نفت انكر ينكر انكار
disagree : disagree disagreement at_odds | несоглас* разногласи* | اختلف_مع عدم_اتفاق خالف_الراي
discuss : discuss discussion debate_on | обсуд* обсужд* | ناقش يناقش مناقشة مناقشات نقاش بحث_مع بحثا بحث_سبل تناول_اللقاء تدارس
doubt : doubt sceptical | сомне* усомн* | شك شكوك شكك يشكك تشكيك
emphasise : emphasise stress underline | подчерк* | شدد يشدد تشديد
encourage : encourage encouragement | поощр* | شجع يشجع تشجيع
estimate : estimate assess assessment | оценк* оцени* | قدر_عدد تقدير تقديرات
expect : expect expected anticipate expectation | ожида* | توقع يتوقع متوقع توقعات منتظر ينتظر
expert : expert analyst specialist pundit | эксперт* аналитик* специалист* | خبير خبراء محلل محللون محللين اختصاصي
explain : explain explanation | объясн* поясн* | شرح يشرح اوضح توضيح تفسير
fear : fear afraid | страх страха опаса* опасени* боится боятся | خوف خشي يخشى خشية
hope : hope hopeful | надежд* надея* надеет* | امل ياملون يامل اعرب_عن_امله
intend : intend intention | намерен* намерева* | نية يعتزم تعتزم نوايا عزم_على
lie : lie_about false_claim disinformation | дезинформ* ложь лживы* | كذب اكاذيب تضليل
mistake : mistake error | ошибк* ошибоч* | خطا اخطاء
need : need | нужда* нужно нужны нужен необходим* | حاجة احتاج يحتاج احتياج بحاجة
offer : offer propose proposal | предлож* предлаг* | عرض_تقديم عرضت اقترح يقترح اقتراح مقترح مقترحات
oppose : oppose opposed_to object_to objection | возража* возрази* выступ*_против против_строительств* | عارض_بناء عارضت_القرار اعتراض اعترض يعترض
plan : plan planned scheduled slated due_to_open | план плана плану планы планов планир* намеч* намечен* запланир* | خطة خطط مخطط تخطيط مقرر المقرر
praise : praise laud applaud | похвал* хвал* | اشاد اشادة مدح
project : project scheme | проект проекта проекту проектом проекте проекты проектов | مشروع مشاريع مشروعات
promise : promise pledge vow undertake_to commit_to | обеща* обязал* обязу* обязательств* | وعد يعد_ب وعدت وعود تعهد يتعهد تعهدت تعهدات
propaganda : propaganda | пропаганд* | دعاية_سياسية بروباغندا
purpose : aim objective purpose | цель цели целью целей | غاية اهداف هدف يهدف
quotation : statement communique | заявлени* коммюнике | بيان بيانا بيانات
reaction : react reaction | реакци* отреагир* | رد_فعل ردود_فعل ردة_فعل
reason : reason | причин | سبب اسباب
refuse : refuse refusal reject rejection turn_down spurn | отказ* отверг* отклон* отвергн* | رفض يرفض رفضت مرفوض
rename : rename | переимен* | اعادة_تسمية اعيدت_تسمية
reply : reply respond response answer | ответ* ответил* отвеч* | رد_على يرد_على اجاب يجيب اجابة جواب
reveal : reveal disclose disclosure come_to_light came_to_light | раскрыл* разглаш* | كشف_عن يكشف_عن كشفت_عن افصح
right_to : entitled_to right_to | =вправе имеет_право | حق_في يحق
rumour : rumour rumor | слух_о слухи слухов | شائعة شائعات اشاعات
secret : secret secretly confidential classified | секрет секретн* засекре* тайн* | سري سرية اسرار
signal : signal hint | сигнал* намек* | اشارة_الى المح
silence : silent silence | молчан* молчит | صمت صامت
speech : speech address_to deliver_…_speech | речь речи речью | خطاب كلمة_القاها كلمته كلمتها
suggest : suggest | =предположил предполож* | اوحى ايحاء
support : support backing | поддерж* поддержк* | دعم يدعم داعم ايد يؤيد تاييد مؤيد مساندة
thank : thank thanks gratitude grateful | благодар* | شكر يشكر امتنان
threaten : threaten threat | угроз* угрож* пригроз* | هدد يهدد تهديد تهديدات
trust : trust confidence | довери* доверя* | ثقة وثق_ب يثق
urgent : urgent | срочн* неотложн* | عاجل
want : want wish desire | хочет хотят хотел хотела хотели желани* желает | اراد يريد ارادت رغبة رغب
warn : warn warning caution alert_to | предупре* предостере* | حذر يحذر تحذير تحذيرات
`;
