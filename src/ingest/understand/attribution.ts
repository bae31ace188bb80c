import { AfterQuotation } from './after-quotation.ts';
import { tokenFrom } from './article.ts';
import { BeforeQuotation } from './before-quotation.ts';
import type { Quoted } from './quotation-marks.ts';
import { NOBODY, type Spoken } from './spoken.ts';
import type { Speech } from './speech.ts';
import type { Surroundings } from './surroundings.ts';

/** Attributes one quotation from the words around it. */
export class Attributor {
  readonly #speech: Speech;
  readonly #before: BeforeQuotation;
  readonly #after: AfterQuotation;

  constructor(speech: Speech) {
    this.#speech = speech;
    this.#before = new BeforeQuotation(speech);
    this.#after = new AfterQuotation(speech);
  }

  /** `,” said X`, `,” X said`, `», — сказал X`, `»، قال`. */
  afterIt(quoted: Quoted, { before, after }: Surroundings): Spoken | null {
    return this.#after.speaker(quoted, after, before.from >= before.to);
  }

  /** `X said: “`, `X called it “`, `قال X: «`. */
  beforeIt(quoted: Quoted, { before }: Surroundings): Spoken | null {
    return this.#before.speaker(quoted, before);
  }

  /** Whether a verb of saying and a colon lead to it: what follows it tells of something else. */
  introduced(quoted: Quoted, { before }: Surroundings): boolean {
    return this.#before.introduces(quoted, before);
  }

  /** Speech that is a sentence of its own: who spoke last, or the one person spoken of before. */
  standing(quoted: Quoted, sameParagraph: boolean, opensParagraph: boolean): Spoken {
    const { article, cast, speakers } = this.#speech;
    const { tokens } = article;
    const told = this.#after.toldBackward(quoted);
    if (told) return told;
    const word = tokenFrom(tokens, quoted.inner.start);
    const sentence = tokens[word]?.sentence ?? 1;
    const { last } = speakers;
    if (last && sameParagraph) return last;
    if (word > 0) {
      const from = cast.sentenceStart(word - 1);
      const persons = new Set(
        cast.told(from, word).flatMap(({ party }) => (party?.person ? [party] : [])),
      );
      const [only] = persons;
      // “She laughed. “…””
      const [first] = cast.told(from, word);
      if (persons.size === 0 && first?.type === 'pronoun') return speakers.speakerOf(first);
      if (persons.size === 1 && only) return { speaker: only.speaker, party: only };
    }
    if (last && sentence - last.sentence <= 2) return last;
    return (opensParagraph ? this.#after.actsAfter(quoted) : null) ?? NOBODY;
  }
}
