import { closest } from '../../dossier/closest.ts';
import type { CollectionName, Dossier, Reference } from '../../dossier/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
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

/** The file in which what is named should be. */
function fileOf(to: CollectionName | 'claims', target: string): string {
  if (to !== 'claims') return `content/${to}/${target}.md`;
  const [page = ''] = target.split('#', 1);
  return `content/${page.includes('/') ? page : `sheets/${page}`}.md`;
}

/** Whatever is named by an id exists. */
export default function* unknownReference(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  for (const reference of dossier.references) {
    if (reference.resolved || !byId(reference)) continue;
    const { to, target, place, what } = reference;
    // A file that can't be read, or a folder without any, is reported already.
    if (standIns.hasFile(fileOf(to, target))) continue;
    const near = closest(target, idsOf(dossier, to));
    const noun = NOUN[to];
    const reason = `Unexpected ${noun} \`${target}\` as ${what}, expected the id of a known ${noun}`;
    yield { place, reason, ...(near ? { note: `Did you mean \`${near}\`?` } : {}) };
  }
}
