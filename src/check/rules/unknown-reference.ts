import { closest, slipFor } from '../../text/closest.ts';
import { wordsOf } from '../../text/words.ts';
import type { Content } from '../../dossier/load.ts';
import { namesOf } from '../../dossier/names.ts';
import type { CollectionName, Dossier, Fix, Reference } from '../../dossier/types.ts';
import { claimKeyOf, partsOfKey } from '../../dossier/urls.ts';
import { withOtherId } from '../../dossier/written-reference.ts';
import { isId } from '../../schemas/id.ts';
import type { Rules } from '../rule.ts';

const NOUN: Readonly<Record<CollectionName | 'claims', string>> = {
  articles: 'article',
  sheets: 'sheet',
  entities: 'entity',
  events: 'event',
  disputes: 'dispute',
  claims: 'claim',
};

type ById = Reference & { to: CollectionName | 'claims' };

/** Whether the reference is to something that should have an id here. */
function byId(reference: Reference): reference is ById {
  return reference.to !== 'file' && reference.to !== 'outside';
}

/** What a reference is to, in parts; a page has no label. */
function partsOf({ to, target }: ById) {
  return to === 'claims' ? partsOfKey(target) : { collection: to, page: target, label: '' };
}

function idsOf(dossier: Dossier, to: ById['to']): string[] {
  return to === 'claims' ? dossier.claims.map(({ key }) => key) : dossier[to].map(({ id }) => id);
}

/** What a page or claim is called since its page was renamed; null unless exactly one page had the id. */
function renamed(dossier: Dossier, reference: ById): string | null {
  const { collection, page, label } = partsOf(reference);
  const [now, ...others] = dossier[collection].filter(({ record }) =>
    record.formerly.includes(page),
  );
  if (!now || others.length > 0) return null;
  if (reference.to !== 'claims') return now.id;
  const key = claimKeyOf(collection, now.id, label);
  return dossier.claims.some((claim) => claim.key === key) ? key : null;
}

/**
 * Whether the words of a link are a name of an entity. If not, the id need not be a slip: `iran` is not
 * `iraq`, even if only one of them has a page yet.
 */
function named(written: string, id: string, { entities }: Dossier): boolean {
  const record = entities.find((entity) => entity.id === id)?.record;
  const [, text = ''] = /^\[([^\]]*)\]/.exec(written) ?? [];
  const words = (name: string) => wordsOf(name).join(' ');
  return record !== undefined && namesOf(record).some((name) => words(name) === words(text));
}

/** The text at the place of a reference. */
const writtenAt = ({ place }: ById, { sources }: Content) =>
  sources.get(place.file)?.textAt(place) ?? '';

/** What an unknown id is a slip for; null if that is not certain. */
function slip(dossier: Dossier, reference: ById, content: Content): string | null {
  const { to, target } = reference;
  const meant = slipFor(target, idsOf(dossier, to));
  if (meant === null || to !== 'entities') return meant;
  return named(writtenAt(reference, content), meant, dossier) ? meant : null;
}

/** Replaces the unknown id by another; null if the reference has an unusual form. */
function fixOf(reference: ById, meant: string, content: Content): Fix | null {
  const { place } = reference;
  const [from, to] = [partsOf(reference), partsOf({ ...reference, target: meant })];
  const part = from.page === to.page ? 'claim' : 'page';
  const [old, id] = part === 'page' ? [from.page, to.page] : [from.label, to.label];
  if (!isId(old)) return null;
  const written = writtenAt(reference, content);
  const text = withOtherId(written, reference, part, old, id);
  return text === written ? null : { place, text, what: `\`${old}\` → \`${id}\`` };
}

export default {
  *'unknown-reference'(dossier, content) {
    const { standIns } = content;
    for (const reference of dossier.references) {
      if (reference.resolved || !byId(reference)) continue;
      const { to, target, place, what } = reference;
      const { collection, page } = partsOf(reference);
      // A file or footnote that can't be read, or a folder without files, is reported already.
      const file = `content/${collection}/${page}.md`;
      if (to === 'claims' ? standIns.lacksClaims(file) : standIns.hasFile(file)) continue;
      const now = renamed(dossier, reference);
      const near = now ?? closest(target, idsOf(dossier, to));
      const meant = now ?? slip(dossier, reference, content);
      const fix = meant === null ? null : fixOf(reference, meant, content);
      const noun = NOUN[to];
      const advice = now ? `It is called \`${now}\` now.` : `Did you mean \`${near ?? ''}\`?`;
      yield {
        place,
        reason: `Unknown ${noun} \`${target}\` as ${what}: correct the id, or add the ${noun}`,
        ...(near === null ? {} : { note: advice }),
        ...(fix ? { fix } : {}),
      };
    }
  },
} satisfies Rules;
