/** Words of time: see table.ts for the format. */
export const TIME = `
anniversary : anniversary jubilee | годовщин* юбиле* | ذكرى_سنوية ذكرى يوبيل
annual : annual annually yearly every_year each_year a_year per_year | ежегод* =годовых =годовая =годовой =годовое в_год кажд*_год | سنويا سنوي كل_عام كل_سنة في_السنة في_العام_الواحد
autumn : autumn | осень осени осенью осенн* | خريف
century : century | век века веку веком веке веков столет* | قرن قرون قرنا
daily : daily every_day each_day | ежедневн* кажд*_день | يوميا كل_يوم
dawn : dawn sunrise daybreak before_dawn | рассвет* | فجر فجرا شروق
day : day | день дня дню днем дне дни дней дням сутки суток | يوم يوما يومين ايام
deadline : deadline time_limit cut_off_date | крайн*_срок* дедлайн* | مهلة موعد_نهائي الموعد_النهائي
decade : decade | десятилети* | عقد_من_الزمن عقدين عقدان منذ_عقود عقود_من ثلاثة_عقود اربعة_عقود
early : early earlier_than | досрочн* ранн* | مبكر مبكرا
eve : eve_of | накануне | عشية
evening : evening dusk sunset | вечер вечера вечером вечеру вечерн* | مساء مسائي غروب
former : former ex formerly | бывш* экс | سابق سابقا سابقين
future : future | будущ* | مستقبل مستقبلي
half_year : half_year six_months half_a_year | полгода полугод* | نصف_سنة نصف_عام ستة_اشهر
hour : hour | час часа часу часом часов часам | ساعة ساعات ساعتين
midnight : midnight | полноч* | منتصف_الليل
minute : minute | минут* | دقيقة دقائق دقيقتين
month : month monthly | месяц* ежемесячн* | شهر شهرا شهرين اشهر شهور شهري
morning : morning | утро утра утром утрам утренн* | صباح صباحا صباحي
new_year : new_year | новый_год нового_года | راس_السنة
night : night overnight nocturnal | ночь ночи ночью ночей ночам ночн* | ليل ليلة ليلا ليلي ليال
noon : noon midday | полдень полудн* | ظهر_اليوم ظهيرة
quarter_year : first_quarter second_quarter third_quarter fourth_quarter | квартал*_года | ربع_الاول ربع_الثاني ربع_الثالث ربع_الرابع
second_time : second_time | втор*_раз | مرة_ثانية للمرة_الثانية
spring : springtime | весна весны весной весенн* | فصل_الربيع ربيعي
summer : summer | лето_жарк* лето лета лету летом летн* | صيف صيفي
term : term duration term_of_years | срок срока сроку сроком сроке сроки сроков | مدة مدته مدتها
week : week weekly | недел* еженедельн* | اسبوع اسبوعا اسبوعين اسابيع اسبوعي
weekend : weekend | выходные выходных уикенд* | عطلة_نهاية_الاسبوع نهاية_الاسبوع
winter : winter | зима зимы зимой зиме зимн* | شتاء شتوي
year : year | год года году годом годе годы годов годам годах лет | سنة سنوات سنين سنتين عام عاما عامين اعوام
`;
