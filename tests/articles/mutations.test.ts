import { describe, expect, test } from 'vitest';
import { belongsTo, flawOf, opening, sealOf } from '../../src/articles/fingerprint.ts';
import { fingerprintSchema, type Fingerprint } from '../../src/schemas/fingerprint.ts';
import { wholeText } from '../sealed.ts';
import { sequence } from '../sequence.ts';
import { ownQuotations } from './own-quotations.ts';

type Pick = (below: number) => number;
type Run = Fingerprint['opened'][number];
/** Changes a fingerprint; null where it leaves it as it is. */
type Change = (print: Fingerprint, pick: Pick) => Partial<Fingerprint> | null;

/** Base64 with one bit turned. */
function turned(base64: string, pick: Pick, bytes = Buffer.from(base64, 'base64')): string {
  const at = pick(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
  return bytes.toString('base64');
}

/** Two blocks of 16 bytes changed over. */
function swapped(base64: string, pick: Pick): string {
  const bytes = Buffer.from(base64, 'base64');
  const count = bytes.length / 16;
  const [a, b] = [pick(count), pick(count)];
  const blocks = Array.from({ length: count }, (_, i) => bytes.subarray(i * 16, i * 16 + 16));
  [blocks[a], blocks[b]] = [blocks[b] ?? Buffer.alloc(0), blocks[a] ?? Buffer.alloc(0)];
  return Buffer.concat(blocks).toString('base64');
}

const moved = (list: readonly number[], pick: Pick) =>
  list.toSpliced(pick(list.length), 1, pick(2 * (list.at(-1) ?? 0) + 2));

/** A change of one of the opened runs. */
const ofRun =
  (change: (run: Run, pick: Pick, all: Fingerprint['opened']) => Run | null): Change =>
  ({ opened }, pick) => {
    const at = pick(opened.length);
    const run = opened[at];
    const other = run && change(run, pick, opened);
    return other ? { opened: opened.toSpliced(at, 1, other) } : null;
  };

/** What a fingerprint alone must refuse, though somebody seals it again. */
const OPENED: Readonly<Record<string, Change>> = {
  'a word made longer': ofRun((run, pick) => {
    const at = pick(run.words.length);
    return { ...run, words: run.words.toSpliced(at, 1, `${run.words[at] ?? ''}s`) };
  }),
  'a word of another run': ofRun((run, pick, all) => {
    const words = all[pick(all.length)]?.words ?? [];
    return {
      ...run,
      words: run.words.toSpliced(pick(run.words.length), 1, words[pick(words.length)] ?? ''),
    };
  }),
  'a sign put to a word': ofRun((run, pick) => {
    const at = pick(run.words.length);
    return { ...run, words: run.words.toSpliced(at, 1, `${run.words[at] ?? ''}%`) };
  }),
  'a word left out': ofRun((run, pick) => ({
    ...run,
    words: run.words.toSpliced(pick(run.words.length), 1),
  })),
  'two words changed over': ofRun((run, pick) => {
    const at = pick(run.words.length - 1);
    const [a = '', b = ''] = run.words.slice(at, at + 2);
    return { ...run, words: run.words.toSpliced(at, 2, b, a) };
  }),
  'a run moved': ofRun((run, pick) => ({ ...run, at: Math.max(0, run.at + pick(7) - 3) })),
  'a bit of a salt': ofRun((run, pick) => ({ ...run, salts: turned(run.salts, pick) })),
  'salts changed over': ofRun((run, pick) => ({ ...run, salts: swapped(run.salts, pick) })),
  'the commitment of an opened word': ({ opened, commitments }, pick) => {
    const run = opened[pick(opened.length)];
    const bytes = Buffer.from(commitments, 'base64');
    const at = (run?.at ?? 0) + pick(run?.words.length ?? 1);
    return {
      commitments: Buffer.concat([
        bytes.subarray(0, at * 16),
        Buffer.from(
          turned(bytes.subarray(at * 16, at * 16 + 16).toString('base64'), pick),
          'base64',
        ),
        bytes.subarray(at * 16 + 16),
      ]).toString('base64'),
    };
  },
  'the number of words': ({ words }, pick) => ({ words: words + 1 + pick(3) }),
};

/** What only the seal shows, or the text. */
const REST: Readonly<Record<string, Change>> = {
  article: ({ article }) => ({ article: `${article}x` }),
  sentences: ({ sentences }, pick) => ({ sentences: moved(sentences, pick) }),
  paragraphs: ({ paragraphs }, pick) => ({ paragraphs: moved(paragraphs, pick) }),
  repeats: ({ repeats, sentences }, pick) => ({
    repeats: [...repeats, [2 + pick(sentences.length), 1]],
  }),
  commitments: ({ commitments }, pick) => ({ commitments: turned(commitments, pick) }),
  'commitments changed over': ({ commitments }, pick) => ({
    commitments: swapped(commitments, pick),
  }),
  sketch: ({ sketch }, pick) => ({ sketch: turned(sketch, pick) }),
  'a run closed': ({ opened }, pick) => ({ opened: opened.toSpliced(pick(opened.length), 1) }),
  former: ({ former }) => ({ former: [...former, ['a', 'word']] }),
  seal: ({ seal }, pick) => ({
    seal: seal.replace(seal.charAt(pick(64)), (digit) => (digit === '0' ? '1' : '0')),
  }),
};

const WORDS = 'the old mill at varn closes in may since its owner says that a river is low'.split(
  ' ',
);
/** Small fingerprints of generated texts, with the texts. */
const generated = Array.from({ length: 12 }, (_, n) => {
  const pick = sequence(n);
  const sentence = () =>
    `${Array.from({ length: 3 + pick(9) }, () => WORDS[pick(WORDS.length)] ?? '').join(' ')}.`;
  const whole = wholeText('mill', Array.from({ length: 6 }, sentence).join(' '));
  const print = opening(
    whole.print,
    [0, 1, 2].map((i) => {
      const late = pick(3);
      return { start: i * 8 + late, words: 6 - late };
    }),
    (at) => whole.proof(at),
  );
  return { print, whole: whole.whole };
});
const own = [...ownQuotations().content.texts.values()].map(({ print }) => print);

/** Applies changes in turn, so many to each fingerprint; those that are accepted. */
function accepted(
  prints: readonly Fingerprint[],
  changes: Readonly<Record<string, Change>>,
  each: number,
  accepts: (changed: Fingerprint, print: Fingerprint) => boolean,
) {
  const pick = sequence(each);
  const found: string[] = [];
  let tried = 0;
  for (const [name, change] of Object.entries(changes)) {
    for (const print of prints) {
      for (let n = 0; n < each; n++) {
        const fields = change(print, pick);
        const changed = { ...print, ...fields };
        if (!fields || JSON.stringify(changed) === JSON.stringify(print)) continue;
        tried++;
        if (accepts(changed, print)) found.push(`${name}: ${JSON.stringify(fields).slice(0, 200)}`);
      }
    }
  }
  return { tried, found };
}

const sound = (print: Fingerprint) =>
  fingerprintSchema.safeParse(print).success && flawOf(print) === null;
const resealed = (print: Fingerprint) => ({ ...print, seal: sealOf(print) });

describe('no change of a fingerprint is accepted', () => {
  test('by hand: the seal breaks', () => {
    const all = { ...OPENED, ...REST };
    const { tried, found } = accepted(
      [...own, ...generated.map(({ print }) => print)],
      all,
      60,
      sound,
    );
    console.log(
      `Changes of a fingerprint: ${String(tried)} tried, ${String(found.length)} accepted`,
    );
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(18_000);
  });

  test('sealed again: an opened word is the one that was sealed', () => {
    const again = (print: Fingerprint) => sound(resealed(print));
    const small = accepted(
      generated.map(({ print }) => print),
      OPENED,
      150,
      again,
    );
    const real = accepted(own, OPENED, 20, again);
    const tried = small.tried + real.tried;
    console.log(
      `The same, sealed again: ${String(tried)} tried, ${String(small.found.length + real.found.length)} accepted`,
    );
    expect([...small.found, ...real.found]).toEqual([]);
    expect(tried).toBeGreaterThan(16_000);
  });

  test('sealed again, with the text at hand: everything is', () => {
    const left = new Set(['a run closed', 'former', 'seal', 'article']);
    const rest = Object.fromEntries(Object.entries(REST).filter(([name]) => !left.has(name)));
    const texts = new Map(generated.map(({ print, whole }) => [print, whole]));
    const { tried, found } = accepted([...texts.keys()], rest, 40, (changed, print) => {
      const whole = texts.get(print);
      return sound(resealed(changed)) && !!whole && belongsTo(resealed(changed), whole);
    });
    console.log(
      `The same, with the text: ${String(tried)} tried, ${String(found.length)} accepted`,
    );
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(2_000);
  });
});
