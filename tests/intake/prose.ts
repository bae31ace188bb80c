/** Invented news of a mill, a river and its town, in three languages: for every format's tests. */
export const ENGLISH = {
  title: 'Mill at Varn to Close',
  paragraphs: [
    'The old mill at Varn is to close in May, its owner said on Tuesday, because the river has grown too shallow to turn the wheel.',
    '“We have waited three winters for rain,” Ann Lee told the town council, which had met to talk about the bridge and stayed to talk about the mill.',
    'Nobody has yet asked the eleven millers, who would have to look for work in the harbour or leave the valley altogether.',
  ],
};
export const RUSSIAN = {
  title: 'Мельницу в Варне закроют',
  paragraphs: [
    'Старая мельница в Варне закроется в мае, сообщил во вторник её владелец: река обмелела, и колесо больше не вращается.',
    '«Мы ждали дождей три зимы», — сказала Анна Лебедева городскому совету, который собрался говорить о мосте, а говорил о мельнице.',
    'Одиннадцать мельников пока никто не спросил, хотя им придётся искать работу в порту или вовсе уехать из долины.',
  ],
};
export const ARABIC = {
  title: 'إغلاق الطاحونة القديمة في فارنا',
  paragraphs: [
    'ستغلق الطاحونة القديمة في فارنا أبوابها في شهر مايو، كما قال صاحبها يوم الثلاثاء، لأن النهر لم يعد عميقا بما يكفي لتدوير العجلة.',
    'وقالت آن لي أمام مجلس البلدة الذي اجتمع للحديث عن الجسر: انتظرنا المطر ثلاثة فصول شتاء ولم يأت.',
    'ولم يسأل أحد حتى الآن العمال الأحد عشر الذين سيضطرون إلى البحث عن عمل في الميناء أو مغادرة الوادي.',
  ],
};
