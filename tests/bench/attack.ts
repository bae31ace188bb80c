import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fingerprint, opening, proofsIn } from '../../src/articles/fingerprint.ts';
import { hmacUnder } from '../../src/articles/sha256.ts';
import { MINIMA, runHash, valueOf } from '../../src/articles/sketch.ts';
import { commitment, keyOf, saltUnder, SIZE, WholeText } from '../../src/articles/whole-text.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Fingerprint } from '../../src/schemas/fingerprint.ts';
import { parsed } from '../../src/text/marked-words.ts';
import { wordsOf } from '../../src/text/words.ts';
import { sequence } from '../sequence.ts';
import { shingle, shinglesIn, type Version1 } from './version-1.ts';

const FIXTURES = join('tests', 'fixtures', 'attack');

/** What anybody can read: the words of every text below some folders, in order, file by file. */
export function publicTexts(roots: readonly string[]): string[][] {
  const readable = new Set(['.md', '.txt', '.yaml', '.html', '.json', '.csv']);
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.has(extname(entry.name)))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.endsWith('.fingerprint.json') && !path.startsWith(FIXTURES))
      .sort()
      .map((path) => wordsOf(readFileSync(path, 'utf8').replace(/<[^>]*>/g, ' '))),
  );
}

/** The words of texts, each once, the most frequent first. */
export function dictionaryOf(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/**
 * Walks through a fingerprint of version 1: from two known words to the third, backward and forward,
 * by trying every word of a dictionary.
 *
 * @param seeds published quotations, to begin from
 * @returns the words by their offsets; empty where none was found
 */
export function walk(
  print: Version1,
  seeds: readonly string[],
  dictionary: readonly string[],
): string[] {
  const shingles = shinglesIn(print);
  const known = Array.from({ length: print.words }, () => '');
  for (const seed of seeds.map(wordsOf)) {
    const [a = '', b = '', c = ''] = seed;
    const at = shingles.indexOf(shingle(a, b, c));
    if (at >= 0) seed.forEach((word, i) => (known[at + i] = word));
  }
  const open = (at: number) => known[at] === '';
  const next = (at: number, made: (word: string) => number) => {
    known[at] = dictionary.find((word) => made(word) === shingles[Math.max(0, at - 2)]) ?? '';
    return known[at] !== '';
  };
  const previous = (at: number, made: (word: string) => number) => {
    known[at] = dictionary.find((word) => made(word) === shingles[at]) ?? '';
    return known[at] !== '';
  };
  for (let found = true; found;) {
    found = false;
    for (let at = 0; at < known.length; at++) {
      if (!open(at)) continue;
      const [a = '', b = '', c = '', d = ''] = [-2, -1, 1, 2].map((n) => known[at + n] ?? '');
      if (a && b) found = next(at, (word) => shingle(a, b, word)) || found;
      else if (c && d) found = previous(at, (word) => shingle(word, c, d)) || found;
    }
  }
  return known;
}

/** What an attack on a fingerprint of version 2 comes to. */
export interface Attacked {
  /** Words that are not opened. */
  closed: number;
  /** Of these, those that the attack names. */
  recovered: number;
  /** How many candidates were tried. */
  tried: number;
}

/** The commitments of a fingerprint in hexadecimal, by word offset. */
function commitmentsOf({ commitments }: Fingerprint): string[] {
  const bytes = Buffer.from(commitments, 'base64');
  return Array.from({ length: bytes.length / SIZE }, (_, i) =>
    bytes.toString('hex', i * SIZE, (i + 1) * SIZE),
  );
}

/** Tries every word under every salt that an attacker may think of, against all closed commitments. */
function bySalts(
  prints: readonly Fingerprint[],
  dictionary: readonly string[],
  most: number,
): Attacked {
  const opened = prints.map(({ opened: runs }) => proofsIn(runs));
  const closed = new Set(
    prints.flatMap((print, n) => commitmentsOf(print).filter((_, at) => !opened[n]?.has(at))),
  );
  // To look at the first bytes alone is several times faster, and rules out nearly all.
  const begun = new Set([...closed].map((hex) => Number.parseInt(hex.slice(0, 8), 16)));
  const isClosed = (made: Uint8Array) => {
    const bytes = Buffer.from(made.buffer, made.byteOffset, SIZE);
    return begun.has(bytes.readUInt32BE()) && closed.has(bytes.toString('hex'));
  };
  const texts = prints.map((print, n) =>
    Array.from({ length: print.words }, (_, at) => parsed(opened[n]?.get(at)?.word ?? '')),
  );
  const public_ = prints.map((_, n) => keyOf((texts[n] ?? []).filter(({ word }) => word !== '')));
  const holes = prints.map((_, n) => keyOf(texts[n] ?? []));
  const guessed = [...public_, ...holes].flatMap((key) =>
    [0, 1, 2].map((at) => saltUnder(hmacUnder(key), at)),
  );
  // The salts beside closed words first: a mistake in deriving salts would show there.
  const beside = opened.flatMap((proofs) =>
    [...proofs].filter(([at]) => !proofs.has(at + 1)).map(([, { salt }]) => salt),
  );
  const salts = [new Uint8Array(0), new Uint8Array(SIZE), ...guessed, ...beside].slice(0, most);
  let recovered = 0;
  for (const salt of salts) {
    for (const word of dictionary) {
      if (isClosed(commitment({ word, salt }))) recovered++;
    }
  }
  return { closed: closed.size, recovered, tried: salts.length * dictionary.length };
}

/** What follows one word, and two, in public texts, the most frequent first. */
function following(texts: readonly (readonly string[])[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  const add = (key: string, word: string) => {
    const after = counts.get(key) ?? new Map<string, number>();
    after.set(word, (after.get(word) ?? 0) + 1);
    counts.set(key, after);
  };
  for (const words of texts) {
    words.forEach((word, i) => {
      const [a, b] = [words[i - 2], words[i - 1]];
      if (b !== undefined) add(b, word);
      if (a !== undefined && b !== undefined) add(`${a} ${b}`, word);
    });
  }
  return new Map(
    [...counts].map(([key, after]) => [
      key,
      [...after].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word),
    ]),
  );
}

/**
 * Fills all closed words of a fingerprint at once with what public texts say after the words before
 * them, then changes each in turn, and tests each whole text by the commitment of an opened word. Only
 * with one or two closed words can this succeed.
 */
function byFilling(
  print: Fingerprint,
  texts: readonly (readonly string[])[],
  dictionary: readonly string[],
  each: number,
): Attacked {
  const proofs = proofsIn(print.opened);
  const next = following(texts);
  const words = Array.from(
    { length: print.words },
    (_, at) => parsed(proofs.get(at)?.word ?? '').word,
  );
  const closed = words.flatMap((word, at) => (word === '' ? [at] : []));
  const guess = [...words];
  const candidates = (at: number) => [
    ...(next.get(`${guess[at - 2] ?? ''} ${guess[at - 1] ?? ''}`) ?? []),
    ...(next.get(guess[at - 1] ?? '') ?? []),
    ...dictionary,
  ];
  for (const at of closed) guess[at] = candidates(at)[0] ?? '';
  const [[witness, proof] = [-1, null]] = proofs;
  const wanted = commitmentsOf(print)[witness];
  const right = (list: readonly string[]) => {
    const salt = saltUnder(hmacUnder(keyOf(list.map((word) => ({ word })))), witness);
    const made = proof && commitment({ word: proof.word, salt });
    return made !== null && Buffer.from(made).toString('hex') === wanted;
  };
  let tried = 0;
  for (const at of closed) {
    for (const word of candidates(at).slice(0, each)) {
      tried++;
      if (right(guess.with(at, word)))
        return { closed: closed.length, recovered: closed.length, tried };
    }
  }
  return { closed: closed.length, recovered: 0, tried };
}

/** How much likelier a sketch makes it, in bits, that the text has a run of three words. */
function weighedBy(print: Fingerprint): (run: readonly string[]) => number {
  const bits = Buffer.from(print.sketch, 'base64');
  const bit = (n: number) => ((bits[n >> 3] ?? 0) >> (n & 7)) & 1;
  const others = Math.max(1, print.words - 3);
  // Above this, the chance that none of the other runs is less is under 1 %.
  const limit = 2 ** 32 * (1 - 0.01 ** (1 / others));
  return (run) => {
    const value = runHash(run);
    let sum = 0;
    for (let n = 0; n < MINIMA; n++) {
      const own = valueOf(value, n);
      if (own > limit) continue;
      const least = (1 - own / 2 ** 32) ** others;
      sum += Math.log2((own & 1) === bit(n) ? 1 + least : 1 - least);
    }
    return sum;
  };
}

/** The runs of three words of public texts, each once. */
function runsIn(texts: readonly (readonly string[])[]): string[][] {
  const runs = new Set(
    texts.flatMap((words) => words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '))),
  );
  return [...runs].map((run) => run.split(' '));
}

/**
 * Weighs the runs of three words of public texts by the sketch. A run is named if it is likelier in the
 * article than not, though no more of them can be than the article has.
 */
function byRuns(print: Fingerprint, runs: readonly (readonly string[])[]): Attacked {
  const weight = weighedBy(print);
  const open = new Set(
    runsIn(print.opened.map(({ words }) => words.map((one) => parsed(one).word))).map(String),
  );
  const closed = runs.filter((run) => !open.has(String(run)));
  const least = Math.log2(Math.max(1, closed.length / print.words));
  const recovered = closed.filter((run) => weight(run) > least).length;
  return { closed: print.words, recovered, tried: closed.length };
}

/**
 * Weighs every word of a dictionary by the sketch, for each closed word between known ones: a run of
 * words that the text has is the least in some minima, and then their bits agree. A word is named if its
 * weight in bits makes it likelier than the rest of the dictionary together.
 */
function bySketch(print: Fingerprint, dictionary: readonly string[], most: number): Attacked {
  const proofs = proofsIn(print.opened);
  const word = (at: number) => parsed(proofs.get(at)?.word ?? '').word;
  const weight = weighedBy(print);
  const holes = Array.from({ length: print.words }, (_, at) => at)
    .filter((at) => !proofs.has(at) && [-2, -1, 1, 2].every((n) => proofs.has(at + n)))
    .slice(0, most);
  let recovered = 0;
  for (const at of holes) {
    const around = [-2, -1, 1, 2].map((n) => word(at + n)) as [string, string, string, string];
    const [a, b, c, d] = around;
    const weights = dictionary.map(
      (guess) => weight([a, b, guess]) + weight([b, guess, c]) + weight([guess, c, d]),
    );
    const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
    const total = weights.reduce((sum, one) => sum + 2 ** (one - best), 0);
    if (1 / total > 0.5) recovered++;
  }
  return { closed: holes.length, recovered, tried: holes.length * dictionary.length };
}

/** How much is tried. */
export interface AttackSize {
  /** Salts that are tried with every word. */
  salts: number;
  /** Candidates for each closed word when all are filled at once. */
  fill: number;
  /** Closed words, of each article, that are weighed by the sketch. */
  holes: number;
  /** Runs of three words of public text that are weighed by the sketch. */
  runs: number;
}

/** All attacks on fingerprints of version 2, by name. */
export function attackSealed(
  prints: readonly Fingerprint[],
  texts: readonly (readonly string[])[],
  dictionary: readonly string[],
  { salts, fill, holes, runs: most }: AttackSize,
): Record<string, Attacked> {
  const sum = (all: readonly Attacked[]): Attacked => ({
    closed: all.reduce((n, one) => n + one.closed, 0),
    recovered: all.reduce((n, one) => n + one.recovered, 0),
    tried: all.reduce((n, one) => n + one.tried, 0),
  });
  const runs = runsIn(texts).slice(0, most);
  return {
    'every word under every salt at hand': bySalts(prints, dictionary, salts),
    'all closed words filled from public text': sum(
      prints.map((print) => byFilling(print, texts, dictionary, fill)),
    ),
    'runs of public text weighed by the sketch': sum(prints.map((print) => byRuns(print, runs))),
    'words weighed by the sketch': sum(prints.map((print) => bySketch(print, dictionary, holes))),
  };
}

/** The invented article that version 1 gives away. */
export function versionOneFixture(): { print: Version1; words: string[]; seeds: string[] } {
  const read = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
  return {
    print: JSON.parse(read('old-canal.version-1.json')) as Version1,
    words: wordsOf(read('old-canal.txt')),
    seeds: ['is to open again in spring', 'a fence would stand there', 'call it a dream'],
  };
}

const packaged = (...path: string[]) => readFileSync(join('node_modules', ...path), 'utf8');

/** Arabic names of countries, languages and currencies, which Node.js knows: no package has a short list. */
function arabicNames(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(0x41 + i));
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const codes = {
    region: pairs,
    language: pairs.map((pair) => pair.toLowerCase()),
    currency: Intl.supportedValuesOf('currency'),
  };
  return Object.entries(codes).flatMap(([type, list]) => {
    const names = new Intl.DisplayNames('ar', {
      type: type as keyof typeof codes,
      fallback: 'none',
    });
    return list.flatMap((code) => names.of(code) ?? []);
  });
}

/** Lists of words by the language. */
function wordLists(): Record<'en' | 'ru' | 'ar', string[]> {
  const english = JSON.parse(packaged('an-array-of-english-words', 'index.json')) as string[];
  // A word a line, with what may be put to it.
  const russian = packaged('dictionary-ru', 'index.dic').replace(/^\d+$|\/.*$/gm, '');
  const once = (text: string) => [...new Set(wordsOf(text))];
  return {
    en: once(english.join(' ')),
    ru: once(russian),
    ar: once(arabicNames().join(' ')),
  };
}

/** An article of words that an attacker is sure to have, with a third of it opened. */
function easyArticle(language: 'en' | 'ru' | 'ar', list: readonly string[]): Fingerprint {
  const pick = sequence(list.length);
  const sentence = () => Array.from({ length: 20 }, () => list[pick(list.length)] ?? '').join(' ');
  const whole = new WholeText(`${Array.from({ length: 25 }, sentence).join('. ')}.`, language);
  const third = whole.sentences.map((start) => ({ start, words: 6 }));
  return opening(fingerprint(`easy-${language}`, whole), third, (at) => whole.proof(at));
}

/**
 * Runs the attacks with 275,000 English words, 145,000 Russian ones, Arabic names, and all that is
 * published: on the fingerprints of `content/`, and on articles made of nothing but these words.
 */
export function benchAttack(): void {
  const lists = wordLists();
  const texts = publicTexts([
    'content',
    'src',
    'tests',
    ...(readdirSync('.').includes('dist') ? ['dist'] : []),
  ]);
  const dictionary = [...new Set([dictionaryOf(texts), ...Object.values(lists)].flat())];
  console.log(`attack, with ${String(dictionary.length)} words`);
  const { print, words, seeds } = versionOneFixture();
  const walked = walk(print, seeds, dictionary);
  const right = walked.filter((word, i) => word === words[i]).length;
  console.log(
    `  version 1, an invented article: ${String(right)} of ${String(words.length)} words rebuilt`,
  );
  const prints = {
    'content/': [...loadContent('.').texts.values()].map((text) => text.print),
    'articles of words from the lists': (['en', 'ru', 'ar'] as const).map((language) =>
      easyArticle(language, lists[language]),
    ),
  };
  for (const [whose, list] of Object.entries(prints)) {
    const attacks = attackSealed(list, texts, dictionary, {
      salts: 60,
      fill: 500,
      holes: 5,
      runs: Infinity,
    });
    for (const [name, { closed, recovered, tried }] of Object.entries(attacks)) {
      console.log(
        `  version 2, ${whose}, ${name}: ${String(recovered)} of ${String(closed)} closed words recovered, ${String(tried)} candidates`,
      );
    }
  }
}
