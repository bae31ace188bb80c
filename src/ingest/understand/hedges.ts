import type { HedgeMention, QuotationMention } from '../reading.ts';
import { stretchOfTokens } from './article.ts';
import type { Speech } from './speech.ts';

/** “that” and its like after a verb of saying: what follows is reported, not quoted. */
const THAT = /^(?:that|что|ان|انه|انها|بان)$/u;

/** Words by which an article keeps its distance, in order; none of those within quotation marks. */
export function readHedges(
  { article, cast, subjects, speakers }: Speech,
  quotations: readonly QuotationMention[],
): HedgeMention[] {
  const { tokens, vocabulary } = article;
  const found: HedgeMention[] = [];
  let quotation = 0;
  for (let i = 0; i < tokens.length;) {
    const start = tokens[i]?.start ?? 0;
    while ((quotations[quotation]?.end ?? Infinity) <= start) quotation++;
    if ((quotations[quotation]?.start ?? Infinity) <= start) {
      i++;
      continue;
    }
    const hedge = vocabulary.hedges.at(tokens, i);
    if (hedge) {
      found.push({
        ...stretchOfTokens(article, i, i + hedge.length),
        kind: hedge.value,
        speaker: null,
      });
      i += hedge.length;
      continue;
    }
    const according = vocabulary.according.at(tokens, i);
    if (according) {
      const subject = subjects.after(i + according.length, tokens.length, 3);
      if (subject) {
        const { speaker } = speakers.speakerOf(subject);
        found.push({ ...stretchOfTokens(article, i, subject.to), kind: 'attribution', speaker });
        i = subject.to;
        continue;
      }
    }
    const say = vocabulary.say.at(tokens, i);
    if (say && reported(i, say.length)) {
      const from = cast.sentenceStart(i);
      const subject = subjects.subjectOf(i, say.length, from, tokens.length);
      if (subject) {
        const { speaker } = speakers.speakerOf(subject);
        const [first, last] = [Math.min(i, subject.from), Math.max(i + say.length, subject.to)];
        if (last - first < 20) {
          found.push({ ...stretchOfTokens(article, first, last), kind: 'attribution', speaker });
        }
      }
      i += say.length;
      continue;
    }
    i++;
  }
  return found;

  /** Whether a verb of saying is followed by reported speech within a few words. */
  function reported(at: number, length: number): boolean {
    for (let n = at + length; n < at + length + 8; n++) {
      const token = tokens[n];
      if (!token || token.sentence !== tokens[at]?.sentence) return false;
      if (THAT.test(token.word) || token.forms.some((form) => THAT.test(form))) return true;
      if (/[;.]/.test(token.before)) return false;
    }
    return false;
  }
}
