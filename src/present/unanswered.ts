import type { Dossier } from '../dossier/types.ts';
import { inWords } from '../text/wording.ts';

/** The heading of what a sheet leaves open: “Not answered in the five articles”. */
export function unansweredTitle({ articles }: Dossier): string {
  const n = articles.length;
  return `Not answered in the ${n === 1 ? 'article' : `${inWords(n)} articles`}`;
}
