/** People, families and life: see table.ts for the format. */
export const PEOPLE = `
adopt_child : orphan orphanage | сирот* сирота | يتيم ايتام دار_ايتام
adult : adult grown_up | взросл* | راشد راشدون بالغون
ancestor : ancestor | предок предки предков | اسلاف اجداد
baby : baby infant toddler | младенц* младенец грудн*_ребен* | رضيع رضع
birthday : birthday | день_рождени* дня_рождени* | عيد_ميلاد
body : corpse dead_body bodies | =тело_погибш* труп трупа трупы трупов | جثة جثث جثمان
boy : boy | мальчик* | صبي فتى
brother : brother | брат брата брату братом брате братья братьев братьям | شقيق اشقاء شقيقه شقيقها اخوه اخوها اخيه اخيها
bury : mass_grave mass_graves grave | массов*_захоронени* братск*_могил* могил* | مقبرة_جماعية مقابر_جماعية قبر قبور
child : child children | дети детей детям детьми детях детск* ребенок ребенк* несовершеннолетн* | طفل اطفال طفلة قاصر قاصرون
couple : couple | супружеск*_пар* | زوجان
cousin : cousin | двоюродн* | ابن_عم ابن_عمه ابنة_عمه
daughter : daughter | дочь дочери дочерью дочерей дочка дочки | ابنته ابنتها ابنة بناته
die : die death dead deceased pass_away passed_away lose/lost_…_life/lives | погиб* умер умерла умерли умерло умереть умерш* смерть смерти смертью смертей скончал* ушел_из_жизни ушла_из_жизни гибел* | مات يموت توفي توفيت يتوفى وفاة وفيات موت لقي/لقيت/لقوا_…_حتفه/حتفها/مصرعه/مصرعها/حتفهم/مصرعهم فارق_الحياة
divorce : divorce | развод*_супруг* разве*_с_муж* | طلاق طلق_زوجته
family : family families relative relatives | семья семьи семье семью семьей семей семьям родственник* родн*_и_близк* | عائلة عائلات اسرة اسر ذوو اقارب
father : father | отец отца отцу отцом отце отцов | والد والده والدها ابوه
foreigner : foreigner foreign_national foreign_nationals | иностранец иностранц* иностранк* | رعايا_اجانب
former_spouse : former_wife former_husband | бывш*_муж* бывш*_жен* | طليقته طليقها
friend : friend friendly friendship | друзья друзей друзьям дружб* дружеств* | صديق اصدقاء صداقة ودي
girl : girl | девочк* девушк* | فتاة فتيات
grandchild : grandson granddaughter grandchild grandchildren | внук внука внуки внуков внучк* | حفيد احفاد
grandfather : grandfather | дедушк* | جده جدها
guest : guest | гость гостя гостю гости гостей гостям гостями | ضيف ضيوف مدعو مدعوون مدعوين
heir : heir inherit inheritance | наслед* | وريث ورثة ميراث
hurt : hurt injure injury wound wounded | ранен* ранения поранен* пострада* травм* увеч* | جرح جريح جرحى اصيب اصيبت اصيبوا اصابة مصاب مصابون مصابين
husband : husband | муж мужа мужу мужем муже супруг супруга_и | زوجها
kill : kill assassinate assassination | убил* убит* убива* убийств*_президент* ликвидирова*_боевик* | قتل قتلت قتلوا قتيل قتلى اغتيال اغتال اغتيل مقتل
marry : marry marriage wedding bride | свадьб* брак_заключ* женил* замуж | زواج تزوج زفاف عرس
mother : mother | мать матери матерью матерей | والدة والدته والدتها امه امها
next_door_neighbour : next_door_neighbour | соседк* | جارته
old : elderly pensioner_old | пожил* престарел* | مسن مسنون مسنين
parent : parent parents | родител* | والدين والدان اهل_الطفل
people : people person individual | люди людей людям людьми людях человек человека человеку человеком человеч* | شخص اشخاص ناس فرد افراد
population : population | населени* | تعداد_السكان عدد_السكان
pregnant : pregnant pregnancy | беременн* | حامل_في حوامل
resident : resident inhabitant dweller | жител* обитател* | سكان ساكن قاطن اهالي
sibling : sister | сестра сестры сестре сестру сестрой сестер | شقيقة شقيقته شقيقتها اخته اختها
son : son | сын сына сыну сыном сыновья сыновей | ابنه ابنها نجله نجلها نجل
survivor : survivor survive | выживш* выжил* уцеле* | ناج ناجون ناجين نجا
twin : twin | близнец* | توام
widow : widow widower | вдова вдовы вдову вдовец | ارملة ارامل
wife : wife | жена жены жене жену женой | زوجته زوجة
woman : woman women female | женщин* женск* | امراة نساء نسائي نسوة
young : youth young_people | молодеж* юноши подростк* | شباب شبان شاب مراهق
`;
