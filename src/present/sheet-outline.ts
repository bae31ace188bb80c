import type { Section, Sheet } from '../dossier/types.ts';

/** The sections of a sheet as they are read; each list may be empty. */
export interface SheetOutline {
  /** The answer itself, and from its first note on: what other reports say belongs between them. */
  said: Section[];
  remarks: Section[];
  /** The table of main points: how well they are supported belongs after it. */
  glance: Section[];
  detail: Section[];
}

/** Divides a sheet for its page and its briefs. */
export function outlineOf({ sections }: Sheet): SheetOutline {
  const [answer, ...rest] = sections;
  const body = answer?.body ?? [];
  const note = body.findIndex((node) => node.type === 'element' && node.tagName === 'aside');
  const at = note < 0 ? body.length : note;
  const points = rest[0]?.title === 'At a glance' ? 1 : 0;
  return {
    said: answer ? [{ ...answer, body: body.slice(0, at) }] : [],
    remarks: answer ? [{ ...answer, body: body.slice(at) }] : [],
    glance: rest.slice(0, points),
    detail: rest.slice(points),
  };
}
