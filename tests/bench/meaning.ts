import { differences } from '../../src/articles/assertion.ts';
import { describeDate } from '../../src/dossier/dates.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { Support, unsupported } from '../../src/dossier/terms.ts';
import type { Claim } from '../../src/dossier/types.ts';
import { readLanguageOf } from '../../src/text/languages.ts';

/** A claim with other words, and what it links to then. */
type Altered = Pick<Claim, 'text'> & Partial<Pick<Claim, 'events'>>;

/** How many claims of `content/` that a script has altered the rules notice, by what it altered. */
export function benchMeaning(): void {
  const { dossier } = loadContent('.');
  const support = new Support(dossier);
  const languages = new Map(
    dossier.articles.map(({ id, record }) => [id, readLanguageOf(record.language) ?? 'en']),
  );
  const faults = ({ evidence, events }: Claim, altered: Altered): number => {
    const quotations = evidence.map(({ article, quotation }) => ({
      text: quotation,
      language: languages.get(article) ?? 'en',
    }));
    const given = support.of({ evidence, events: altered.events ?? events });
    const terms = unsupported(altered.text, support, given);
    return differences(altered.text, quotations, support.names).length + terms.length;
  };
  const replaced =
    (pattern: RegExp, by: string) =>
    ({ text }: Claim): Altered[] =>
      pattern.test(text) ? [{ text: text.replace(pattern, by) }] : [];
  const named = ({ text }: Claim) =>
    support.names
      .find(text, { prose: true })
      .flatMap(({ ids: [id], start, end }) => (id === undefined ? [] : [{ id, start, end }]));
  const titles = [...support.names.named.values()];
  const kinds: Readonly<Record<string, (claim: Claim, at: number) => Altered[]>> = {
    'negation added': replaced(/\b(is|are|was|were|has|have|had|will|could|may|can)\b/, '$1 not'),
    'negation removed': replaced(/\b(?:not|no|never|none) /i, ''),
    'modal made stronger': replaced(/\b(?:may|might|could|can)\b/, 'will'),
    'hedge made stronger': replaced(/\b(?:likely|probably|possible|potential)\b/, 'certain'),
    'plan made a fact': replaced(
      /\b(?:is|are|was|were) (?:expected |set |likely )?to (\w)/,
      'did $1',
    ),
    'attribution dropped': replaced(
      /,? (?:(?:is|are) (?:said|reported|called|taken|seen)(?: to)?\b|(?:says|by) the (?:\w+ )*?(?:report|account|preview)\b[^,.]*|analysts suggest|\w+ (?:argue|warn|insists|hold|suggest) that)/,
      '',
    ),
    'some made all': replaced(/\b(?:some|many|most)\b/i, 'all'),
    'often made always': replaced(/\b(?:often|sometimes)\b/, 'always'),
    unit: replaced(/\b(?:years|months|weeks|days|month|year)\b/, 'decades'),
    'a name for another': (claim, at) =>
      named(claim).map(({ id, start, end }, n) => {
        const other = titles.filter((one) => one.id !== id)[(at * 7 + n) % (titles.length - 1)];
        return { text: claim.text.slice(0, start) + (other?.title ?? '') + claim.text.slice(end) };
      }),
    'a name added': (claim, at) => {
      const others = titles.filter(({ id }) => !named(claim).some((one) => one.id === id));
      const name = others[at % others.length]?.title ?? '';
      return [{ text: claim.text.replace(/[.,]?$/, ` with ${name}.`) }];
    },
    'names swapped': (claim) => {
      const [a, b] = named(claim);
      if (!a || !b || a.id === b.id) return [];
      const [first, second] = [a, b].map(({ start, end }) => claim.text.slice(start, end));
      const between = claim.text.slice(a.end, b.start);
      return [
        {
          text: `${claim.text.slice(0, a.start)}${second ?? ''}${between}${first ?? ''}${claim.text.slice(b.end)}`,
        },
      ];
    },
    'a date by an event’s link': (claim, at) => {
      const others = dossier.events.filter(({ id }) => !claim.events.includes(id));
      const event = others[at % others.length];
      if (!event) return [];
      const text = claim.text.replace(/[.,]?$/, ` (${describeDate(event.record.date)}).`);
      return [{ text, events: [...claim.events, event.id] }];
    },
  };
  const sound = dossier.claims.filter((claim) => faults(claim, claim) === 0);
  console.log(
    `${String(dossier.claims.length - sound.length)} of ${String(dossier.claims.length)} claims are refused as they are`,
  );
  for (const [kind, alter] of Object.entries(kinds)) {
    const tried = sound.flatMap((claim, at) =>
      alter(claim, at).map((altered) => ({ claim, altered })),
    );
    const caught = tried.filter(({ claim, altered }) => faults(claim, altered) > 0).length;
    const share = tried.length > 0 ? ` (${((caught / tried.length) * 100).toFixed(0)} %)` : '';
    console.log(`${kind}: ${String(caught)} of ${String(tried.length)}${share}`);
  }
}
