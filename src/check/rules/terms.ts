import { contains } from '../../markdown/types.ts';
import { isDateWord, Support, unsupported } from '../../dossier/terms.ts';
import { topOf, type Claim, type Dossier, type Page, type Place } from '../../dossier/types.ts';
import { UNWRITTEN } from '../../schemas/unfinished.ts';
import { isNumberWord } from '../../text/number-words.ts';
import { capital } from '../../text/wording.ts';
import { excepted, exceptionsOf } from '../exceptions.ts';
import type { Finding, Rules } from '../rule.ts';

/** For a date that the article gives in other words, and a number that it does not print. */
const COUNTED =
  'Quote the words that give it, link to an event that has the date and cites the same article (`npm run new -- event ID --date DATE`), or leave it out.';

/** For a name. */
const NAMED = 'Quote the words that name it, since a link alone proves nothing, or leave it out.';

/** Whether a term is a number or part of a date. */
const dates = (text: string): boolean =>
  /\p{N}/u.test(text) || isNumberWord(text.toLowerCase()) || isDateWord(text.toLowerCase());

/** A line of a page that may contain only what its claims do. */
interface Line {
  page: Page;
  field: 'summary' | 'answer';
  text: string;
  /** Keys of these claims. */
  claims: readonly string[];
  /** Other words that it may use, folded. */
  words: readonly string[];
  /** What lacks a word that it should not use. */
  without: string;
}

/** The summaries of sheets and entities, and the answers of disputes. */
function* linesOf({ sheets, entities, disputes }: Dossier, support: Support): Generator<Line> {
  for (const page of sheets) {
    const { claims, record } = page;
    const without = 'no claim of the page';
    yield { page, field: 'summary', text: record.summary, claims, words: [], without };
  }
  for (const page of entities) {
    const remarks = (page.remarks ?? []).map(({ text }) => text);
    const { mentionedBy: claims, record } = page;
    const words = [...support.ofEntity(page.id), ...support.ofText(remarks)];
    const without = 'neither a claim that mentions it nor a note of its page';
    yield { page, field: 'summary', text: record.summary, claims, words, without };
  }
  for (const page of disputes) {
    const { answer, touches, 'rests-on': basis } = page.record;
    if (answer === undefined) continue;
    const others = basis !== undefined && basis !== 'articles';
    yield {
      page,
      field: 'answer',
      text: answer,
      claims: [...page.claims, ...Object.keys(touches)],
      words: others ? support.ofText((page.remarks ?? []).map(({ text }) => text)) : [],
      without: others
        ? 'neither the assessment nor a claim of the dispute'
        : 'no claim of the dispute',
    };
  }
}

const OTHERWISE = 'or write the footnote without `Each alone:`';

/** What is wrong with a claim whose quotations each support it alone. */
function* alone(claim: Claim, support: Support): Generator<Finding> {
  const { id, place, evidence, text, events } = claim;
  const articles = new Set(evidence.map(({ article }) => article));
  if (articles.size === 1) {
    const reason = `The footnote of claim \`${id}\` says \`Each alone:\`, but quotes only one article: quote another, ${OTHERWISE}`;
    yield { place, reason };
    return;
  }
  for (const piece of evidence) {
    // A link does not count: the quotation itself must name the entity.
    const given = support.of({ evidence: [piece], events });
    const missing = unsupported(text, support, given).map((term) => `\`${term.text}\``);
    if (missing.length === 0) continue;
    const reason = `The quotation alone does not contain ${missing.join(', ')}, which claim \`${id}\` says: quote the words, leave it out, ${OTHERWISE}`;
    yield { place: piece.quotationPlace, reason };
  }
}

/** If one of these fields can't be read, it is unknown which entity a word belongs to. */
const NAMES = ['title', 'names', 'aliases', 'stands-for', 'roles'];

export default {
  *'each-alone'(dossier, { standIns }) {
    if (standIns.in('entities', ...NAMES)) return;
    const claims = dossier.claims.filter((claim) => claim.eachAlone && claim.evidence.length > 0);
    if (claims.length === 0) return;
    const support = new Support(dossier);
    for (const claim of claims) yield* alone(claim, support);
  },

  /** A page's summary, and a dispute's answer, may use what the claims use. */
  *'unsupported-term'(dossier, { standIns }) {
    if (standIns.in('entities', ...NAMES)) return;
    const support = new Support(dossier);
    const dangling = Map.groupBy(
      dossier.references.filter(({ resolved }) => !resolved),
      ({ file }) => file,
    );
    /** The words that support each claim; null where that is unknown. */
    const supported = new Map<string, Set<string> | null>();
    for (const claim of dossier.claims) {
      // No machine can compare a position with other reports.
      if (claim.reports.length > 0) {
        supported.set(claim.key, new Set(support.ofText([claim.text])));
        continue;
      }
      // A claim without evidence, or with a link that leads nowhere, is reported already.
      const unsure = (said: { place: Place; events: readonly string[] }) =>
        claim.evidence.length === 0 ||
        said.events.some((id) => standIns.hasField(`content/events/${id}.md`, 'title', 'date')) ||
        dangling.get(claim.place.file)?.some(({ place }) => contains(said.place, place));
      const found: (Finding & { kind: string })[] = [];
      const all = [claim, ...(claim.restated ?? [])];
      const exceptions = exceptionsOf(claim);
      for (const said of all) {
        if (unsure(said)) {
          supported.set(claim.key, null);
          continue;
        }
        const given = support.of(claim, said);
        const before = supported.get(claim.key);
        if (before !== null) supported.set(claim.key, (before ?? new Set()).union(given));
        // What is not written yet is reported as such.
        if (UNWRITTEN.test(said.text)) continue;
        for (const { text, folded } of unsupported(said.text, support, given)) {
          const [kind, note] = dates(text) ? ['number', COUNTED] : ['name', NAMED];
          if (exceptions.has(kind)) supported.get(claim.key)?.add(folded);
          const reason = `Claim \`${claim.id}\` says \`${text}\`, which is in none of its quotations`;
          found.push({ kind, place: said.place, reason, note });
        }
      }
      yield* excepted(found, exceptions, all.some(unsure) ? [] : ['name', 'number']);
    }
    for (const { page, field, text, claims, words, without } of linesOf(dossier, support)) {
      const sets = claims.flatMap(
        (key) => supported.get(key) ?? (supported.has(key) ? [null] : []),
      );
      if (sets.includes(null) || standIns.hasField(page.file, field) || UNWRITTEN.test(text))
        continue;
      const given = new Set([...sets.flatMap((set) => [...(set ?? [])]), ...words]);
      for (const term of unsupported(text, support, given)) {
        const place = page.fields[field] ?? topOf(page.file);
        const reason = `${capital(field)} says \`${term.text}\`, which ${without} says: add it there, or leave it out`;
        yield { place, reason };
      }
    }
  },
} satisfies Rules;
