/** Law, courts, police and crime: see table.ts for the format. */
export const JUSTICE = `
accuse : accuse allege allegation blame | обвин* | اتهم يتهم اتهام اتهامات متهم_ب
acquit : acquit acquittal exonerate | оправда*_суд* оправдательн* оправдан*_судом | برا_المحكمة تبرئة براءة
alarm : alarm siren | сигнализаци* сирен* | انذار صفارة صفارات
amnesty : amnesty pardon | амнист* помилов* | عفو عفو_عام
appeal_court : appeal_against court_of_appeal lodge_…_appeal | апелляц* обжалов* | استئناف_الحكم محكمة_الاستئناف طعن_في
arrest : arrest detain detention take_into_custody took_into_custody in/into_custody | арест* задерж*_полицие* задержан* задержал*_подозреваем* =под_стражей стражей взят*_под_стражу взял*_под_стражу под_стражу под_стражей | اعتقل يعتقل اعتقال معتقل توقيف اوقفت_الشرطة القي_القبض القت_القبض القبض_على احتجاز احتجز محتجز قيد_التوقيف
arson : arson arsonist set_fire_to | поджог* поджигател* | حريق_متعمد اضرام_النار
attorney : lawyer attorney barrister solicitor | адвокат* | محام محامي محامون محامين محامية
bail : bail | залог_суд* освобожд*_под_залог | كفالة
ban : ban prohibit prohibition forbid outlaw | запре* | حظر يحظر محظور منع منعا منعت ممنوع
bribe : bribe bribery corruption corrupt graft kickback | взят*_взятк* взятк* взяточ* коррупц* | رشوة رشى فساد فاسد
clue : clue | улик* | دليل_جنائي ادلة_جنائية
complaint : complaint | жалоб* | شكوى شكاوى
constitution : constitution constitutional | конституц* | دستور دستوري
convict : convict conviction guilty found_guilty | признан*_виновн* признал*_…_виновн* виновн* обвинительн*_приговор* осужденн* | ادان_القضاء مدان مدانون
counterfeit : counterfeit forgery forge fake_document | фальшив* поддел* | تزوير مزور مزيف
court : court tribunal courthouse | суд судебн* трибунал* | محكمة محاكم قضائي قضاء
crime : crime criminal | преступ* криминал* уголовн* | جريمة جرائم جنائي مجرم
damages : compensation compensate reparation | компенсац* возмещ* | تعويض تعويضات عوض_المتضررين
defendant : defendant | подсудим* обвиняем* | متهم متهمون متهمين
drug : drug_trafficking narcotics narcotic drug_smuggling captagon | наркотик* наркот* каптагон* | مخدرات كبتاغون
embezzle : embezzle embezzlement misappropriation | растрат* хищени*_средств* казнокрад* | اختلاس اختلس
evidence : evidence | доказательств* | ادلة دليل
execution : death_penalty capital_punishment | смертн*_казн* казнен* казнил* | اعدام اعدم حكم_الاعدام
fine : fine_of | штраф* | غرامة غرامات
fingerprint : fingerprint | отпечат*_пальц* | بصمات بصمة
fraud : fraud fraudulent swindle scam | мошенни* афер* | احتيال نصب_واحتيال محتال
free : freed release set_free liberate | освобо* отпусти*_на_свободу отпущен*_на_свободу | افرج افراج يفرج اطلاق_سراح اطلق_سراح اخلاء_سبيل
guard : guard watchman sentry security_guard night_watchman | охран* сторож* часов*_охран* | حارس حراس حراسة
hearing : hearing court_session | слушани* | جلسة_استماع جلسة_محاكمة
human_rights : human_rights | прав*_человека правозащит* | حقوق_انسان حقوق_الانسان
indict : indict indictment file_charges charge_with charged_with press_charges | предъяв*_…_обвинени* предъяви*_обвинени* | لائحة_اتهام وجه_اليه_تهمة وجهت_اليه_تهمة
innocent : innocent innocence | невиновн* | بريء ابرياء
interrogate : interrogate interrogation | допрос* допрашив* | استجواب استجوب تحقيق_مع
investigate : investigate investigation investigator probe inquiry look_into | расследов* следстви* следовател* следственн* | تحقيق تحقيقات حقق_في يحقق محقق محققون محققين
judge : judge | судья судьи судье судью судьей судей судьям | قاض قاضي قضاة قاضية
jury : jury juror | присяжн* | هيئة_محلفين محلفون محلفين
justice : justice | правосуди* справедливост* | عدالة عدل
justice_minister : justice_(minister) | (министр*)_юстиции | (وزير)_عدل
law : law legislation statute | закон законодательств* | قانون قوانين قانوني تشريع تشريعات
lawsuit : lawsuit litigation file_suit filed_suit sue | исков судебн*_иск =иск иска иску иски | دعوى دعاوى رفع_دعوى
mafia : mafia gang organised_crime organized_crime | мафи* банд бандит* организованн*_преступност* | عصابة عصابات مافيا
murder : murder murderer homicide | убийств* убийц* | جريمة_قتل قاتل
police : police policeman policemen policewoman | полици* милици* полицейск* | شرطة شرطي
prison : prison jail penitentiary behind_bars | тюр* колони*_строгого | سجن سجون زنزانة
prisoner : prisoner inmate | узник* | سجين سجناء
prosecute : prosecute prosecutor prosecution | прокур* | نيابة_عامة ادعاء_عام مدعي_عام مدع_عام المدعي_العام النيابة_العامة النائب_العام
ransom : ransom | выкуп_за_заложник* =выкуп | فدية
smuggle : smuggle smuggler smuggling contraband | контрабанд* | تهريب مهرب مهربون مهربين هرب_بضائع
steal : steal burglar burglary break_into broke_into break_in broke_in stolen theft thief thieves rob robber robbery heist loot looting make_off_with made_off_with | взлом* ночн*_краж* похити* похищ* похищен* краж* украд* украл* краден* ограб* грабеж* грабят грабил грабител* вор воры воровск* воров воровств* хищени* | اقتحام_منزل سطو سطا سرقة سرق سرقوا يسرق مسروق مسروقات لص لصوص نهب
suspect : suspect | подозрева* | مشتبه مشتبه_به مشتبه_بهم
testify : testify testimony witness eyewitness | свидетел* очевид*_происшест* очевидец очевидц* | شهادة_امام شاهد_عيان شهود
torture : torture | пытк* пыток истяз* | تعذيب عذب_سجناء
trial : trial put_on_trial stand_trial stood_trial | судебн*_процесс* =судят судим_за предста*_перед_судом отдал*_под_суд | محاكمة محاكمات يحاكم حوكم
unlawful : unlawful illegal illegally | незаконн* противозаконн* нелегальн* | غير_قانوني غير_قانونية غير_شرعي
verdict : verdict sentence_to sentenced_to | приговор* | حكم_بالسجن حكم_عليه حكمت_المحكمة
victim : victim | жертв потерпевш* | ضحية ضحايا
warrant : arrest_warrant warrant | ордер_на_арест ордер*_на | مذكرة_توقيف مذكرة_اعتقال
`;
