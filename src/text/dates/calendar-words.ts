/**
 * The names of months and weekdays, as lines of the lexicons have them: between `;` those of one, in
 * their order. They are apart because search carries those of months, and nothing else of the
 * lexicons, into browsers.
 */
export const MONTHS = {
  en: 'january; february; march; april; may; june; july; august; september; october; november; december',
  ru: `января, январь, январе, январю, январем; февраля, февраль, феврале, февралю, февралем; марта, март, марте, марту, мартом; апреля, апрель, апреле, апрелю, апрелем; мая, май, мае, маю, маем; июня, июнь, июне, июню, июнем; июля, июль, июле, июлю, июлем; августа, август, августе, августу, августом; сентября, сентябрь, сентябре, сентябрю, сентябрем; октября, октябрь, октябре, октябрю, октябрем; ноября, ноябрь, ноябре, ноябрю, ноябрем; декабря, декабрь, декабре, декабрю, декабрем`,
  // In their Levantine, Egyptian and Maghrebi names.
  ar: `يناير, كانون الثاني, جانفي; فبراير, شباط, فيفري; مارس, آذار; أبريل, إبريل, نيسان, أفريل; مايو, أيار, ماي; يونيو, حزيران, جوان, يونيه; يوليو, تموز, جويلية, يوليوز, يوليه; أغسطس, آب, أوت, غشت; سبتمبر, أيلول, شتنبر; أكتوبر, تشرين الأول; نوفمبر, تشرين الثاني, نونبر; ديسمبر, كانون الأول, دجنبر`,
};
export const MONTHS_SHORT = {
  en: 'jan; feb; mar; apr; ; jun; jul; aug; sept, sep; oct; nov; dec',
  ru: 'янв; фев, февр; мар; апр; ; июн; июл; авг; сен, сент; окт; ноя, нояб; дек',
};
/** Months whose names are words of their own. */
export const MONTHS_MAYBE = { en: '3= march, mar; 5= may', ru: '5= май, мая', ar: '8= آب' };

/** From Monday, as ISO 8601 counts. */
export const WEEKDAYS = 'monday; tuesday; wednesday; thursday; friday; saturday; sunday';
