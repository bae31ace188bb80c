/** Amounts, measures, shapes and how things are: see table.ts for the format. */
export const AMOUNTS = `
age : age aged | возраст возрастн* | عمره عمرها عمر سنه سنها
average : average mean_value | средн | متوسط معدل
barrel : barrel | баррел* | برميل براميل
centimetre : centimetre centimeter | сантиметр* | سنتيمتر
circle : circle circular round_table | круг круга кругом | دائرة دائري
clear_plain : transparent transparency | прозрачн* | شفافية شفاف
crown : crown | крон крона кроны кроне крону кронах кронами | كرون كرونا كرونة تاج
deep : deep depth | глубин* глубок* | عمق عميق
degree : degree_celsius degrees_celsius | градус* | درجة_مئوية
diameter : diameter | диаметр* | =قطره =قطرها
double : double twofold twice_as | удво* вдвое_больше | ضاعف مضاعفة ضعفين ضعفي
east_most : oldest | старейш | اقدم
equal : equal equally | поровну | متساو متساوي بالتساوي
first : first | первый первая первое первые перв* | اول اولى اولا
full : full_capacity | полностью_заполнен* | كامل_العدد
half : | половин* вполовину наполовину | نصف
heavy : heavy weight weigh | тяжел* вес_груза весит весят | ثقيل وزن يزن
hectare : hectare acre | гектар* | هكتار هكتارات دونم
height : height altitude tall | высот* рост_человека | ارتفاع_الجبل ارتفاع_مترا علو
important : important importance crucial key_role vital significant | важн* ключев* существенн* | مهم هام اهمية حيوي
kilogram : kilogram kilo | килограмм* | كيلوغرام كيلو
kilometre : kilometre kilometer km | километр* =км | كيلومتر كيلومترا كيلومترات كم
large : large big huge | огромн* большой большая большое большие | كبير ضخم هائل
largest : largest biggest greatest | крупнейш* наибольш* больш*_из сам*_больш* сам*_крупн* | اكبر كبرى
last : last final_one | последн* | اخير اخيرا اخيرة
least : at_least no_less_than no_fewer_than | не_менее не_меньше =минимум по_меньшей_мере как_минимум | ما_لا_يقل على_الاقل
length : length long_metres | длина длины длину длиной | طول_الجسر طوله طولها
litre : litre liter | литр литра литров | لتر لترا لترات
megawatt : megawatt | мегаватт* мвт | ميغاواط ميغاوات
metre : metre meter | метр метра метру метров метры метрах метрам | متر مترا مترين امتار متران
mile : mile | мил_в миля мили миль | ميل اميال
most : at_most no_more_than up_to | не_более максимум | على_الاكثر لا_يزيد_على لا_يزيد_عن
nearly : almost nearly | почти | تقريبا
nobody : no_one nobody | никто никого никому | لا_احد لم_يصب_احد
number : number_of | числ*_людей количеств* | عدد
only : only sole | единственн* | وحيد الوحيد
overcrowded : overcrowded | переполнен* | مكتظ اكتظاظ
part : part portion | =часть =части =частью частей | جزء اجزاء
per_head : per_capita per_person | на_душу | للشخص_الواحد
percent : percent percentage | процент* | مئة_بالمئة بالمئة في_المئة بالمائة في_المائة
rank : rank ranking | рейтинг* | ترتيب تصنيف
second_place : runner | втор*_мест* | مركز_ثاني
shallow : narrow | узкий узкая узкое узк* | ضيق
size : size | размер* | حجم
small : small tiny | небольш* маленьк* | صغير صغيرة
smallest : smallest | наименьш* | اصغر
speed : speed | скорость скорости скоростью | سرعة
square_metre : square_metre square_metres square_kilometre square_kilometres | квадратн*_метр* квадратн*_километр* | متر_مربع كيلومتر_مربع
surface : surface_area area_of | =площадью | مساحة مساحته مساحتها
third : third one_third a_third | трет* | ثلث ثالث ثلثا ثلثي
tonne : tonne ton | тонна тонны тонн тонну | =طن =الطن =طنا اطنان
total_sum : overall in_total in_all | итого всего_за | اجمالي
triple : triple threefold treble | втрое | ثلاثة_اضعاف
volume : cubic_metre cubic_metres | кубометр* кубическ*_метр* | متر_مكعب مترا_مكعبا
width : width wide | ширин* широк* | عرضه عرض_النهر
`;
