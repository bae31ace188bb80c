import { fold } from '../../text/fold.ts';

const list = (words: string): string[] => words.split(' ');

/** Endings of names in Russian cases, folded (й is и), the longest first. */
const ENDINGS = list('ого ому ими ыми ами ями ою ои ым им ом ем еи ах ях а я у ю е ы и ь');
/** Folded: most cases end in one; the nominative and the instrumental of a man’s name do not. */
const VOWELS = list('а е и о у ы э ю я');
/** A shorter word has no ending cut off. */
const SHORTEST = 4;

/** Endings of which the nominative is clear in a name, folded, with that of the nominative. */
const CLEAR = Object.entries({
  ...{ ского: 'ский', скому: 'ский', ским: 'ский', ском: 'ский', иеи: 'ия', ием: 'ий', ом: '' },
  ...{ овым: 'ов', евым: 'ев', иным: 'ин', ыным: 'ын', овои: 'ова', евои: 'ева', инои: 'ина' },
});

/** A folded word of a name without the ending of its case; other words as they are. */
export function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one));
  return ending === undefined || word.length < SHORTEST ? word : word.slice(0, -ending.length);
}

/**
 * Whether two folded words can be one name, by their cases: «Тома Пелла», but not «Режим Пелла». True
 * of a last name without an ending.
 */
export function agree(given: string, last: string): boolean {
  const [a, b] = [given, last].map((word) => VOWELS.includes(word.slice(-1)));
  return a === b || withoutEnding(last) === last;
}

/** The nominative of a printed word, of which an article has several forms; null if it is open. */
function nominative(printed: string, forms: readonly string[]): string | null {
  const stem = withoutEnding(fold(printed));
  const bare = ['', 'ь'].find((ending) => forms.includes(stem + ending));
  if (bare !== undefined) return printed.slice(0, stem.length) + bare;
  for (const form of forms) {
    const clear = CLEAR.find(([ending]) => form.endsWith(ending));
    if (!clear) continue;
    const whole = form.slice(0, -clear[0].length) + clear[1];
    if (fold(whole).startsWith(stem))
      return printed.slice(0, stem.length) + whole.slice(stem.length);
  }
  return null;
}

/**
 * The nominatives of Russian names as they are printed in one article, «Юрием Орловым» → «Юрий Орлов».
 * Null if the case leaves it open: «Израиля», unless «Израиль» is printed too.
 */
export function nominatives(names: Iterable<string>): Map<string, string | null> {
  const wordsOf = (name: string): string[] => name.split(/[\s-]+/u).map(fold);
  const groups = Map.groupBy(new Set(names), (name) => wordsOf(name).map(withoutEnding).join(' '));
  const nominativeOf = (name: string, group: readonly string[]): string | null => {
    let [n, open] = [0, false];
    const base = name.replace(/[^\s-]+/gu, (word) => {
      const forms = group.map((other) => wordsOf(other)[n] ?? '');
      const found = nominative(word, forms);
      n++;
      open ||= found === null;
      return found ?? word;
    });
    return open ? null : base;
  };
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.map((name) => [name, nominativeOf(name, group)] as const),
    ),
  );
}
