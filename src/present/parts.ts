import type { Dispute, Section, Sheet } from '../dossier/types.ts';

/** The heading of a sheet's table of main points. */
export const GLANCE = 'At a glance';

/** What the editor's reasoning on a dispute is called above it. */
export const EDITORIAL = 'Our reasoning, which no machine checks';

/** A section with those of its blocks that pass; none if the page has no section. */
function narrowed(section: Section | undefined, passes: (tag: string, i: number) => boolean) {
  const body = section?.body.filter((node, i) =>
    passes(node.type === 'element' ? node.tagName : '', i),
  );
  return section && body ? [{ ...section, body }] : [];
}

/**
 * A sheet in the order of reading: its answer up to the first note, that note and what follows it, the
 * table of main points, the detail. What other reports say belongs after `said`, and the summary of
 * standing after `glance`.
 */
export function sheetParts({ sections: [answer, ...rest] }: Sheet) {
  const first = answer?.body.findIndex(
    (node) => node.type === 'element' && node.tagName === 'aside',
  );
  const end = first === undefined || first < 0 ? Infinity : first;
  const points = rest[0]?.title === GLANCE ? 1 : 0;
  return {
    said: narrowed(answer, (_, i) => i < end),
    remarks: narrowed(answer, (_, i) => i >= end),
    glance: rest.slice(0, points),
    detail: rest.slice(points),
  };
}

/**
 * What a dispute says before its first heading, and the editor's reasoning. The list of positions is left
 * out: it is drawn from the claims.
 */
export function disputeParts({ sections: [first, ...reasoning] }: Dispute) {
  return { remarks: narrowed(first, (tag) => tag !== 'ul' && tag !== 'ol'), reasoning };
}
