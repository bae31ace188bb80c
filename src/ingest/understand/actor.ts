import type { Span } from '../../text/sentences.ts';
import type { Party } from './people.ts';

/** A run of words that can be the subject of a verb of saying. */
export interface Actor {
  /** Word numbers, the end exclusive. */
  from: number;
  to: number;
  type: 'name' | 'role' | 'pronoun';
  /** The party of a name; null for a role or a pronoun. */
  party: Party | null;
  /** Gender or number of a pronoun. */
  pronoun: 'male' | 'female' | 'many' | null;
  /** Of a role: whether it is a definite one (“the minister”), and its office in English. */
  definite: boolean;
  office: string | null;
  printed: Span;
  /** Named by the way alone: “no relation of X”. */
  aside: boolean;
}
