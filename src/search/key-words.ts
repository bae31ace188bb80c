import { fold } from '../text/fold.ts';
import { nameForms } from '../text/name-forms.ts';

/**
 * What the site writes about, in the other two languages of its names: the prose is English, but
 * whoever types a name in Cyrillic or Arabic letters types the word beside it so, too. By the
 * English word, Russian nominatives (adjectives masculine) and Arabic words without article.
 */
const LINES: readonly (readonly [english: string, others: string])[] = [
  ['base', 'база قاعدة قواعد'],
  ['airbase', 'авиабаза'],
  ['naval', 'военно морской بحرية بحري'],
  ['air', 'воздушный جوية جوي'],
  ['military', 'военный عسكري عسكرية'],
  ['troops', 'войска قوات'],
  ['president', 'президент رئيس'],
  ['interim', 'временный مؤقت'],
  ['transitional', 'переходный انتقالي انتقالية'],
  ['leader', 'лидер زعيم قائد'],
  ['minister', 'министр وزير'],
  ['ministry', 'министерство وزارة'],
  ['foreign', 'иностранный خارجية'],
  ['deputy', 'заместитель نائب'],
  ['envoy', 'посланник спецпредставитель مبعوث'],
  ['government', 'правительство حكومة'],
  ['rebels', 'повстанцы متمردون متمردين'],
  ['meeting', 'встреча لقاء اجتماع'],
  ['visit', 'визит زيارة'],
  ['talks', 'переговоры محادثات'],
  ['negotiation', 'مفاوضات'],
  ['agreement', 'соглашение اتفاق اتفاقية'],
  ['interview', 'интервью مقابلة'],
  ['extradition', 'экстрадиция выдача تسليم'],
  ['sanctions', 'санкции санкция عقوبات'],
  ['reconstruction', 'восстановление إعمار'],
  ['aid', 'помощь مساعدات مساعدة'],
  ['humanitarian', 'гуманитарный إنسانية'],
  ['economy', 'экономика اقتصاد'],
  ['war', 'война حرب'],
  ['fall', 'падение سقوط'],
  ['Russian', 'российский русский روسي روسية'],
  ['Syrian', 'сирийский سوري'],
];

const english = new Map<string, string>();
for (const [word, others] of LINES) {
  for (const other of others.split(' ')) english.set(fold(other), word);
}
const known = new Set(english.keys());

/**
 * The English word for a Russian or Arabic one, in whatever case, with or without article; null
 * where there is none.
 *
 * @param word folded
 */
export function inEnglish(word: string): string | null {
  if (!/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word)) return null;
  const [form] = nameForms(word, known);
  return form === undefined ? null : (english.get(form) ?? null);
}
