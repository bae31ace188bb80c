/** Traffic on sea, rail and road and in the air: see table.ts for the format. */
export const TRANSPORT = `
accident : accident crash derail derailment collision | авари* дтп крушени* | حادث_سير حادث_مروري حادث_اصطدام تصادم تحطم تحطمت خروج_عن_القضبان
aircraft : aircraft airplane plane jet airliner | самолет* авиалайнер* | طائرة طائرات
airline : airline air_carrier | авиакомпани* авиаперевозчик* | شركة_طيران شركات_طيران شركة_الطيران
airport : airport | аэропорт* | مطار مطارات
airspace : airspace no_fly_zone | воздушн*_пространств* бесполетн* | مجال_جوي المجال_الجوي اجواء_سورية
ambulance : ambulance | скор*_помощь скор*_помощи | سيارة_اسعاف سيارات_اسعاف اسعاف
anchor : anchor | якор* | مرساة
arrive : arrive arrival | прибы* прилет* приеха* приезж* приезд* | وصل يصل تصل وصول وصلت
bicycle : bicycle bike cyclist cycling | велосипед* | دراجة_هوائية دراجات_هوائية
boat : boat ship vessel ferry ferryboat | судно судна судну судном судне судов судам судами судах суда_зашли пароход* паром парома парому паромом пароме паромы паромов паромам паромами паромн* корабл* лодк* катер катера катеров теплоход* | سفينة سفن عبارة عبارات مركب مراكب قارب قوارب باخرة بواخر زورق زوارق
border_crossing : border_crossing border_crossings crossing_point | погранпереход* пункт*_пропуска | معبر_حدودي معابر_حدودية منفذ_حدودي
bus : bus | автобус* | حافلة حافلات باص باصات
canal : canal | канал_между суэцк*_канал* | قناة_السويس
captain : captain skipper | капитан* | قبطان ربان
car : car automobile motorist | автомобил* машина_полиции | سيارة سيارات
cargo : cargo freight | груз груза грузом грузов грузов* грузооборот* | شحنة شحنات بضائع حمولة شحن
commuter : commuter | пассажиропоток* | حركة_الركاب
container : container | контейнер* | حاوية حاويات
crane : crane | подъемн*_кран* портов*_кран* | رافعة رافعات
crew : crew | экипаж* | طاقم طواقم
cross : crossing cross_the | переправ* | معبر معابر عبور
cruise_ship : cruise_ship cruise_liner | круизн* | سفينة_سياحية
dock : dock shipyard drydock | док_для верф* судоверф* | حوض_جاف حوض_سفن احواض_السفن
driver : driver | водител* машинист* | سائق سائقون سائقين
fly : flight fly pilot aviation | рейс_самолета полет* вылет* летчик* пилот* авиаци* авиарейс* | رحلة_جوية رحلات_جوية طيران طيار حلق يحلق تحلق
harbour : harbour port quay wharf | порт порта порту портом порте порты портов* гаван* причал* | ميناء موانئ مرفا مرافئ
helicopter : helicopter | вертолет* | مروحية مروحيات هليكوبتر
highway : highway motorway freeway | шоссе автомагистрал* автострад* автотрасс* | طريق_سريع اوتوستراد
journey : journey trip | поездк* поездок | رحلة رحلات
lane : shipping_lane sea_route shipping_route sea_lane | морск*_пут* судоходств* | خط_ملاحي ملاحة ممر_مائي
line : ferry_line ferry_route ferry_service | паромн*_лини* паромн*_переправ* | خط_العبارات خط_عبارات خط_بحري
lorry : lorry lorries truck | грузовик* | شاحنة شاحنات
metro : metro subway underground_railway | метро метрополитен* | مترو قطار_الانفاق
passenger : passenger | пассажир* | راكب ركاب مسافر مسافرون مسافرين
pier : pier jetty | пирс* | رصيف ارصفة
pirate : pirate piracy | пират* | قرصنة قراصنة
railway : railway railroad rail train locomotive | железн*_дорог* железнодорож* поезд поезда поезду поездом поезде поездов жд | سكة_حديد سكك_حديد سكة_الحديد سكك_حديدية قطار قطارات
road : road street avenue | дорога дороги дороге дорогу дорогой дорог дорогам дорожн* улица улицы улице улицу улиц | طريق طرق شارع شوارع
sail : sail set_sail voyage | отплы* плава* вышел_в_море вышл*_в_море вышла_в_море рейс рейса рейсы рейсов рейсом рейсе | ابحر يبحر ابحار رحلة_بحرية رحلات_بحرية
sailor : sailor seaman seafarer | моряк* матрос* | بحار_متقاعد بحارة ملاح
seat : seat berth | мест_для_пассажир* сидень* пассажирск*_мест* | مقعد مقاعد
sink : sink sank sunk founder_off | затону* утону* потопил* | غرق غرقت اغرق
station : railway_station bus_station | вокзал* | محطة_قطار محطة_القطار محطة_حافلات محطة_القطارات
tanker : tanker | танкер* | ناقلة_نفط ناقلات_نفط ناقلة_النفط
terminal : seaport_terminal | морск*_терминал* | محطة_حاويات
traffic : traffic congestion | дорожн*_движени* пробк* трафик* | حركة_مرور حركة_المرور ازدحام
tram : tram tramway streetcar | трамва* | ترام ترامواي
transport : transport transportation carry_passengers | транспорт* перевоз* перевез* | نقل_عام وسائل_نقل مواصلات نقل_الركاب نقل_بحري
tunnel : tunnel | тоннел* туннел* | نفق انفاق
vehicle : vehicle | =тс автотранспорт* | مركبة مركبات عربة عربات
yacht : yacht | яхт* | يخت يخوت
`;
