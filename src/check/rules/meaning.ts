import { differences, type Difference, type DifferenceKind } from '../../articles/assertion.ts';
import { meaningLost, type Lost } from '../../articles/meaning.ts';
import { sentenceText } from '../../articles/sentence-text.ts';
import type { SealedText } from '../../articles/text.ts';
import { nameTable } from '../../dossier/names.ts';
import type { Dossier, Evidence } from '../../dossier/types.ts';
import { UNWRITTEN } from '../../schemas/unfinished.ts';
import { readLanguageOf } from '../../text/languages.ts';
import { words } from '../../text/words.ts';
import { excepted, EXCEPTION_KINDS, exceptionsOf } from '../exceptions.ts';
import type { Rules } from '../rule.ts';

/** The language of each article that is in one we read. */
const languagesOf = ({ articles }: Dossier) =>
  new Map(articles.map(({ id, record }) => [id, readLanguageOf(record.language)]));

/** What to do where the claim says more. */
const ADDED: Record<DifferenceKind, string> = {
  negation: 'quote the words that deny it, or leave it out',
  likelihood: 'quote the words that make it certain, or leave it out',
  attribution: 'quote who says so, or leave it out',
  quantity: 'quote the words that say so, or leave it out',
  unit: 'quote the unit, or leave it out',
  order: 'check who does what to whom',
};

const reasonOf = (claim: string, { kind, words, added }: Difference): string => {
  if (kind === 'order') {
    return `Claim \`${claim}\` names \`${words}\`, its quotation the other way round: ${ADDED[kind]}`;
  }
  return added
    ? `Claim \`${claim}\` says \`${words}\`, which none of its quotations says: ${ADDED[kind]}`
    : `Claim \`${claim}\` leaves out what \`${words}\` says in its quotation: say it too, or quote less`;
};

/** What the words that a quotation leaves out do. Whether a subject may be left out is up to the editor. */
const WHAT = {
  negation: 'denies the quoted words',
  hedge: 'doubts the quoted words',
  restriction: 'limits the quoted words',
  attribution: 'gives the quoted words to somebody',
};
const isError = (lost: Lost): lost is Lost & { kind: keyof typeof WHAT } => lost.kind in WHAT;

/** The words of a quotation that are in one sentence. */
interface Part {
  evidence: Evidence;
  sentence: number;
  text: string;
}

function partsOf(evidence: Evidence, texts: ReadonlyMap<string, SealedText>): Part[] {
  const { article, quotation, found } = evidence;
  const [place] = found;
  if (!place) return [];
  const all = words(quotation);
  const sentences = texts.get(article)?.sentences.slice(place.sentence - 1, place.lastSentence);
  return (sentences ?? []).flatMap(({ start, words: count }, i) => {
    const first = all[Math.max(0, start - place.start)];
    const last = all[Math.min(all.length, start + count - place.start) - 1];
    if (!first || !last) return [];
    return { evidence, sentence: place.sentence + i, text: quotation.slice(first.start, last.end) };
  });
}

export default {
  *'claim-meaning'(dossier) {
    const names = nameTable(dossier);
    const languages = languagesOf(dossier);
    // With two footnotes of one label it is unknown which quotations are its own.
    const twice = new Set(
      dossier.faults
        .filter(({ rule }) => rule === 'duplicate-claim-id')
        .map(({ place }) => place.file),
    );
    for (const claim of dossier.claims.filter(({ place }) => !twice.has(place.file))) {
      const exceptions = exceptionsOf(claim);
      for (const [kind, place] of exceptions) {
        if (EXCEPTION_KINDS.some((known) => known === kind)) continue;
        const reason = `Unexpected \`differs in ${kind}\`, expected one of: ${EXCEPTION_KINDS.join(', ')}`;
        yield { place, reason };
      }
      const quotations = claim.evidence.flatMap(({ article, quotation, found }) => {
        const language = languages.get(article);
        return language && found.length > 0 ? [{ text: quotation, language }] : [];
      });
      // What is not in the article, or in a language that is not read, says nothing for sure.
      // No machine can compare a position with other reports.
      if (quotations.length === 0 || quotations.length < claim.evidence.length) continue;
      if (UNWRITTEN.test(claim.text)) continue;
      const found = [claim, ...(claim.restated ?? [])].flatMap(({ text, place }) =>
        differences(text, quotations, names).map((difference) => ({
          kind: difference.kind,
          place,
          reason: reasonOf(claim.id, difference),
        })),
      );
      yield* excepted(found, exceptions, Object.keys(ADDED));
    }
  },

  /** Only where the articles' texts are available. */
  *'quotation-meaning'(dossier, { originals, texts }) {
    const languages = languagesOf(dossier);
    for (const claim of originals ? dossier.claims : []) {
      const parts = claim.evidence.flatMap((evidence) => partsOf(evidence, texts));
      for (const part of parts) {
        const { article, quotation, quotationPlace } = part.evidence;
        const language = languages.get(article);
        const original = originals?.get(article);
        if (original === undefined || !language) continue;
        const sentence = sentenceText(original, language, part.sentence) ?? '';
        const others = parts
          .filter((one) => one.evidence.article === article && one.sentence === part.sentence)
          .map(({ text }) => text);
        const lost = meaningLost(sentence, part.text, claim.text, language, others).filter(isError);
        const [first] = lost;
        if (!first) continue;
        const left = lost.map((each) => `\`${each.words}\``).join(' and ');
        const reason = `Quotation \`${quotation}\` leaves out ${left}, which ${WHAT[first.kind]}: quote it too, or say it in the claim`;
        const note = `Sentence ${String(part.sentence)} reads: ${sentence}`;
        yield { place: quotationPlace, reason, note };
      }
    }
  },
} satisfies Rules;
