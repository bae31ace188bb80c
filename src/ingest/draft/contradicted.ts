import { words } from '../../text/words.ts';
import type { Claim, Dispute, Dossier } from '../../dossier/types.ts';
import { canonical, isNumberWord } from '../../text/number-words.ts';
import type { Statement } from '../compare/statement.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The words of a text that say how much or when; of an office or a name, all that begin with a capital. */
function valueWords(text: string, { about }: Statement): Set<string> {
  const counts = about === 'date' || about === 'number';
  return new Set(
    words(text).flatMap(({ word, start }) => {
      const wanted = counts
        ? /\p{N}/u.test(word) || isNumberWord(word) || MONTH.test(word)
        : /\p{Lu}/u.test(text.charAt(start));
      return wanted ? [canonical(word)] : [];
    }),
  );
}

/** What of a conflict's reason is the Dossier's side of it. */
const theirs = ({ why }: Statement): string =>
  /(?:the Dossier|a claim)\b(?!.*\bthe Dossier\b)(.*)$/s.exec(why)?.[1] ?? why;

/**
 * The claim that a sentence contradicts: of those that the conflict is about, the one that says most
 * of what the Dossier has. Null where none of them says it.
 */
export function contradictedClaim(statement: Statement, dossier: Dossier): Claim | null {
  const wanted = valueWords(theirs(statement), statement);
  const claims = statement.claims.flatMap(
    (key) => dossier.claims.find((claim) => claim.key === key) ?? [],
  );
  let best: { claim: Claim; said: number } | null = null;
  for (const claim of claims) {
    const said = wanted.intersection(valueWords(claim.text, statement)).size;
    if (said > (best?.said ?? 0)) best = { claim, said };
  }
  // For an office, the first claim is that of the role itself, which need not repeat the name.
  const role = statement.about === 'office' ? (claims[0] ?? null) : null;
  return best?.claim ?? role;
}

/**
 * The disputes about what a claim says there: of a date or a figure, those with a position that gives
 * it; of an office, those whose question names whose it is.
 */
export function disputesAbout(statement: Statement, claim: Claim, dossier: Dossier): Dispute[] {
  const { about } = statement;
  const wanted = valueWords(theirs(statement), statement);
  const textOf = new Map(dossier.claims.map(({ key, text }) => [key, text]));
  return dossier.disputes.filter(({ id, record, positions }) => {
    if (!claim.disputes.includes(id)) return false;
    const counts = about === 'date' || about === 'number';
    const texts = counts
      ? positions.map((key) => textOf.get(key) ?? '')
      : [record.question, record.title];
    return texts.some((text) => wanted.intersection(valueWords(text, statement)).size > 0);
  });
}
