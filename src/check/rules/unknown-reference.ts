import { closest } from '../../dossier/closest.ts';
import type { CollectionName, Dossier, Reference } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

const NOUN: Readonly<Record<CollectionName | 'claims', string>> = {
  articles: 'article',
  sheets: 'sheet',
  entities: 'entity',
  events: 'event',
  disputes: 'dispute',
  claims: 'claim',
};

function idsOf(dossier: Dossier, to: CollectionName | 'claims'): string[] {
  return to === 'claims' ? dossier.claims.map(({ key }) => key) : dossier[to].map(({ id }) => id);
}

/** Whether the reference is to something that should have an id here. */
function byId(reference: Reference): reference is Reference & { to: CollectionName | 'claims' } {
  return reference.to !== 'file' && reference.to !== 'outside';
}

/** Whatever is named by an id exists. */
export default function* unknownReference(dossier: Dossier): Generator<Finding> {
  for (const reference of dossier.references) {
    if (reference.resolved || !byId(reference)) continue;
    const { to, target, place, what } = reference;
    const near = closest(target, idsOf(dossier, to));
    const noun = NOUN[to];
    const reason = `Unexpected ${noun} \`${target}\` as ${what}, expected the id of a known ${noun}`;
    yield { place, reason, ...(near ? { note: `Did you mean \`${near}\`?` } : {}) };
  }
}
