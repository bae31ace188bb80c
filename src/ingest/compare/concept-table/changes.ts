/** What is done and what becomes of things, the common verbs of news: see table.ts for the format. */
export const CHANGES = `
abandon : abandon give_up gave_up given_up | заброс* отказал*_от_плана | تخلى_عن يتخلى_عن تخلي_عن
abolish : abolish abolition repeal scrap | упраздн* | الغاء_القانون الغاء_قانون
accept : accept acceptance | прин*_предложени* принял*_условия | قبل_العرض قبول قبلت_العرض
achieve : achieve achievement accomplish | достижени*_успех* добил* добит* | انجاز حقق_نجاحا انجازات
adapt : adapt adjust | приспособ* адаптир* | تكيف
allow : allow permit permission let_in authorise authorisation | разреш* позвол* | سمح يسمح سماح اذن_ب ترخيص رخصة تصريح_بالدخول
begin : begin start commence commencement outset get_under_way got_under_way kick_off | начал началс* началас* началос* началис* начат* начн* начина* старт* стартова* приступ*_к | بدا يبدا بدات بداية بدء انطلق ينطلق انطلاق
breach : breach violate violation infringe | наруш* | انتهاك انتهك ينتهك خرق يخرق مخالفة
break : break_down broke_down | слома* поломк* | تعطل_المحرك =عطل =العطل اعطال
break_promise : break_…_promise renege | нарушил*_обещани* | نكث_بوعده اخلف_وعده
cancel : cancel cancellation annul annulment call/called/calling_off call/called_…_off rescind revoke | отмен* аннулир* | الغى الغاء يلغي الغيت ملغى
change : change alter alteration | измен* перемен* | تغير تغيير يتغير غير_القانون
close : close closure shut shut_down closed_down | закры* закрыва* | اغلق يغلق اغلاق مغلق اقفال مقفل
complete : complete completion | заверш* достро* | اكتمل اكتمال استكمل استكمال يستكمل انجز
continue : continue go_on went_on carry_on carried_on proceed ongoing under_way | продолж* | استمر يستمر استمرار مستمر واصل يواصل مواصلة تواصل
control : control | контрол* | سيطرة سيطر رقابة
count_votes : recount count_of_votes vote_count | подсчет* пересчет* | فرز_الاصوات عد_الاصوات
create : create creation founded founder set/setting/sets_up set_…_up establish establishment | созда* основал* основан*_в основател* учред* учрежд* | انشا_لجنة انشاء_لجنة تاسيس اسس يؤسس تاسس تاسست مؤسس
cut : cut reduce reduction slash halve | сократ* сокращ* снизи* снизил* снижен* сниж* уменьш* урезал* урезан* урезать | خفض تخفيض يخفض خفضت تقليص قلص يقلص
decrease : decrease decline drop dwindle shrink go_down | спад_производства упал*_до упал*_на сократил*_до убыва* | انخفض انخفاض ينخفض تراجع_الى تراجع_بنسبة تراجعت_بنسبة هبط هبوط
defeat : defeat lose lost | поражени* проигр* | هزيمة هزم خسر يخسر خسارة_الانتخابات
delay : delay postpone postponement put/putting_off put_…_off defer | отлож* отклад* отсроч* перен*_на_недел* перен*_на_месяц* перенес* задержк* | تاجيل اجل_موعد ارجا ارجاء تاجل يتاجل تاخير تاخر اجلت_الشركة تاجلت ارجئ ارجئت
deliver : deliver delivery handover hand/handed/handing/hands_over hand/handed_…_over turn_over_to turned_over_to | перед*_груз* достав* вручи* передан* передать передач* | سلم سلمت_الشركة تسليم يسلم تسليمها
develop : develop development | развит* развива* | تطوير تطور يطور تنمية
divide : divide division split share_out carve_up | раздел* разделен* делит делят | قسم_المياه تقاسم تقسيم تقسم تقسيما يتقاسم انقسام توزيع
enter : enter entry | вошел вошла вошли войти вход входа | دخل دخلت دخول يدخل
exceed : exceed surpass top_the more_than_expected | превыс* превыша* превышен* | تجاوز يتجاوز
exchange : exchange swap | обмен* | تبادل يتبادل
expand : expand expansion enlarge widen | расшир* | توسيع توسع يتوسع
expire : expire expiry expiration run_out ran_out lapse | истек* =истечет истечени* | انتهاء_مدة انتهاء_العقد انقضاء انقضى انتهت_مدة تنتهي_مدة ينتهي_العقد
extend : extend extension prolong | продл* продлен* | تمديد مدد يمدد
fail : fail failure | провал* неудач* не_удалось | فشل يفشل فاشل اخفق اخفاق
fall : fall collapse downfall | падени* =пал =пала =пали пали упал* рухну* обруш* крах краха | سقوط سقط سقطت يسقط انهيار انهار
find : locate | разыска* | تحديد_مكان
finish : end finish conclude conclusion cease terminate termination come_to_an_end came_to_an_end | законч* заканч* окончани* конч* прекрат* прекращ* | انتهى ينتهي انتهاء نهاية انتهت ختام اختتم يختتم اختتام انهاء انهى
flee : flee flight_from escape abscond take_flight | бежал бежала бежали бежать бегств* сбежа* бежавш* скры*_за_границ* побег | فر_الى هرب يهرب هربت فرار هروب هارب فرت_الى
follow : follow_suit | послед*_примеру | حذا_حذو
force_law : come/came/comes/coming/enter/entered/enters/go/went_into_force come/came/comes_into_effect take/took/takes/taking_effect bring/brought_into_force entry_into_force in_force become_effective becomes_effective | вступ*_…_в_силу вступлени*_в_силу обрет*_…_силу в_силе действу*_до | دخل/دخلت/يدخل/تدخل/دخول_…_حيز_التنفيذ/النفاذ حيز_التنفيذ حيز_النفاذ سريان ساري_المفعول سارية_المفعول نافذ_المفعول يسري_الاتفاق تسري_المعاهدة
form : form_a_government form_government | формир* сформир* | تشكيل شكل_حكومة شكل_لجنة تشكلت
give_back : return_to_owner give_back gave_back hand_back | верну*_владельц* возврат_имуществ* возвращ*_музе* | استعادة_القطع اعاد_القطع رد_الممتلكات استرداد
help : help assist assistance | помощь помощи помощью помога* помог* помочь | ساعد يساعد مساعدة عون
hide : hide conceal | скрыва* спрята* | اخفى اخفاء يخفي
hinder : hinder hamper obstruct obstruction obstacle impede | препятств* помеша* мешает мешают | عرقلة عرقل يعرقل عائق عوائق عقبة عقبات
implement : implement implementation carry/carried/carries/carrying_out put/putting_into_practice put_into_effect | выполн* реализац* реализов* реализу* осуществ* исполнени* претвор*_в_жизнь | تنفيذ نفذ ينفذ تطبيق طبق_القانون
improve : improve improvement better | улучш* | تحسين تحسن حسن_الوضع
include : include comprise | включ* включен* | شمل يشمل ضم_الوفد تضمن يتضمن
increase : increase rise raise grow growth climb soar surge hike go_up | рост роста росту ростом вырос* вырастет вырастут выраста* растет растут растущ* увелич* повыси* повыша* повышен* возрос* возраст*_до | ارتفع ارتفاع يرتفع زاد زيادة يزيد ازداد رفع_(اجور) رفع_(اسعار) ازدياد تزايد نمو
keep_on : retain maintain maintenance preserve preservation | сохран* сохраня* содержани*_в | حفاظ حافظ_على يحافظ_على احتفظ يحتفظ ابقاء صيانة
launch : launch | запуск* запусти* запущ* | اطلاق_القمر اطلق_حملة اطلق_مبادرة اطلاق_حملة اطلاق_مشروع اطلقت_حملة
leave : leave depart departure | уеха* уезж* отбы* покин* покида* отъезд* вылет_из | غادر يغادر مغادرة رحيل رحل
lift_sanctions : lift/ease_…_(sanction/sanctions) (sanctions)_relief (sanctions)_…_lift/ease | сня*_…_(санкци*) отмен*_…_(санкци*) (санкци*)_…_сня*/отмен* | رفع/رفعت/يرفع/ترفع_…_(عقوبات) تخفيف_(عقوبات)
merge : merge merger amalgamate | слияни* объедин* | اندماج دمج يندمج
move : move relocate relocation resettle | перееха* переезд* переселен* | انتقل_الى انتقال ينتقل نقل_مقر
obtain : obtain acquire receive acquisition | получи* получа* получен* | حصل تسلم يتسلم استلم يستلم تلقى يتلقى حصول يحصل نال
open : open inaugurate inauguration reopen cut_…_ribbon throw_open | откры* инаугур* торжественн*_открыти* торжественн*_пуск* пуск перерез*_ленточк* ввод*_в_строй ввести_в_строй ввел*_в_строй введен*_в_строй ввод_в_эксплуатаци* введен*_в_эксплуатаци* введ*_в_эксплуатаци* ввел*_в_эксплуатаци* | افتتح يفتتح افتتاح افتتحت فتح_ابوابه فتح_ابوابها دشن يدشن تدشين دشنت يعيد_فتح اعادة_فتح اعاد_فتح قص/قصت_…_الشريط وضع_في_الخدمة دخل_الخدمة دخول_الخدمة
operation : operation | операци* | عملية عمليات
organise : organise organisation | организац* организов* организу* организатор* | تنظيم نظم_حفل منظمة منظمات
participate : participate participation take_part took_part taken_part taking_part partake | участи* участник* участву* участвова* | مشاركة شارك يشارك اشترك مشارك
pass_law : pass_…_(law/bill/budget) adopt adoption enact | приня*_…_(закон*) приняти*_(закон*) | اقرار_(قانون) سن_(قانون)
pause : pause suspend suspension halt freeze | приостан* замороз* | تعليق_العمل علق_العمل تجميد جمد_العمل توقف_مؤقت
prepare : prepare preparation | подготов* готов*_к готовит* | استعداد استعدادات تحضير تحضيرات يستعد
prevent : prevent thwart foil | предотврат* предотвращ* сорва*_план* | احبط احباط حال_دون يحول_دون
protect : protect protection | защит* защища* | حماية حمى يحمي محمي
reach : reach attain | достиг* достич* =дошел | بلغ يبلغ بلغت توصل_الى توصلت_الى توصلا_الى
receive_guest : host | =принимающая принимающ*_сторон* | استضاف استضافة يستضيف
record_keep : register registration enrol | регистр* зарегистр* | تسجيل سجل_في
remain : remain stay | остал* остают* остан* остает* пребыва* | بقي يبقى بقيت بقاء ظل_في
remove : remove removal dismantle | демонтир* демонтаж* убрал* | ازالة ازال يزيل تفكيك
renew : renew renewal resume resumption | возобнов* | تجديد جدد يجدد استئناف استانف يستانف
repair : repair mend refurbish refurbishment | ремонт* отремонт* починил* починк* починит* починен* | تصليح اصلح يصلح
replace : replace replacement substitute | замен* смени* смена заменен* | استبدل استبدال يستبدل حل_محل حلت_محل يحل_محل
retire : retire retirement | вышел_на_пенсию вышла_на_пенсию выход_на_пенсию | احيل_الى_التقاعد تقاعده
return : return come_back came_back go_back went_back | верну* вернет* возвращ* возврат* | عاد_الى عادت_الى يعود تعود_الى عودة رجع يرجع رجوع
sack : sack dismiss dismissal fire_from | уволи* увольн* уволен* снят*_с_должност* снял*_с_должност* | اقال اقالة يقيل عزل اعفاء_من_منصبه اعفي_من_منصبه فصل_من_عمله
search : search manhunt | поиск* обыск* разыскива* розыск* | بحث_عن بحثا_عن تفتيش فتش يفتش
send : send dispatch | отправ* посыла* послал | ارسل ارسال يرسل
settle : settle settlement resolve_…_(dispute) solve solution | урегулир* разреш*_(спор*) | تسوية حل_(نزاع) حل_(سياسي) سوى_النزاع
show : show demonstrate_how display | показал* показыва* | اظهر يظهر اظهرت
stand_idle : idle stand_empty stood_empty | пусту* простаива* | مهجور شاغر فارغ
stay_away : stay_away stayed_away no_show absent absence | отсутств* не_явил* не_приш* | غاب غياب تغيب غائب
stop : stop | останов* | توقف توقيف_العمل اوقف_العمل ايقاف
success : success successful | успех успеха успехом успешн* преуспе* | نجح ينجح نجاح ناجح
test : test trial_run | испыт* тестир* | اختبار تجربة_صاروخ اختبر
transfer : transfer | перевод_средств перевел*_средств* трансфер* | نقل_الملكية تحويل_مالي حوالة
use : use usage | использ* примен* | استخدام استخدم يستخدم استعمال
wait : wait await queue | ждать ждут ждет жда* очеред*_за | انتظر انتظار طابور
weaken : weaken weak weakness | ослаб* слаб* | ضعف ضعيف اضعاف
win : win winner victory victorious triumph | побед* выигр* | فوز فاز يفوز فازت فائز انتصر انتصار نصر
withdraw : withdraw withdrawal pull_out pulled_out | вывод*_(войск*) вывод*_(сил*) вывед*_(войск*) вывест*_(войск*) вывел*_(войск*) вышел_из_соглашени* выход_из_соглашени* | انسحب ينسحب انسحاب سحب_ترشيحه
work : work job | работ* | عمل اعمال يعمل وظيفة وظائف
worsen : worsen deteriorate deterioration | ухудш* | تدهور يتدهور ساء_الوضع
`;
