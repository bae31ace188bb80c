import type { Span } from '../../text/sentences.ts';
import { tokenFrom } from './article.ts';
import type { Cast } from './cast.ts';
import type { Party } from './people.ts';
import type { Spoken } from './spoken.ts';

/** So many answers make an interview; two questions may be rhetoric. */
const ANSWERS = 3;
/** Characters of a question that is none by its mark. */
const PROMPT = 160;
const QUESTION = /[?؟]["”»*_\s]*$/u;
/** One sentence, which says nothing more. */
const PROMPTS = /^[^.!…:“«"]+[.!…:]?[*_\s]*$/u;
const TURN = /^(?:[—–-]\s+|["“«])/u;

/** An interview: who is asked, and which paragraphs are answers. */
export interface Interview {
  /** Nobody where the article does not make clear who is asked. */
  asked: Spoken;
  /** Indexes of the paragraphs that answer a question. */
  answers: ReadonlySet<number>;
  /** Indexes of those that ask one. */
  questions: ReadonlySet<number>;
}

/** Paragraphs that follow a question and are told as speech, and these questions. */
function turns(
  text: string,
  paragraphs: readonly Span[],
): { answers: Set<number>; questions: Set<number> } {
  const answers = new Set<number>();
  const questions = new Set<number>();
  const at = (n: number) => text.slice(paragraphs[n]?.start ?? 0, paragraphs[n]?.end ?? 0);
  for (let n = 1; n < paragraphs.length; n++) {
    if (!QUESTION.test(at(n - 1)) || questions.has(n - 2) || !TURN.test(at(n))) continue;
    // A question that answers one is an answer.
    if (answers.has(n - 1)) continue;
    questions.add(n - 1);
    answers.add(n);
  }
  return { answers, questions };
}

/** In an interview a short paragraph between two answers asks as well: “The price is still argued about.” */
function prompts(
  text: string,
  paragraphs: readonly Span[],
  { answers, questions }: { answers: Set<number>; questions: Set<number> },
): void {
  const at = (n: number) => text.slice(paragraphs[n]?.start ?? 0, paragraphs[n]?.end ?? 0);
  for (let n = 1; n + 1 < paragraphs.length; n++) {
    if (answers.has(n) || !TURN.test(at(n + 1)) || TURN.test(at(n))) continue;
    const [first = Infinity] = questions;
    if (n < first || at(n).length > PROMPT || !PROMPTS.test(at(n))) continue;
    questions.add(n);
    answers.add(n + 1);
  }
}

/**
 * An interview, known by questions that are paragraphs of their own, each answered by one of speech.
 * Who is asked is who the headline names, else who is named most before the first question. Null
 * where an article is none.
 */
export function interviewOf(cast: Cast, paragraphs: readonly Span[]): Interview | null {
  const { text, tokens, sentences, vocabulary } = cast.article;
  const found = turns(text, paragraphs);
  if (found.answers.size < ANSWERS) return null;
  prompts(text, paragraphs, found);
  const [first = 0] = found.questions;
  const end = tokenFrom(tokens, paragraphs[first]?.start ?? 0);
  const counts = new Map<Party, number>();
  const headed = new Set<Party>();
  for (const actor of cast.within(0, end)) {
    const name = tokenFrom(tokens, actor.printed.start);
    if (!actor.party?.person || vocabulary.interviewers.endsAt(tokens, name)) continue;
    counts.set(actor.party, (counts.get(actor.party) ?? 0) + 1);
    if (sentences[(tokens[actor.from]?.sentence ?? 1) - 1]?.heading) headed.add(actor.party);
  }
  const [inHeading] = headed;
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
  const alone = most && most[1] > (second?.[1] ?? 0) ? most[0] : null;
  const party = headed.size === 1 && inHeading ? inHeading : alone;
  return { ...found, asked: { speaker: party?.speaker ?? null, party } };
}
