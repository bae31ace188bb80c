/** War, armies, security and weapons: see table.ts for the format. */
export const WAR = `
air_defence : air_defence air_defense anti_aircraft | противовоздушн* =пво | دفاع_جوي دفاعات_جوية مضاد_للطائرات
air_force : air_force air_forces | ввс военно_воздушн* | قوات_جوية سلاح_الجو
airstrike : airstrike air_strike air_strikes air_raid air_raids | авиаудар* авианалет* | غارة_جوية غارات_جوية ضربة_جوية ضربات_جوية قصف_جوي
ammunition : ammunition munition munitions ammo | боеприпас* патрон* | ذخيرة ذخائر
armed : armed_group gunman gunmen militant | боевик* вооруженн*_группир* | مسلح مسلحون مسلحين
army : army troop troops soldier military servicemen | войск* арми армейск* военн* солдат* военнослужащ* | جيش جيوش قوات جندي جنود عسكري عسكريا عسكريون
artillery : artillery howitzer | артиллери* гаубиц* | مدفعية مدافع
attack : attack assault raid onslaught | атак* нападени* напал* напасть налет | هجوم هجمات هاجم يهاجم هجومي غارة غارات اعتداء
barracks : barracks | казарм* | ثكنة ثكنات
base : base airbase | база базы базе базу базой баз базам базами базах авиабаз* военно_морск*_баз | قاعدة قواعد
battalion : battalion brigade regiment | батальон* бригад* полк полка полку полком полки полков | كتيبة كتائب لواء الوية فوج
besiege : besiege siege encircle | осада осаде осаду осадой осады осажд* осажден* окруж*_город* | حصار حاصر يحاصر محاصر
blockade : blockade | блокад* | حصار_بحري
bomb : bomb bombing bombard bombardment shell shelling | бомб* обстрел* обстрелив* обстреля* | قنبلة قنابل قصف يقصف تفجير_قنبلة
buffer_zone : buffer_zone demilitarised_zone demilitarized_zone | буферн*_зон демилитаризованн*_зон | منطقة_عازلة منطقة_منزوعة_السلاح
capture : capture seize_control take_control_of took_control_of | захват* захваченн* | سيطر_على سيطرة_على استولى استيلاء يستولي
casualty : casualty casualties dead_and_wounded | потер*_убитыми | خسائر_بشرية
ceasefire : ceasefire truce armistice cease_fire cessation_of_hostilities | перемири* прекращени*_огня прекрати*_огонь | هدنة هدن وقف_اطلاق_النار وقف_النار وقف_اعمال_قتالية
chemical_weapon : chemical_weapon chemical_weapons | химическ*_оружи* химоружи* | سلاح_كيميائي اسلحة_كيميائية
civil_war : civil_war civil_strife internal_strife | гражданск*_войн* междоусоб* | حرب_اهلية اقتتال_داخلي
civilian : civilian civilians | гражданских гражданским_лицам мирн*_жител* мирн*_населени* | مدني مدنيون مدنيين
clash : clash skirmish | столкновени* стычк* | اشتباك اشتباكات اشتبك يشتبك مواجهات مناوشات
commander : commander commandant | командующ* командир* полевой_командир | قائد_عسكري قائد_القوات قادة_عسكريون
conscript : conscript conscription draft_…_army mobilise mobilisation | призывник* мобилиз* срочник* | تجنيد مجند خدمة_الزامية تعبئة_عامة
convoy : convoy motorcade | конвой конвоя конвою колонн*_техники | قافلة قوافل رتل
coup : coup putsch | переворот* путч* | انقلاب انقلابي
defence : defence defensive defend defender | оборон* защитник* | دفاع دفاعي دفاعية يدافع دافع
defence_minister : defence_(minister) defense_(minister) defence_secretary defense_secretary | (министр*)_обороны глав*_минобороны | (وزير)_دفاع
defence_ministry : defence_(ministry) defense_(ministry) | (министерств*)_обороны минобороны | (وزارة)_دفاع
deploy : deploy deployment station_…_(troops) | разверты* развернул*_(войск*) размещ*_(войск*) дислоц* | نشر_(قوات) انتشار_(قوات) نشرت_(قوات)
disarm : disarm disarmament | разоруж* | نزع_سلاح نزع_السلاح
drone : drone uav unmanned_aerial_vehicle quadcopter | дрон дроны дроном дрона дронов беспилотник* бпла беспилотн* | مسيرة_انتحارية طائرة_مسيرة طائرات_مسيرة مسيرات طائرة_بدون_طيار
explode : explode explosion blast detonate detonation blow_up | взрыв* взорва* подорва* | انفجار انفجر ينفجر تفجير فجر_نفسه
fight : fight fighting battle combat | боев* бой боя бои боях боям сражени* сража* | قتال معركة معارك يقاتل قاتل_في اقتتال
fighter : fighter combatant | боец бойц* | مقاتل مقاتلون مقاتلين
front_line : front_line frontline | лини*_фронта лини*_соприкосновения | خط_الجبهة خطوط_التماس جبهة
general : army_general | =генерал генерала генералу генералы | فريق_اول عميد_ركن لواء_ركن
grenade : grenade | гранат* | قنبلة_يدوية
hostage : hostage | заложник* | رهينة رهائن
insurgent : insurgent insurgency rebel rebels rebellion uprising revolt | повстан* мятеж* восстани* восстал* | متمرد متمردون متمردين تمرد انتفاضة ثوار
intelligence : intelligence_service intelligence_services intelligence_agency spy espionage | разведк* шпион* спецслужб* | مخابرات استخبارات جاسوس تجسس
invade : invade invasion incursion | вторг* вторжени* | غزو غزا اجتياح اجتاح توغل
jihadist : jihadist islamist_militant | джихадист* | جهادي جهاديون جهاديين
kidnap : kidnap abduct abduction | похити*_человек* похищени*_людей похитил*_журналист* | خطف اختطاف اختطف مخطوف
massacre : massacre slaughter mass_killing | резн* массов*_убийств* | مجزرة مجازر مذبحة
mercenary : mercenary | наемник* | مرتزقة مرتزق
militia : militia paramilitary | ополчен* | ميليشيا ميليشيات مليشيا
mine : landmine minefield demine mine_clearance | разминиров* минн*_пол* противопехотн* | لغم الغام حقل_الغام
missile : missile rocket | ракет* | صاروخ صواريخ صاروخي
missile_strike : missile_strike rocket_attack drone_strike | ракетн*_удар удар*_беспилотник* | ضربة_صاروخية قصف_صاروخي
nato : nato north_atlantic_alliance | нато североатлантическ*_альянс* | ناتو حلف_شمال_الاطلسي
navy : navy naval fleet | флот флота флоту флотом военно_морск* =вмф | بحرية_روسية قوات_بحرية القوات_البحرية اسطول اساطيل
nuclear : nuclear atomic | ядерн* атомн* | نووي نووية ذري
offensive : offensive counteroffensive | наступлени*_войск* контрнаступ* наступательн* | هجوم_واسع هجوم_مضاد
officer : military_officer army_officer | офицер* | ضابط ضباط
outpost : outpost checkpoint roadblock | блокпост* блок_пост контрольно_пропускн* =кпп | حاجز_امني حواجز نقطة_تفتيش نقاط_تفتيش
overthrow : overthrow topple oust ouster depose unseat bring_down_…_(government) | сверг* свержени* низлож* | اطاح اطاحة يطيح اسقاط_النظام اسقاط_نظام خلع مخلوع
patrol : patrol | патрул* | دورية دوريات
prisoner_of_war : prisoner_of_war prisoners_of_war pow | военнопленн* | اسير_حرب اسرى_حرب اسرى
radar : radar | радар* радиолокац* | رادار رادارات
reservist : reservist | резервист* | احتياط_عسكري جنود_احتياط
retreat : retreat fall_back pull_back | отступ* отошл* отход_войск | تراجع_عسكري انسحب_امام تقهقر
revolution : revolution | революци* | ثورة ثوري
sabotage : sabotage | диверси* саботаж* | تخريب مخرب
security : security | безопасност* | امن امني امنية
shoot : shoot shooting gunfire open_fire opened_fire | стрел* выстрел* стрельб* застрел* расстрел* открыл*_огонь открыт*_огонь | اطلاق_نار اطلاق_النار اطلق_النار اطلقوا_النار رصاص
shoot_down : shoot_…_down bring_down_…_(drone/plane/aircraft/helicopter) | сбил сбит сбито сбиты | اسقاط_(طائرة/مسيرة) اسقط/اسقطت_…_(طائرة/مسيرة)
sniper : sniper | снайпер* | قناص قناصة
submarine : submarine | подводн*_лодк* субмарин* | غواصة غواصات
surrender : surrender lay_down_…_arms/weapons capitulate | капитул* сдал*_в_плен сложи*_оружи* | استسلم استسلام القاء_السلاح القى_السلاح
tank : battle_tank armoured_vehicle armored_vehicle | танк танки танков танка танком бронетехник* | دبابة دبابات مدرعة مدرعات
terror : terrorism terrorist terror | террор* теракт* | ارهاب ارهابي
veteran : veteran | ветеран* | محارب_قديم محاربون_قدامى
violence : violence violent | насили* насильствен* | عنف عنيف
war : war conflict warfare | войн* воен_конфликт конфликт* | حرب حروب نزاع صراع
war_crime : war_crime war_crimes crime_against_humanity crimes_against_humanity | военн*_преступлени* преступлени*_против_человечности | جريمة_حرب جرائم_حرب جرائم_ضد_الانسانية
warplane : warplane fighter_jet fighter_jets bomber | истребител* бомбардировщик* штурмовик* | مقاتلة_حربية طائرة_حربية طائرات_حربية مقاتلات
warship : warship frigate destroyer | военн*_корабл* фрегат* эсминец эсминц* | سفينة_حربية سفن_حربية بارجة فرقاطة
weapon : weapon weaponry arms | оруж* вооружени* | سلاح اسلحة
`;
