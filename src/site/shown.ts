import type { VFileMessage } from 'vfile-message';
import { lookupOf, type Lookup } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';

// Node loads this file and Vite never bundles it, so the process has one copy of it. The code that
// reads `content/` puts the Dossier here, and pages get it from here by reference.
let lookup: Lookup | null = null;
let problems: readonly VFileMessage[] = [];

/**
 * Sets what pages show from now on.
 *
 * @param dossier the published Dossier
 * @param messages the messages of `check`, for the box on every page of `npm run dev`
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

/** The messages of `check`. */
export function getProblems(): readonly VFileMessage[] {
  return problems;
}
