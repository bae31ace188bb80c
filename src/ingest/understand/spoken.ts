import type { Speaker } from '../reading.ts';
import type { Party } from './people.ts';

/** Whose words something is. */
export interface Spoken {
  speaker: Speaker | null;
  party: Party | null;
}

/** Who spoke last, and in which sentence. */
export interface LastSpoken {
  speaker: Speaker;
  party: Party | null;
  sentence: number;
}

/** Nobody in particular: the words are speech, and whose is not told. */
export const NOBODY: Spoken = { speaker: null, party: null };

/** A party as the one who speaks. */
export const asSpoken = (party: Party): Spoken => ({ speaker: party.speaker, party });
