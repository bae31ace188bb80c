import type { Span } from '../../articles/sentences.ts';
import type { Quoted } from './quotation-marks.ts';

/** Where speech gives way to the words about it: a comma, mark or full stop and a dash. */
const TURN = /[,.!?…]\s[—–]\s/gu;

/**
 * Russian direct speech without marks, in paragraphs that open with a dash:
 * `— Речь, — сказал автор. — Речь.` Speech and the words about it take turns.
 */
export function dialogueStretches(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  for (const { start, end } of paragraphs) {
    const opening = /^[—–]\s+/u.exec(text.slice(start, Math.min(end, start + 8)));
    if (!opening) continue;
    let from = start + opening[0].length;
    let speech = true;
    const add = (to: number) => {
      const outer = { start: from, end: to };
      if (to > from) found.push({ inner: { ...outer }, outer, unclosed: false, continued: false });
    };
    for (const match of text.slice(start, end).matchAll(TURN)) {
      const at = start + match.index;
      // After the words about it only a full stop or a comma opens speech again.
      if (speech) add(at + (match[0].startsWith(',') ? 0 : 1));
      speech = !speech;
      from = at + match[0].length;
    }
    if (speech) add(end);
  }
  return found;
}
