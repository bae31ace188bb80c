import { meaningLost } from '../../articles/meaning.ts';
import { MAX_COMMON_RUN } from '../../articles/text.ts';
import { Support, unsupported } from '../../dossier/terms.ts';
import { Refusal } from '../../files/refusal.ts';
import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { canonical } from '../../text/number-words.ts';
import { overlap } from '../../text/sentences.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { words, wordsOf } from '../../text/words.ts';
import type { Plan } from '../ingest.ts';
import { labelOf } from '../quote/label.ts';
import { quotedWords } from '../quote/propose.ts';
import type { Proposal, Proposed } from '../worksheet/proposal.ts';
import type { Item } from '../worksheet/worksheet.ts';
import { answerSchema, ask } from './ask.ts';
import type { Server } from './server.ts';

/** Sentences in one request. */
const BATCH = 4;
/**
 * A line of plain English: no quotation marks, no address, and nothing that Markdown, HTML or a
 * terminal takes for more than itself. A list would begin with “1.”.
 */
const PLAIN =
  /^(?!\d+[.)]|.*\.\p{Ll}{2})[\p{sc=Latin}\d(](?:[\p{sc=Latin}\d\p{Pd}$€£₽ .,;:!?()%°+]|(?<=\p{L})['’]){1,400}$/u;

const kindsOf = (text: string, language: ReadLanguage) =>
  new Set(new CuedSentence(text, language).cues.map(({ kind }) => kind));
const printed = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));

/**
 * Makes the judge of all that a model proposes for an article: the words that it points at, its
 * claim, and the two together. It says why a proposal may not stand in the worksheet. It takes one
 * answer in any form, and the sentences of the request.
 */
export function judgeOf({ ingested, text, dossier }: Plan) {
  const { id: article, language, worksheet } = ingested;
  const support = new Support(dossier);
  const { 'min-words': least, 'max-words': most } = dossier.site.quotations;
  const own = worksheet.items.map(({ label }) => label);
  const taken = new Set([...dossier.claims.map(({ id }) => id), ...own]);
  const known = [...dossier.claims, ...worksheet.items].flatMap((one) => printed(one.text));
  /** Words that begin a sentence without being a name. */
  const ordinary = new Set([...STOP_WORDS, ...known.filter((word) => /^\p{Ll}/u.test(word))]);
  const speech = worksheet.items.flatMap((one) => one.speech);
  const done = new Set<number>();
  return (answer: unknown, items: readonly Item[]): Proposal | string => {
    const { data } = answerSchema.safeParse(answer);
    if (!data) return 'it has another form';
    const { sentence, from, to, relation, of } = data;
    if (relation === 'abstain') return 'it abstains';
    const item = items.find((one) => one.sentence === sentence);
    if (!item) return 'it points at no sentence of the request';
    if (done.has(sentence)) return 'its sentence has a proposal';
    const beside = item.nearest.some(({ claim }) => claim.key === of);
    if (!beside && (of !== null || relation !== 'adds')) return 'it names no claim of the request';

    if (/[?؟]/u.test(item.text)) return 'its sentence asks something';
    const all = words(item.text);
    const [first, last, length] = [all[from - 1], all[to - 1], to - from + 1];
    if (!first || !last || length < least || length > most) return 'it quotes no such words';
    const quotation = quotedWords(item.text, first.start, last.end);
    if (text.find(quotation).length !== 1) return 'its words do not stand once in the article';
    const place = { start: item.start + first.start, end: item.start + last.end };
    const speaks = speech.some((one) => overlap(one, place));
    if (speaks && !kindsOf(quotation, language).has('attribution')) return 'it quotes no speaker';
    const [cut] = meaningLost(item.text, quotation, null, language);
    if (cut) return `its quotation leaves out “${cut.words}”`;

    const claim = data.claim.replace(/\p{Zs}+/gu, ' ').trim();
    if (!PLAIN.test(claim)) return 'its claim is not plain English';
    if (wordsOf(claim).length < least) return 'its claim is no sentence';
    const copied = text.longestRun(wordsOf(claim))?.words ?? 0;
    if (copied > MAX_COMMON_RUN) return 'its claim copies the article';
    const [kind] = kindsOf(claim, 'en').symmetricDifference(kindsOf(quotation, language));
    if (kind) return `only one of its claim and its quotation has a ${kind}`;
    const given = support.of({ evidence: [{ article, quotation }], events: [] });
    const isGiven = (word: string) => ordinary.has(word) || given.has(canonical(word));
    const capitals = printed(claim).filter((word) => /^\p{Lu}/u.test(word));
    const named = capitals.every((word) => isGiven(word.toLowerCase()));
    if (!named || unsupported(claim, support, given).length > 0)
      return 'its claim has a name, number or date that its quotation lacks';

    done.add(sentence);
    const label = labelOf(quotation, language, article, sentence, taken);
    return { sentence, label, claim, quotation, relation, of };
  };
}

/**
 * Asks a model about the sentences of a worksheet, and keeps what passes. After a request without a
 * whole answer it makes no other.
 */
export async function proposalsFor(server: Server, plan: Plan): Promise<Proposed> {
  const judge = judgeOf(plan);
  const { items } = plan.ingested.worksheet;
  const proposed: Proposed = { model: server.model, proposals: [], dropped: [] };
  for (let i = 0; i < items.length; i += BATCH) {
    const batch = items.slice(i, i + BATCH);
    try {
      const answers = await ask(server, batch, plan.dossier.site);
      const judged = answers?.map((one) => judge(one, batch)) ?? ['the answer has another form'];
      proposed.proposals.push(...judged.filter((one) => typeof one !== 'string'));
      proposed.dropped.push(...judged.filter((one) => typeof one === 'string'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      proposed.dropped.push(`${error.message}: no further sentence was asked about`);
      break;
    }
  }
  return proposed;
}
