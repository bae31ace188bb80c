import { edits } from './names/edits.ts';

/**
 * The candidate nearest to `text`, for “did you mean”: up to a third of its letters may differ, or two
 * of a short text. Null when none is near enough; the first of several equally near ones.
 */
export function closest(text: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(text.length / 3));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = edits(text.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit && distance < (best?.distance ?? Infinity))
      best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/**
 * The candidate that `text` is a slip for, if only one can be meant: the only one that differs by one
 * letter (or two that changed places). Another number is never a slip: `talks-2` is not `talks-1`.
 */
export function slipFor(text: string, candidates: Iterable<string>): string | null {
  const digits = (id: string) => id.replace(/\D/g, '');
  const near = [...new Set(candidates)].filter((candidate) => edits(text, candidate, 1) === 1);
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 && digits(only) === digits(text) ? only : null;
}
