import { fingerprint, flawOf, opening, type Run } from '../../src/articles/fingerprint.ts';
import { SealedText } from '../../src/articles/text.ts';
import { WholeText } from '../../src/articles/whole-text.ts';
import { sequence } from '../sequence.ts';
import { median } from './median.ts';
import { isSound, Version1Text, version1 } from './version-1.ts';

const RUNS = 7;
const ARTICLES = 250;
/** Of each article; 12,000 in all. */
const QUOTATIONS = 48;
const SENTENCES = 60;
const WORDS = 24;
const QUOTED = 8;

/** Generated articles with what is quoted of them, sealed in both versions. */
function articles() {
  const pick = sequence(1);
  const word = () => `w${String(Math.floor(9000 ** (pick(1e6) / 1e6)))}`;
  return Array.from({ length: ARTICLES }, (_, n) => {
    const sentences = Array.from({ length: SENTENCES }, () => Array.from({ length: WORDS }, word));
    const whole = new WholeText(sentences.map((list) => `${list.join(' ')}.`).join('\n'), 'en');
    const runs = Array.from({ length: QUOTATIONS }, (_, i): Run => {
      return { start: i * WORDS + 3, words: QUOTED };
    });
    const list = whole.words.map((one) => one.word);
    const print = opening(fingerprint(`a${String(n)}`, whole), runs, (at) => whole.proof(at));
    return {
      sealed: JSON.stringify(print),
      former: JSON.stringify(version1(`a${String(n)}`, whole)),
      quotations: runs.map(({ start, words }) => list.slice(start, start + words).join(' ')),
    };
  });
}

/** Milliseconds of the processor that some work takes. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reading fingerprints and finding quotations in them: 12,000 of 250 articles, in both versions. */
export function benchVerify(): void {
  const all = articles();
  const [now, then]: [number[], number[]] = [[], []];
  const found = (n: number) => {
    if (n === 0) throw new Error('A quotation was not found.');
  };
  for (let run = 0; run <= RUNS; run++) {
    const sealed = milliseconds(() => {
      for (const { sealed: json, quotations } of all) {
        const print = JSON.parse(json) as Parameters<typeof flawOf>[0];
        const flaw = flawOf(print);
        if (flaw) throw new Error(flaw);
        const text = new SealedText(print);
        for (const quotation of quotations) found(text.find(quotation).length);
      }
    });
    const former = milliseconds(() => {
      for (const { former: json, quotations } of all) {
        const print = JSON.parse(json) as ReturnType<typeof version1>;
        if (!isSound(print)) throw new Error('Version 1 is not sound.');
        const text = new Version1Text(print);
        for (const quotation of quotations) found(text.find(quotation).length);
      }
    });
    // The first run warms up.
    if (run === 0) continue;
    now.push(sealed);
    then.push(former);
  }
  console.log(
    `verify, ${String(ARTICLES * QUOTATIONS)} quotations of ${String(ARTICLES)} articles (median of ${String(RUNS)}, CPU): ` +
      `${median(now).toFixed(0)} ms; version 1 ${median(then).toFixed(0)} ms; ratio ${(median(now) / median(then)).toFixed(2)}`,
  );
}
