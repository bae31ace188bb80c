import { meaningLost } from '../../articles/meaning.ts';
import type { SealedText } from '../../articles/text.ts';
import { Support, unsupported } from '../../dossier/terms.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { words, wordsOf } from '../../text/words.ts';
import type { Plan } from '../ingest.ts';
import type { Proposal, Proposed } from '../worksheet/proposal.ts';
import type { Item } from '../worksheet/worksheet.ts';
import type { Answer } from './answer.ts';
import { ask, BATCH, reasonOf, type Server } from './ask.ts';

/** Bounds of a quotation and of a claim in words; a run of the article's words in a claim. */
const SHORTEST = 3;
const LONGEST = 25;
const CLAIM = 60;
const COPIED = 8;

/** Judges what a model proposes: the words it points at, its claim, and the two together. */
export class ProposalJudge {
  readonly #items: ReadonlyMap<number, Item>;
  readonly #text: SealedText;
  readonly #support: Support;
  readonly #language: ReadLanguage;

  constructor({ ingested, text, dossier }: Plan) {
    this.#items = new Map(ingested.worksheet.items.map((item) => [item.sentence, item]));
    this.#text = text;
    this.#support = new Support(dossier);
    this.#language = ingested.language;
  }

  /** The proposal as it may stand in the worksheet, or the reason why it may not. */
  judge(answer: Answer['proposals'][number]): Proposal | string {
    const { sentence, from, to, relation, of } = answer;
    if (relation === 'abstain') return 'it abstained';
    const item = this.#items.get(sentence);
    if (!item) return 'it points at no sentence of the request';
    const all = words(item.text);
    const [first, last] = [all[from - 1], all[to - 1]];
    const length = to - from + 1;
    if (!first || !last || length < SHORTEST || length > LONGEST) {
      return 'it points at no 3 to 25 words of the sentence';
    }
    const quotation = item.text.slice(first.start, last.end).replace(/\s+/g, ' ');
    if (this.#text.find(quotation).length !== 1)
      return 'its words do not stand once in the article';
    const beside = item.nearest.find(({ claim }) => claim.key === of)?.claim ?? null;
    if (of !== null && !beside) return 'it names a claim that was not offered';
    if (relation !== 'adds' && !beside) return 'it names no claim';
    const claim = answer.claim.replace(/\s+/g, ' ').trim();
    const own = wordsOf(claim);
    if (own.length < SHORTEST || own.length > CLAIM) return 'its claim is no sentence';
    if ((this.#text.longestRun(own)?.words ?? 0) > COPIED) return 'its claim copies the article';
    const [cut] = meaningLost(item.text, quotation, claim, this.#language);
    if (cut) return `its quotation leaves out “${cut.words}”`;
    const given = this.#support.of({ evidence: [{ quotation }], events: [], links: [] });
    const [term] = unsupported(claim, this.#support, given);
    if (term) return `its quotation does not contain “${term.text}”`;
    return { sentence, claim, quotation, relation, of: beside };
  }
}

/**
 * Asks a model about the sentences of a worksheet, and keeps what passes. A request that fails is
 * among the reasons; the worksheet does without it.
 */
export async function proposalsFor(server: Server, plan: Plan): Promise<Proposed> {
  const judge = new ProposalJudge(plan);
  const { items } = plan.ingested.worksheet;
  const proposals: Proposal[] = [];
  const dropped: string[] = [];
  for (let i = 0; i < items.length; i += BATCH) {
    const batch = items.slice(i, i + BATCH);
    try {
      for (const one of (await ask(server, batch)).proposals) {
        const judged = judge.judge(one);
        if (typeof judged === 'string') dropped.push(judged);
        else proposals.push(judged);
      }
    } catch (error) {
      dropped.push(`the request failed: ${reasonOf(error)}`);
    }
  }
  return { model: server.model, proposals, dropped };
}
