import type { Span } from '../../text/sentences.ts';
import { paragraphSpans } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import type { QuotationMention } from '../reading.ts';
import { sentenceAt, stretchOf, tokenFrom, type ArticleText } from './article.ts';
import { Attributor } from './attribution.ts';
import { dialogueStretches, splitByAuthor } from './dialogue.ts';
import { interviewOf } from './interview.ts';
import { quotedStretches, type Quoted } from './quotation-marks.ts';
import { ENDS, SHORT, isKnownAs, isNameAmong, isTitle, qualifies } from './quoted-names.ts';
import type { Spoken } from './spoken.ts';
import type { Speech } from './speech.ts';
import { surroundings } from './surroundings.ts';

/** The direct speech of an article, each stretch with its speaker. */
export function readQuotations(speech: Speech): QuotationMention[] {
  const { article, cast, speakers } = speech;
  const { text, vocabulary, tokens, sentences } = article;
  const paragraphs = paragraphSpans(text);
  const interview = interviewOf(cast, paragraphs);
  const marked = quotedStretches(text, paragraphs, article.language).filter(
    (each) => !isNameAmong(article, each),
  );
  const dashed = paragraphs.filter(
    (_, n) =>
      (vocabulary.language === 'ru' && !interview?.questions.has(n)) || interview?.answers.has(n),
  );
  const quoted = withDialogue(article, dashed, marked);
  cast.hear(quoted.map(({ outer }) => outer));
  const attributor = new Attributor(speech);
  const found: QuotationMention[] = [];
  let at = 0;
  let previous: { attribution: Spoken; paragraph: Span; end: number; after: boolean } | null = null;
  quoted.forEach((each, i) => {
    while ((paragraphs[at]?.end ?? Infinity) <= each.outer.start) at++;
    const paragraph = paragraphs[at];
    if (!paragraph) return;
    const words = text.slice(each.inner.start, each.inner.end);
    const count = wordsOf(words).length;
    if (count === 0) return;
    const before = quoted[i - 1];
    const same = previous?.paragraph === paragraph;
    const around = surroundings(
      article,
      each,
      paragraph,
      same ? (previous?.end ?? 0) : 0,
      quoted[i + 1]?.outer.start ?? Infinity,
    );
    const keep = (attribution: Spoken, after = false) => {
      const stretch = stretchOf(article, each.inner.start, each.inner.end);
      found.push({ ...stretch, speaker: attribution.speaker });
      previous = { attribution, paragraph, end: each.outer.end, after };
      if (attribution.speaker) {
        const { speaker, party } = attribution;
        speakers.last = { speaker, party, sentence: sentenceAt(article, each.outer.end) };
      }
    };
    if (each.continued && previous) {
      keep(previous.attribution);
      return;
    }
    // An answer as a whole is of who is asked.
    const opens = /^[—–\s-]*$/u.test(text.slice(paragraph.start, each.outer.start));
    const asked = opens && interview?.answers.has(at) ? interview.asked : null;
    if (interview?.questions.has(at)) return;
    const heading = sentences[sentenceAt(article, each.outer.start) - 1]?.heading === true;
    const lead = text.slice(Math.max(paragraph.start, each.outer.start - 40), each.outer.start);
    const introduced = /[:,،—–]\s*$/u.test(lead) || around.before.from >= around.before.to;
    if (isKnownAs(article, each)) return;
    if (count <= 2 && vocabulary.language === 'en' && qualifies(article, each)) return;
    const said = attributor.introduced(each, around) ? attributor.beforeIt(each, around) : null;
    if (said) {
      keep(said);
      return;
    }
    const after = attributor.afterIt(each, around);
    if (isTitle(words) && !after && !/:\s*$/u.test(lead)) return;
    // A firm or a paper in guillemets: «Вестник пролива». Words quoted in a sentence begin small.
    const named = vocabulary.language === 'ru' && count <= SHORT && /^\p{Lu}/u.test(words);
    if (named && !introduced && !ENDS.test(words) && !after) return;
    if (after) {
      keep(after, true);
      return;
    }
    if (asked) {
      keep(asked);
      return;
    }
    // “…,” Caro said, “…”: what follows goes on with what she said.
    const goesOn =
      same &&
      previous?.after === true &&
      /[,،]\s*$/u.test(lead) &&
      !/[.!?;:]\s/u.test(text.slice(previous.end, each.outer.start));
    if (goesOn && previous) {
      keep(previous.attribution);
      return;
    }
    const ahead = attributor.beforeIt(each, around);
    if (ahead) {
      keep(ahead);
      return;
    }
    // A split one: “…,” Caro said, “…”.
    const first = tokens[tokenFrom(tokens, each.inner.start)];
    const sameSentence =
      previous !== null &&
      previous.end === before?.outer.end &&
      previous.paragraph === paragraph &&
      sentenceAt(article, before.outer.start) === first?.sentence;
    if (sameSentence && previous && around.before.to - around.before.from < 25) {
      keep(previous.attribution);
      return;
    }
    const opensParagraph = each.outer.start === paragraph.start;
    // «…». In Russian and Arabic the full stop follows the mark.
    const stop = /^[.!?…]/u.test(text.slice(each.outer.end, each.outer.end + 1));
    const ended = ENDS.test(words) || (stop && count > 2);
    const whole = around.before.from >= around.before.to && ended;
    if (whole && !heading) keep(attributor.standing(each, same, opensParagraph));
  });
  return found;
}

/**
 * Stretches between marks and those after dashes, in order. Marks within the speech after a dash
 * belong to it; those within the words about it are its author's.
 */
function withDialogue(
  article: ArticleText,
  dashed: readonly Span[],
  marked: readonly Quoted[],
): Quoted[] {
  const dialogue = dialogueStretches(article, dashed);
  let at = 0;
  const apart = marked.filter(({ outer }) => {
    while ((dialogue[at]?.outer.end ?? Infinity) <= outer.start) at++;
    return (dialogue[at]?.outer.start ?? Infinity) >= outer.end;
  });
  const split =
    article.language === 'ru' ? apart.flatMap((quoted) => splitByAuthor(article, quoted)) : apart;
  return [...split, ...dialogue].sort((a, b) => a.outer.start - b.outer.start);
}
