import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { differences, type Said } from '../../../src/articles/assertion.ts';
import { Support, unsupported } from '../../../src/dossier/terms.ts';
import type { Dossier } from '../../../src/dossier/types.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';

/** A claim that says what its quotations say, and one that does not. */
export interface Pair {
  kind: string;
  quotations: Said[];
  faithful: string;
  altered: string;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The pairs of `pairs.txt`, made from its lines. */
export const PAIRS: readonly Pair[] = read('pairs.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language, kind = '', quotations = '', ...claim] = line.split('|');
    const version = (which: string) =>
      claim
        .join('|')
        .replace(/\{([^|}]*)\|([^}]*)\}/g, which)
        .trim();
    return {
      kind,
      quotations: quotations
        .split(' / ')
        .map((text) => ({ text, language: language as ReadLanguage })),
      faithful: version('$1'),
      altered: version('$2'),
    };
  });

const lists = parse(read('names.yaml')) as Record<string, string[]>;
const entities = Object.entries(lists).map(([id, [kind, en = '', ru, ar, ...standIns]]) => ({
  id,
  record: entitySchema.parse({
    ...{ title: en, kind, summary: 'Invented.', names: { en, ru, ar }, 'stands-for': standIns },
  }),
}));
const support = new Support({
  ...{ entities, events: [], articles: [], claims: [], site: { spellings: [] } },
} as unknown as Dossier);

/** In what a claim differs from its quotations, as the rules find it; numbers and dates left out. */
export function kindsFound(claim: string, quotations: readonly Said[]): string[] {
  const evidence = quotations.map(({ text }) => ({ article: 'one', quotation: text }));
  const terms = unsupported(claim, support, support.of({ evidence, events: [] }));
  const names = support.names.find(claim, { prose: true });
  const isName = ({ text }: { text: string }) =>
    names.some(({ start, end }) => claim.slice(start, end).includes(text));
  return [
    ...differences(claim, quotations, support.names).map(({ kind }) => kind),
    ...terms.filter(isName).map(() => 'name'),
  ];
}
