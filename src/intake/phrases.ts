import type { SetAsideKind } from './types.ts';

/** A line that is no part of the report, told by its wording; tried on whole paragraphs only. */
interface Phrase {
  kind: SetAsideKind;
  pattern: RegExp;
  why: string;
}

/** Longer paragraphs say something of their own. Characters. */
const MAX_LENGTH = 200;

/**
 * Precision before recall: each pattern is anchored at the start and asks for the mark, or the end of
 * the line, that a sentence of the report would not have there.
 */
const PHRASES: readonly Phrase[] = [
  {
    kind: 'byline',
    why: 'names the author',
    pattern:
      /^(?:(?:By|BY|Reporting\s+by|Written\s+by|Автор:|Текст:|بقلم:?)\s+)\p{L}[\p{L}\p{M}.'’-]*,?(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|\p{Script=Arabic}+|and|for|in|of|и|al-\p{L}+|\d{1,4}|[|•,–—-]))*$/u,
  },
  {
    kind: 'read-more',
    why: 'leads to other pages',
    pattern:
      /^[\s»>▶•*→-]*(?:(?:read|see|watch|view|click|tap)\s+(?:more|also|next|here|on)|also\s+(?:read|see)|continue\s+reading|more\s+(?:on\s+this(?:\s+story)?|from\s+\S+)|recommended|related(?:\s+(?:articles?|stories|content|topics|news))?|keep\s+reading|most\s+read|you\s+may\s+also\s+like)\s*(?:$|[:：|»>→…]|\.{3})/iu,
  },
  {
    kind: 'read-more',
    why: 'leads to other pages',
    pattern:
      /^[\s»>▶•*→-]*(?:читайте\s+(?:также|далее|ещ[её])|читать\s+(?:далее|также|полностью)|смотрите\s+также|см\.\s+также|подробнее(?:\s+об\s+этом)?|(?:материалы|новости|статьи)\s+по\s+теме|по\s+теме|ещ[её]\s+по\s+теме|вам\s+может\s+быть\s+интересно)\s*(?:$|[:：|»>→…—–-])/iu,
  },
  {
    kind: 'read-more',
    why: 'leads to other pages',
    pattern:
      /^[\s«<◀•*←-]*(?:(?:اقرأ|اقرؤوا|اقرئي|إقرأ|شاهد|شاهدوا|طالع)\s+(?:أيض[اًـ]+|ايضا|المزيد|كذلك)|للمزيد|المزيد|لقراءة\s+المزيد|مواضيع\s+(?:ذات\s+صلة|متعلقة)|أخبار\s+(?:ذات\s+صلة|متعلقة)|قد\s+يعجبك\s+أيضا|ذات\s+صلة)\s*(?:$|[:：|«<←…])/u,
  },
  {
    kind: 'advertisement',
    why: 'advertises',
    pattern:
      /^[^\p{L}\p{N}]*(?:advertisement|advertising|sponsored(?:\s+content)?|promoted(?:\s+content)?|ad|реклама|на\s+правах\s+рекламы|إعلان|اعلان|إعلانات|إعلان\s+مدفوع|محتوى\s+ممول)[^\p{L}\p{N}]*$/iu,
  },
  {
    kind: 'advertisement',
    why: 'asks for a subscription',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:subscribe|sign\s+up)\s+(?:to|for)\s+(?:our|the|this)\b|subscribe\s+now|(?:follow|join)\s+us\s+on\b|get\s+our\s+(?:app|newsletter)|download\s+our\s+app|support\s+our\s+journalism|подпи(?:шитесь|сывайтесь)\s+на\s+(?:наш|нас\s|канал|рассылку)|следите\s+за\s+(?:нами|нашими)|присоединяйтесь\s+к\s+нам)/iu,
  },
  {
    kind: 'advertisement',
    why: 'asks for a subscription',
    pattern: /^\s*(?:تابعونا|تابعنا|اشترك(?:وا)?|سجل)\s+(?:على|في|عبر|الآن)(?:\s|$)/u,
  },
  {
    kind: 'caption',
    why: 'describes a picture',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:file\s+)?(?:photo|image|picture|video)(?:\s+(?:credit|caption|source|by))?|caption|фото|на\s+фото|снимок|видео|иллюстрация|صورة|الصورة|مصدر\s+الصورة|تصوير)\s*[:：/|©]/iu,
  },
  {
    kind: 'caption',
    why: 'names a picture’s agency',
    pattern:
      /(?:[(/[©|]\s*(?:AP(?:\s+Photo)?|AFP|Reuters|REUTERS|EPA|TASS|ТАСС|РИА\s+Новости|Getty(?:\s+Images)?|Anadolu|SANA|سانا|رويترز)(?:\s*[/|]\s*[^.]*)?[)\]]?)\s*$/u,
  },
];

/** What a line is that is no statement; null for anything that may be one. */
export function phraseOf(paragraph: string): Pick<Phrase, 'kind' | 'why'> | null {
  if (paragraph.length > MAX_LENGTH) return null;
  const phrase = PHRASES.find(({ pattern }) => pattern.test(paragraph));
  return phrase ? { kind: phrase.kind, why: phrase.why } : null;
}
