import { edits } from '../text/names/edits.ts';

/**
 * The candidate nearest to `text`, for “did you mean”: at most a third of its letters may differ,
 * and at least two. Null when none is near enough; the first of several equally near ones.
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
