/** Land and places, buildings, water, weather, disasters and nature: see table.ts for the format. */
export const LAND = `
airfield : airfield airstrip runway | аэродром* взлетн*_полос* | مدرج_المطار مهبط
animal : animal wildlife | животн* | حيوان حيوانات
apartment : apartment flat | квартир* | شقة شقق
architect : architect architecture | архитект* | معماري مهندس_معماري
avalanche : avalanche landslide mudslide | лавин* оползен* оползн* селев* | انهيار_ارضي انهيارات_ارضية انهيار_ثلجي
bird : bird | птиц* | طائر_بري طيور
bridge : bridge | мост моста мосту мостом мосте мосты мостов | جسر جسور
build : build construct construction erect builder | постро* строит* строят* выстроен* сооруж* сооруд* возвед* возвел* | بناء بنى يبني بنيت انشاء انشا ينشئ تشييد شيد بناية
building : skyscraper tower | небоскреб* башн* | برج ابراج ناطحة_سحاب
castle : castle fortress citadel | замок_на крепост* цитадел* | قلعة قلاع حصن
cave : cave | пещер* | كهف كهوف مغارة
cellar : basement cellar | подвал | قبو سرداب
city : city town | город города городу городом городе городов городам городах городск* | مدينة مدن بلدة بلدات
climate : climate | климат* | مناخ مناخي
cloud : cloud cloudy | облако облака облаков облачн* | غيوم غيم سحابة سحب_رعدية غائم
coast : coast coastal shore seaside | побереж* прибреж* | ساحل سواحل ساحلي
cold : cold frost | мороз* холод* | برد صقيع بارد
continent : continent | континент* | قارة قارات
country : country countries | страна страны стране страну страной стран странам странах | بلد بلدان بلدين بلاد
crop : crop harvest | урожа* | محصول محاصيل حصاد
dam : dam weir | плотин* дамб* | سد سدا السد سدود
damage : damage | поврежд* ущерб* | ضرر اضرار الحق_اضرارا تضرر متضرر متضررة
danger : danger dangerous hazard hazardous | опасн* | خطر خطير اخطار
demolish : demolish demolition tear_down bulldoze raze | снос_здани* снесл* снест* снесен* | هدم ازالة_المباني تجريف
desert : desert | пустын* | صحراء صحراوي بادية
destroy : destroy destruction devastate ruin ruins | разруш* уничтож* руин* | دمر يدمر تدمير دمار مدمر انقاض ركام
disaster : disaster catastrophe calamity | катастроф* бедстви* | كارثة كوارث نكبة
district : district neighbourhood quarter | район района районе районы районов квартал* | حي احياء قضاء_اداري ناحية
drought : drought dry_month dry_months | засух* засушлив* сухие_месяцы сухой_месяц | جفاف موسم_الجفاف
earthquake : earthquake quake seismic tremor | землетряс* сейсм* | زلزال زلازل هزة_ارضية هزات_ارضية
east : east eastern | восток* восточн* | شرق شرقي مشرق
environment : environment environmental ecology ecological | экологи* окружающ*_сред* | بيئة بيئي
epicentre : epicentre epicenter | эпицентр* | مركز_الزلزال
evacuate : evacuate evacuation evacuee | эваку* | اجلاء اجلى اخلاء_السكان اجلي
farm : farm farmer farming agriculture agricultural | ферм фермер* сельскохозяйств* сельск*_хозяйств* аграр* | مزرعة مزارع مزارعون مزارعين زراعة زراعي فلاح فلاحون
fire : fire blaze wildfire | пожар* | حريق حرائق
flood : flood flooding inundate | наводн* потоп* затопл* затоп* паводк* паводок | فيضان فيضانات سيول غمرت_المياه
flow : flow flow_of_the | сток_реки стока_реки | تدفق_المياه جريان
fog : fog mist foggy | туман* | ضباب
forest : forest woodland | лес леса лесу лесом лесов лесн* | غابة غابات حرش احراج
foundation_stone : lay_…_foundation_stone lay_…_cornerstone break_ground | залож*_…_камень закладк*_камня заложил*_…_фундамент перв*_камень | وضع/يضع/وضعت_…_حجر_الاساس وضع/وضعت/يضع_حجر_الاساس حجر_الاساس حجر_اساس
garden : garden park | парк парка парке парки парков сад сада саду сады | حديقة حدائق
headquarters : headquarters head_office | штаб_квартир* | مقر مقار
heat : heatwave heat_wave | жар*_погод* аномальн*_жар* | موجة_حر
hill : hill | холм* | تل تلة تلال هضبة
house : house home housing residential dwelling | дом дома дому домом доме домов домам жиль* жил* | بيت بيوت منزل منازل مسكن مساكن سكني اسكان
hurricane : hurricane typhoon cyclone tornado | ураган* тайфун* циклон* торнадо смерч* | اعصار اعاصير
irrigation : irrigation irrigate | ороси* орошен* ирригац* | ري_الاراضي مياه_الري سقاية
island : island islander islet | остров острова острову островом острове островов островн* | جزيرة جزر
lake : lake | озеро озера озеру озером озере озер | بحيرة بحيرات
land : land | земля земли землю землей земле земель земельн* | ارض قطعة_ارض
lighthouse : lighthouse | маяк* | منارة_بحرية
map : map | =карта_местности | خريطة خرائط
mountain : mountain | гора горы горе гору горой гор горах горн* | جبل جبال جبلي
mountaintop : mountaintop hilltop | вершин*_горы | قمة_الجبل قمة_جبل
north : north northern | север* | شمال شمالي
orchard : orchard olive | олив* | زيتون بستان بساتين
palace : palace | дворец дворца дворце дворцов* | قصر قصور
pollution : pollution pollute | загрязн* | تلوث ملوث
rain : rain rainfall downpour | дождь осадк* осадков дождя дожди дождем дождей ливень ливн* | مطر امطار هطول
rebuild : rebuild reconstruct reconstruction restoration restore | восстанов* восстанавлив* реконструк* отстро* | اعمار اعادة_اعمار اعادة_الاعمار اعادة_بناء اعاد_بناء ترميم رمم يرمم
region : region regional | регион* область области областью областн* | منطقة مناطق اقليم اقليمي
reservoir : reservoir | водохранилищ* | خزان_مياه خزان_السد
river : river | река реки реке реку рекой рек рекам реках речн* | نهر =الانهار
riverbank : riverbank | берег_реки берегу_реки | ضفة_النهر ضفاف
roof : roof | крыша крыши крыше крышу крышей | سقف اسطح سطح_المبنى
room : room hall | зал зала залу залом зале залы залов комнат* | غرفة غرف قاعة قاعات
rural : rural countryside | сельск*_местност* деревенск* | ريف ريفي
sea : sea maritime | море моря морю морем морей морск* | بحر بحار بحري
seaport : seaport | морск*_порт | مرفا_بحري
shipwreck : shipwreck capsize wreck | кораблекрушен* крушени*_судна | غرق_قارب غرق_سفينة غرق_مركب انقلاب_قارب
site : building_site construction_site | стройплощадк* строительн*_площадк* | موقع_البناء ورشة_بناء
snow : snow snowfall blizzard | снег снега снегом снежн* метел снегопад* | ثلج ثلوج عاصفة_ثلجية
south : south southern | юг юга югу югом юге южн* | جنوب جنوبي
square : square plaza | площадь площади площадью_города | ساحة ساحات ميدان ميادين
storm : storm gale thunderstorm | шторм* гроза грозы буря бури | عاصفة عواصف
strait : strait | пролив пролива проливу проливом проливе | مضيق
suburb : suburb suburban outskirts | пригород* окраин* | ضاحية ضواحي
temperature : temperature | температур* | درجة_حرارة درجات_الحرارة درجة_الحرارة
tree : tree | дерево дерева деревья деревьев | شجرة اشجار
tsunami : tsunami | цунами | تسونامي
valley : valley | долин* | وادي_النهر واد وديان
village : village villager | деревня деревни деревню деревне деревень село села селе сел поселк* поселок | قرية قرى قروي قرويون
volcano : volcano volcanic eruption | вулкан* извержен* | بركان براكين
wall : wall | стена стены стену стеной стене стен | جدار جدران سور حائط
water : water | вода воды воде воду водой вод водам водах водн* | ماء مياه مائي
weather : weather forecast | погод* | طقس ارصاد_جوية
well : water_well | скважин* колодец колодц* | بئر ابار
west : west western | запад* | غرب غربي
wind : wind | ветер ветра ветром ветре ветров | رياح
world : world worldwide global | =мире =миром =миру мировой миров всемирн* глобальн* | عالم عالمي
`;
