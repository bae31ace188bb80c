import type { VFileMessage } from 'vfile-message';
import { lookupOf, type Lookup } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';

// Node loads this file and Vite never bundles it. So the process has one copy of it: what reads
// `content/` puts the Dossier here, and the pages take it from here by reference, whatever its size.
let lookup: Lookup | null = null;
let problems: readonly VFileMessage[] = [];

/**
 * Sets what the pages show from now on.
 *
 * @param dossier the Dossier as it is published
 * @param messages what `check` says of it, for the box that `npm run dev` shows on every page
 */
export function show(dossier: Dossier, messages: readonly VFileMessage[]): void {
  lookup = lookupOf(dossier);
  problems = messages;
}

/** The published Dossier, with its lists by id. Throws if nothing has read `content/`. */
export function getLookup(): Lookup {
  if (lookup) return lookup;
  throw new Error('Nothing has read content/: run `npm run build` or `npm run dev`.');
}

/** What `check` says of the content. */
export function getProblems(): readonly VFileMessage[] {
  return problems;
}
