import { dateExtent, describeDate } from '../../dossier/dates.ts';
import { lookupOf, type Lookup } from '../../dossier/lookup.ts';
import type { Claim, Dossier } from '../../dossier/types.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { readDates } from '../../text/dates/read.ts';
import { type Figure, readFigures, sameFigure } from '../../text/figures/read-figures.ts';
import { readLanguageOf } from '../../text/languages.ts';
import { negationsIn, type SentenceFacts } from '../read/read.ts';

/** What a sentence and a claim say differently: what only the one has, and what only the other. */
export interface Difference {
  about: 'date' | 'figure' | 'name' | 'negation';
  /** In the sentence, as printed. */
  here: string[];
  /** In the claim. */
  there: string[];
}

/** What a claim says that can be compared. */
interface Said {
  dates: { edtf: string }[];
  figures: Figure[];
  negations: string[];
}

/** Whether the year of a date is known. */
const isDated = ({ edtf }: { edtf: string }) => !edtf.includes('XXXX');

/** Whether one date may mean what the other does: one lies within the other. */
function sameDate(a: string, b: string): boolean {
  const [x, y] = [dateExtent(a), dateExtent(b)];
  const within = (inner: typeof x, outer: typeof x) =>
    (inner.from ?? -Infinity) >= (outer.from ?? -Infinity) &&
    (inner.to ?? Infinity) <= (outer.to ?? Infinity);
  return within(x, y) || within(y, x);
}

/** Finds what a sentence of an article and a claim say differently. Each claim is read once. */
export class Differences {
  readonly #lookup: Lookup;
  readonly #said = new Map<string, Said>();
  readonly #names: NameTable;

  /** @param names those of the Dossier’s entities, with the words that stand for them */
  constructor(dossier: Dossier, names: NameTable) {
    this.#names = names;
    this.#lookup = lookupOf(dossier);
  }

  #of(claim: Claim): Said {
    const known = this.#said.get(claim.key);
    if (known) return known;
    const own = readFigures(claim.text, 'en');
    const quoted = claim.evidence.flatMap(({ article, quotation }) => {
      const language = this.#lookup.articles.get(article)?.record.language ?? 'en';
      return readFigures(quotation, readLanguageOf(language) ?? 'en');
    });
    const dates = readDates(claim.text, 'en', [{ start: 0, end: claim.text.length }], null).filter(
      isDated,
    );
    const events = this.#lookup.dossier.events
      .filter(({ id }) => claim.events.includes(id))
      .map(({ record }) => ({ edtf: record.date }));
    const said = {
      dates: dates.length > 0 ? dates : events,
      figures: own.length > 0 ? own : quoted,
      negations: negationsIn(claim.text, 'en'),
    };
    this.#said.set(claim.key, said);
    return said;
  }

  /** The entities that the words of a text name or stand for. */
  #meantBy(text: string): string[] {
    return this.#names.find(text).flatMap(({ ids, standsFor }) => [...ids, ...standsFor]);
  }

  /** What the two say differently, in a fixed order; nothing for what only one of them speaks of. */
  between(sentence: SentenceFacts, claim: Claim): Difference[] {
    const { dates, figures, negations } = this.#of(claim);
    const find = <A, B>(a: readonly A[], b: readonly B[], same: (x: A, y: B) => boolean) => ({
      here: a.filter((x) => !b.some((y) => same(x, y))),
      there: b.filter((y) => !a.some((x) => same(x, y))),
    });
    const known = sentence.dates.filter(isDated);
    const date = find(known, dates, (x, y) => sameDate(x.edtf, y.edtf));
    const figure = find(sentence.figures, figures, sameFigure);
    // “Moscow” and “Russian” stand for Russia: where either is named, the claim’s Russia is too.
    const meant = new Set(this.#meantBy(sentence.text));
    const name = {
      here: sentence.names.flatMap(({ entity, text }) => {
        const same = [entity ?? '', ...this.#meantBy(text)].some((id) =>
          claim.mentions.includes(id),
        );
        return entity === null || same ? [] : [entity];
      }),
      there: claim.mentions.filter((id) => !meant.has(id)),
    };
    const unknown = sentence.names.filter(({ entity }) => entity === null).map(({ text }) => text);
    const title = (id: string) => this.#lookup.entities.get(id)?.record.title ?? id;
    const differ = (about: Difference['about'], here: string[], there: string[]): Difference[] =>
      here.length + there.length > 0
        ? [{ about, here: [...new Set(here)], there: [...new Set(there)] }]
        : [];
    const dated = date.here.map(({ text, edtf, why }) =>
      why === null ? text : `${text} (${describeDate(edtf)})`,
    );
    const bothDeny = negations.length > 0 && sentence.negations.length > 0;
    return [
      differ(
        'date',
        dated,
        date.there.map(({ edtf }) => describeDate(edtf)),
      ),
      differ(
        'figure',
        figure.here.map(({ text }) => text),
        figure.there.map(({ text }) => text),
      ),
      differ('name', [...name.here.map(title), ...unknown], name.there.map(title)),
      bothDeny ? [] : differ('negation', sentence.negations, negations),
    ].flat();
  }
}
