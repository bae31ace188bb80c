import { describe, expect, test } from 'vitest';
import { flawOf, opening } from '../../src/articles/fingerprint.ts';
import { SealedText } from '../../src/articles/text.ts';
import { sealed, wholeText } from '../sealed.ts';
import { sequence } from '../sequence.ts';

const SCRIPTS = {
  Latin: 'aeioubcdfghlmnprstéüßøčw',
  Cyrillic: 'аеиоуыбвгджзклмнпрстйщё',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
};
const LANGUAGES = { Latin: 'en', Cyrillic: 'ru', Arabic: 'ar' } as const;
const TEXTS = 60;
const SLICES = 30;

/** A text of sentences and paragraphs in letters that look like chance, with signs among its words. */
function textOf(letters: string, pick: (below: number) => number): string {
  const all = Array.from(letters);
  const word = () =>
    Array.from({ length: 2 + pick(6) }, () => all[pick(all.length)] ?? '').join('');
  const marked = () =>
    [word, () => `(${word()})`, () => `${String(pick(90))}%`][pick(12)]?.() ?? word();
  const sentence = () => `${Array.from({ length: 3 + pick(15) }, marked).join(' ')}.`;
  const paragraph = () => Array.from({ length: 1 + pick(4) }, sentence).join(' ');
  return Array.from({ length: 2 + pick(5) }, paragraph).join('\n');
}

describe.each(Object.entries(SCRIPTS))('%s', (script, letters) => {
  const language = LANGUAGES[script as keyof typeof SCRIPTS];

  test('any slice of a text is found at its place when it is opened, and not when it is closed', () => {
    const pick = sequence(script.length);
    let tried = 0;
    for (let n = 0; n < TEXTS; n++) {
      const text = textOf(letters, pick);
      const whole = wholeText('a', text, language);
      const words = whole.whole?.words ?? [];
      const closed = new SealedText(sealed('a', text, language));
      for (let i = 0; i < SLICES; i++) {
        const from = pick(words.length - 3);
        const to = from + 3 + pick(Math.min(12, words.length - from - 2));
        // As an editor would copy it, from the first letter to the last sign of the last word.
        const start = (words[from]?.start ?? 0) - (words[from]?.before.endsWith('(') ? 1 : 0);
        const end = (words[to - 1]?.end ?? 0) + (/^[%)]/.test(words[to - 1]?.after ?? '') ? 1 : 0);
        const slice = text.slice(start, end);
        const print = opening(whole.print, [{ start: from, words: to - from }], (at) =>
          whole.proof(at),
        );
        const opened = new SealedText(print);
        const context = `${slice} of ${text}`;
        expect(
          opened.find(slice).map((place) => place.start),
          context,
        ).toEqual([from]);
        expect(opened.find(slice)).toEqual(
          whole.find(slice).filter((place) => place.start === from),
        );
        expect(closed.find(slice), context).toEqual([]);
        expect(flawOf(print)).toBeNull();
        // One word more on either side is closed.
        for (const longer of [
          [from - 1, to],
          [from, to + 1],
        ] as const) {
          const [first, last] = [words[longer[0]], words[longer[1] - 1]];
          if (first && last) expect(opened.find(text.slice(first.start, last.end))).toEqual([]);
        }
        tried++;
      }
    }
    expect(tried).toBe(TEXTS * SLICES);
  });
});
