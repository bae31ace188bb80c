import type { PronounMention, QuotationMention } from '../reading.ts';
import type { Actor } from './actors.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import type { Party } from './people.ts';

/**
 * Pronouns that can stand for one person alone: the only one named in their sentence before them
 * and in the sentence before, where no role (“the captain”) may be meant instead.
 */
export function readPronouns(
  article: ArticleText,
  actors: readonly Actor[],
  quotations: readonly QuotationMention[],
): PronounMention[] {
  const { tokens, vocabulary, sentences } = article;
  const found: PronounMention[] = [];
  const bySentence = new Map<number, Actor[]>();
  for (const actor of actors) {
    const sentence = tokens[actor.from]?.sentence ?? 1;
    const list = bySentence.get(sentence) ?? [];
    list.push(actor);
    bySentence.set(sentence, list);
  }
  const candidates = (
    sentence: number,
    before: number,
  ): { persons: Set<Party>; others: boolean } => {
    const persons = new Set<Party>();
    let others = false;
    for (const actor of bySentence.get(sentence) ?? []) {
      if (actor.from >= before) break;
      if (actor.party?.person) persons.add(actor.party);
      // Another human being, named by nothing but a role, may be meant.
      else if (actor.type === 'role' && !/s$/.test(tokens[actor.to - 1]?.word ?? ''))
        others ||= human(actor);
    }
    return { persons, others };
  };
  const human = (actor: Actor): boolean =>
    actor.office !== null ||
    /(?:man|woman|person|er|or|ist|ant|chief|captain)$/.test(tokens[actor.to - 1]?.word ?? '');
  let quotation = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation++;
    if ((quotations[quotation]?.start ?? Infinity) <= token.start) continue;
    const gender = vocabulary.pronouns.word(tokens, i);
    if (gender === null || gender === 'many') continue;
    if (sentences[token.sentence - 1]?.heading) continue;
    // A name after its pronoun (“When he arrived, Belt …”) is looked for in the same sentence only.
    const here = candidates(token.sentence, i);
    const there = candidates(token.sentence - 1, Infinity);
    const adjacent =
      sentences[token.sentence - 2]?.paragraph === sentences[token.sentence - 1]?.paragraph ||
      token.first;
    const persons = new Set([...here.persons, ...(adjacent ? there.persons : [])]);
    const [only] = persons;
    if (persons.size !== 1 || !only || here.others || there.others) continue;
    found.push({ ...stretchOfTokens(article, i, i + 1), gender, person: only.speaker });
  }
  return found;
}
