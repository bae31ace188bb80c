/** Economy, money, prices, contracts, industry and energy: see table.ts for the format. */
export const ECONOMY = `
account : bank_account | банковск*_счет* | حساب_مصرفي حساب_بنكي حسابات_مصرفية
afford : affordable cheap | дешев* недорог* доступн*_цен* | رخيص باسعار_معقولة
asset : asset | актив актива активы активов активам | اصول ممتلكات
auction : auction | аукцион* | مزاد
audit : audit auditor | аудит* ревизи* | تدقيق_حسابات مدقق_حسابات
bank : bank | банк банка банку банком банке банки банков банкам банками банках банковск* | بنك بنوك مصرف مصارف مصرفي
bankrupt : bankrupt bankruptcy insolvent | банкрот* | افلاس مفلس
benefit : benefit | выгод* | فائدة فوائد منفعة
bidder : tender bidder bid_for_contract | тендер* конкурсн*_торг* | مناقصة عطاء مناقصات
bond : government_bond | облигаци* | سندات
boom : boom | бум_на | طفرة
brand : brand trademark | бренд* товарн*_знак* | علامة_تجارية
budget : budget | бюджет* | ميزانية موازنة
business : business businessman businesswoman entrepreneur | бизнес* предпринимател* | رجل_اعمال رجال_اعمال سيدة_اعمال اعمال_تجارية
buy : buy purchase buyer | купи* купл* закуп* покуп* приобре* | شراء اشترى يشتري مشتر مشتري
central_bank : central_bank | центробанк* центральн*_банк | بنك_مركزي مصرف_مركزي المصرف_المركزي البنك_المركزي
coal : coal | уголь угля угольн* | فحم
company : company firm enterprise corporation operator | компани* фирм* предприяти* корпорац* | شركة موسسة مشغل
competition : competition_between competitor compete rival | конкур* соперни* | منافس منافسة تنافس
concession : concession | концесси* | امتياز
consumer : consumer customer client | потребител* клиент* | مستهلك زبون زبائن عميل عملاء
contract : contract | контракт* договор_подряда | عقد عقود متعاقد
cost : cost price priced | цена цены цене цену ценой цен ценам ценами ценах стоимост*_работ стоит стоила стоило стоили стоил стоить обошелс* обошлас* обошлос* обошлис* обойдетс* обойдутс* затрат* | كلف كلفة تكلفة تكاليف كلفت يكلف سعر اسعار ثمن ثمنه
crisis : crisis crises | кризис* | ازمة ازمات
currency : currency | валют* | عملة_اجنبية عملة_صعبة عملات عملة_وطنية
customs : customs tariff duty_on customs_duty | таможен* таможн* пошлин* | جمارك جمركي جمركية تعرفة_جمركية تعريفة_جمركية
debt : debt indebted | долг долга долгу долгом долги долгов задолженност* | دين_عام ديون مديونية مديون
default : default | дефолт* | تخلف_عن_السداد
deficit : deficit shortfall | дефицит* | عجز_الموازنة عجز_مالي عجز
deposit : deposit | депозит* | وديعة ودائع
dollar : dollar | доллар* | دولار دولارات
donate : donate donation donor | пожертвовани* пожертвовал* донор* | تبرع تبرعات متبرع مانح مانحون مانحين
economy : economy economic economist | эконом* | اقتصاد اقتصادي
electricity : electricity electric power_grid | электр* энергосет* | كهرباء كهربائي
employ : employee staff employ employment worker personnel | сотрудник сотрудника сотрудники сотрудников сотрудникам сотрудниц* персонал* рабоч* работник* | موظف موظفون موظفين عامل عمال عاملون عاملين
energy : energy | энерги* энергет* | طاقة
euro : euro | евро | يورو
export : export exporter | экспорт* вывоз | تصدير صادرات يصدر_النفط
factory : factory plant_in mill manufacturer manufacture manufacturing | завод завода заводу заводом заводе заводы заводов фабрик* | مصنع مصانع معمل معامل تصنيع
fare : fare ticket | билет* плата_за_проезд плат*_за_проезд проезд проезда стоимост*_проезда тариф*_на_проезд | تعرفة تعريفة تذكرة تذاكر اجرة_السفر اجرة_الركوب
fee : fee toll levy | сбор_за =сбор | رسم_عبور رسوم
fish : fish fishing fisherman fishermen fishery | рыб* | سمك اسماك صيد_الاسماك صياد صيادون صيادين
food : food foodstuff foodstuffs | продовольств* продукт*_питани* | غذاء غذائي اغذية مواد_غذائية طعام
free_charge : free_of_charge | бесплатн* | مجان مجاني مجانا
fuel : fuel petrol gasoline diesel | топлив* бензин* солярк* | وقود بنزين محروقات مازوت
gas : gas natural_gas lng | газ газа газу газом газе газов* спг | غاز
gdp : gdp gross_domestic_product | ввп валов*_внутренн*_продукт* | ناتج_محلي ناتج_محلي_اجمالي الناتج_المحلي
gold : gold golden | золот* | =الذهب ذهبي ذهبية
grain : grain wheat cereal | зерно зерна зерном зернов* пшениц* | قمح حبوب
grant : grant subsidy subsidise | субсид* дотаци* грант гранта гранты грантов | منحة منح_مالية دعم_حكومي اعانة
hydropower : hydropower hydroelectric | гидроэнерг* гидроэлектр* гэс | كهرومائي كهرومائية
import : import importer | импорт* ввоз | استيراد واردات مستورد
income : income | доход дохода доходы доходов доходам | دخل_شهري مداخيل دخل_قومي
industry : industry industrial | промышленн* индустри* | صناعة صناعي
inflation : inflation | инфляц* | تضخم
infrastructure : infrastructure | инфраструктур* | بنية_تحتية بنى_تحتية البنية_التحتية البنى_التحتية
insure : insure insurance insurer | страхов* застрах* | تامين مؤمن_عليه مؤمن_عليها تامينية
interest_rate : interest_rate interest_rates | процентн*_ставк* ключев*_ставк* | سعر_فائدة سعر_الفائدة اسعار_الفائدة
invest : foreign_investment investment invest investor | инвест* капиталовложени* вложени*_средств* | استثمار استثمارات استثمر مستثمر مستثمرون مستثمرين
jobless : jobless unemployed unemployment out_of_work | безработ* | بطالة عاطل_عن_العمل عاطلون
lease : lease rent rental tenant let_to | аренд* | ايجار استيجار تاجير استاجر يستاجر مستاجر اجر_الميناء مؤجر
loan : loan lend lender borrow credit | кредит* займы займов займа займам заем =заем | قرض قروض
loss_making : made_a_loss loss_making | убыт* | خسارة_مالية خسائر_مالية
market : market | рынок рынка рынку рынком рынке рынки рынков рыночн* базар* | سوق اسواق
mining : mining miner | шахт* горнодобыва* | منجم مناجم تعدين
money : money fund finance financial financing cash | деньг* денег деньгам деньгами денежн* средств_на финанс* наличн* | مال اموال تمويل مالي مالية مول_المشروع نقود
oil : oil petroleum crude | нефт* нефтян* | نفط نفطي بترول
oil_field : oil_field oilfield oil_fields oilfields | нефтян*_месторожден* месторожден*_нефти | حقل_نفط حقول_نفط حقول_النفط حقل_نفطي
overspend : over_budget cost_overrun overspend | перерасход* сверх_сметы | تجاوز_الميزانية تجاوز_الكلفة
owner : owner ownership own | владел* собственни* собственност* | مالك ملاك ملكية_الارض يملك تملك
pay : pay payment repay | платит платить платят плата плату плате заплат* оплат* выплат* уплат* плате* | دفع يدفع دفعت دفعات سداد سدد يسدد
pension : pension pensioner | пенси* | تقاعد متقاعد معاش
pipeline : pipeline | трубопровод* нефтепровод* газопровод* | خط_انابيب خطوط_انابيب انبوب_نفط خط_الانابيب
poverty : poverty poor impoverished | бедност* бедн* нищет* | فقر فقراء فقير
power_station : power_station power_plant power_stations power_plants | электростанц* аэс тэц | محطة_كهرباء محطة_توليد محطات_توليد
produce : produce production output | производств* произвед* производ* выпуск_продукци* | انتاج انتج ينتج منتج
profit : profit profitable | прибыл_компани* прибыль прибыли прибыльн* | ربح ارباح مربح
property : property real_estate | недвижимост* имуществ* | عقار عقارات عقاري
public_spending : public_spending spend spending expenditure expense | расход расходы расходов расходам расходу расходован* тратит* потрат* трат | نفقات نفقة انفق ينفق مصاريف
reserve : reserves | золотовалютн* резервы резервов | احتياطي_نقدي احتياطيات
restaurant : restaurant cafe | ресторан* кафе | مطعم مطاعم مقهى مقاهي
revenue : revenue revenues | выручк* доход*_бюджет* | ايراد ايرادات عائدات
rouble : rouble ruble | рубл* | روبل
salary : salary wage wages pay_packet | зарплат* заработн*_плат* жалован* | راتب رواتب اجور مرتب مرتبات
savings : savings | сбережени* | مدخرات
sector : private_sector | частн*_сектор* | قطاع_خاص القطاع_الخاص
sell : sell sale sold | прода* продаж* | بيع باع يبيع مبيع مبيعات
share : share stake | доля доли долю долей доле долям | حصة حصص نصيب اسهم
shop : shop store retailer | магазин* | متجر متاجر محل_تجاري محال_تجارية دكان
shortage : shortage scarcity | нехватк* | نقص_في نقص_حاد شح
solar : solar | солнечн*_панел* солнечн*_электр* | طاقة_شمسية الطاقة_الشمسية الواح_شمسية
state_owned : state_owned nationalise nationalisation | госкомпани* национализ* | مملوك_للدولة مملوكة_للدولة تاميم
stock_exchange : stock_exchange stock_market | бирж* фондов*_рын* | بورصة سوق_الاسهم
strike : on_strike walkout industrial_action go_on_strike went_on_strike | забасто* бастова* | اضراب اضرب_عن يضرب_عن
supply : supply supplies supplier | поставк* снабжени* поставщик* | امداد امدادات توريد توريدات مورد_رئيسي
tax : tax taxation taxpayer | налог* | ضريبة ضرائب ضريبي
tourism : tourism tourist | турис* | سياحة سياحي سائح سياح
trade : trade commerce commercial trader merchant | торгов* | تجارة تجاري تاجر تجار
union : trade_union labour_union | профсоюз* | نقابة نقابات
value : value worth valuable | ценност* стоимость_в оценен*_в оценива*_в | قيمة قيم ثمين تقدر_قيمته تقدر_قيمتها
warehouse : warehouse depot | склад склада склады складе складов | مستودع مستودعات مخزن مخازن
wealth : wealth wealthy rich | богат* состоятельн* | ثروة ثروات غني اغنياء ثري
`;
