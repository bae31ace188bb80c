/** Health, schools, religion, migration, aid and protest: see table.ts for the format. */
export const SOCIETY = `
abortion : abortion | аборт* | اجهاض
addict : addict addiction | наркоман* | ادمان مدمن
aid : aid relief humanitarian | гуманитар* гумпомощ* | مساعدات اغاثة انساني انسانية معونة معونات
alawite : alawite | алавит* | علوي علويون علويين
alcohol : alcohol alcoholic | алкогол* | كحول كحولي مسكر
birth : birth born newborn | рожден* родил* новорожден* | ولادة مولود مواليد
bishop : bishop archbishop patriarch | епископ* патриарх* | اسقف مطران بطريرك
blood : blood | кровь крови кровью | دم دماء
boycott : boycott | бойкот* | مقاطعة_الانتخابات قاطع_الانتخابات مقاطعة_المنتجات
cancer : cancer oncology | онколог* рак_легких раком | سرطان
charity : charity charitable | благотворит* | جمعية_خيرية خيري
christian : christian | христиан* | مسيحي مسيحيون مسيحيين
church : church cathedral chapel | церковь церкви церквей церковн* собор собора соборе | كنيسة كنائس كاتدرائية
civil_society : civil_society ngo | гражданск*_обществ* =нко | مجتمع_مدني المجتمع_المدني منظمة_غير_حكومية
clergy : priest cleric clergyman clergy imam | священник* имам духовенств* | كاهن قس رجل_دين رجال_دين امام_المسجد
coffin : funeral bury burial | похорон* похороны | جنازة تشييع_جثمان دفن جنازات
community : religious_community ethnic_community | общин* | طائفة طوائف جالية
crowd : crowd crowds | толпа толпы толпе толпу толп | حشد حشود
discriminate : discriminate discrimination | дискримин* | تمييز_عنصري تمييز_ضد
disease : disease illness sick sickness | болезн* заболев* больн_лечат | مرض امراض
displaced : displaced displacement internally_displaced | внутренн*_перемещен* перемещенн*_лиц* вынужденн*_переселен* | نازح نازحون نازحين نزوح تهجير مهجر مهجرون
doctor : doctor physician surgeon | врач* хирург* медик медика медики медиков | طبيب اطباء طبيبة جراح
drown : drown | утонувш* | غرقى
druze : druze | друз друзы друзов друзам друзск* | درزي دروز الدروز
education : education educational | образовани* образовател* | تعليم تعليمي تربية
emergency : state_of_emergency emergency | чрезвычайн* экстренн* | حالة_طوارئ طوارئ
epidemic : epidemic pandemic outbreak coronavirus covid | эпидеми* пандеми* коронавирус* вспышк*_болезн* | وباء جائحة كورونا تفشي
equality : equality equal_rights | равноправ* равенств* | مساواة
ethnic : ethnic ethnicity | этнич* | عرقي عرقية اثنية
exam : exam | экзамен* | امتحان امتحانات
famine : famine hunger starvation malnutrition | голод голода голодом голоду голодан* недоедан* | مجاعة جوع سوء_تغذية
feast : ramadan eid | рамадан* байрам* | رمضان عيد_الفطر عيد_الاضحى
freedom : freedom liberty | свобода свободы свободу свободе свобод | حرية حريات
genocide : genocide | геноцид* | ابادة_جماعية
health : health healthcare | здоров* здравоохран* | صحة صحي
health_minister : health_(minister) | (министр*)_здравоохран* | (وزير)_صحة
homeless : homeless | бездомн* | مشرد مشردون مشردين
hospital : hospital clinic | больниц* госпитал* поликлиник* | مستشفى مستشفيات مشفى مشافي عيادة
hunger_strike : hunger_strike | голодовк* | اضراب_عن_الطعام
identity : identity_card passport | паспорт* удостоверени*_личности | جواز_سفر جوازات_سفر بطاقة_هوية
immigrant : migrant immigrant migration immigration | мигрант* мигрирова* миграци* иммигр* | مهاجر مهاجرون مهاجرين هجرة
islam : islam islamic muslim islamist | ислам* мусульман* | اسلام اسلامي مسلم مسلمون مسلمين
jew : jew jewish | еврей* иуде* | يهودي يهود
kurd : kurd kurdish | курд* | كردي اكراد كرد
literacy : literacy illiterate | неграмотн* | امية محو_الامية
medicine : medicine drugs_for medication pharmaceutical | лекарств* медикамент* | دواء ادوية عقاقير
missing : missing disappear disappearance go_missing gone_missing | пропал* пропавш* без_вести исчез* | مفقود مفقودون مفقودين اختفاء اختفى
mosque : mosque | мечет* | مسجد مساجد جامع_الاموي
nurse : nurse | медсестр* | ممرض ممرضة ممرضون
patient : hospital_patient | пациент* | مريض_في مرضى
people_smuggler : people_smuggler people_smugglers human_trafficking trafficker | торговл*_людьми | اتجار_بالبشر مهربي_البشر
petition : petition | петици* | عريضة_موقعة عرائض
pilgrim : pilgrim pilgrimage hajj | паломни* | حاج_الى حجاج حج
pope : pope pontiff vatican | папа_римский ватикан* понтифик* | بابا_الفاتيكان فاتيكان
prayer : pray prayer worship worshipper | молитв* молил* богослуж* | صلاة صلوات مصلون مصلين
professor : professor | профессор* | بروفيسور استاذ_جامعي
protest : protest demonstration demonstrator protester demonstrate rally | протест* демонстрац* манифестац* митинг* | احتجاج احتجاجات احتج يحتج محتج محتجون محتجين تظاهر تظاهرة مظاهرة مظاهرات متظاهر متظاهرون متظاهرين
racism : racism racist | расис* | عنصرية عنصري
reconcile : reconciliation reconcile | примирени* | مصالحة تصالح
refugee : refugee | бежен* | لاجئ لاجئون لاجئين لاجئة
religion : religion religious faith | религи* вероисповед* | دين_اسلامي ديني دينية
repatriate : repatriate repatriation return_of_refugees | репатри* возвращени*_беженц* | عودة_اللاجئين اعادة_الى_الوطن
rescue : rescue rescuer save_lives | спасат* спасен* спасл* спас | انقاذ انقذ ينقذ منقذ مسعف
riot : riot rioter unrest disorder | беспорядк* | اعمال_شغب شغب اضطرابات
school : school schoolchild schoolchildren | школа школы школе школу школой школ школам школах школьн* | مدرسة مدارس
sectarian : sectarian sectarianism | конфессионал* межконфессион* | طائفي طائفية
slave : slave slavery | рабств* | عبودية
student : student pupil | студент* учащ*_школ* ученик* | =الطالب طلاب طلبة تلميذ تلاميذ طالبة طالبات
suicide : suicide | самоубийств* суицид* | انتحار انتحر
surgery : surgery operation_on operate_on | хирургическ* | عملية_جراحية جراحة
teacher : teacher | учител* педагог* | معلم معلمون معلمين مدرس مدرسون معلمة
tent_camp : refugee_camp refugee_camps tent_camp | лагер*_беженц* палаточн*_лагер* | مخيم مخيمات
treatment : treatment therapy | лечени* лечит* лечил* | علاج عالج_المريض يعالج معالجة_طبية
tribe : tribe tribal clan | племя племени племен племенн* | قبيلة قبائل عشيرة عشائر عشائري
university : university | университет* вуз вуза вузы вузов | جامعة جامعات جامعي
vaccine : vaccine vaccinate vaccination | вакцин* прививк* | لقاح لقاحات تطعيم تلقيح
virus : virus | вирус* | فيروس
visa : visa | виза визы визу визой виз визов* | تاشيرة تاشيرات فيزا
volunteer : volunteer volunteering | волонтер* доброволец добровольц* | متطوع متطوعون متطوعين تطوع
welfare : social_welfare social_benefits | социальн*_пособи* социальн*_выплат* | ضمان_اجتماعي
`;
