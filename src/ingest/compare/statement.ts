/** What a statement of a new article is to the Dossier. */
export const STANDINGS = ['known', 'new', 'conflict'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a conflict is about. */
export const SUBJECTS = ['office', 'date', 'number', 'spelling', 'pronoun'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One statement of a new article, held against the Dossier. None is made without a reason. */
export interface Statement {
  /** Number of the sentence, from 1, as the fingerprint counts. */
  sentence: number;
  is: Standing;
  /** Null unless it is a conflict. */
  about: Subject | null;
  /** The reason, in a sentence for the editor. */
  why: string;
  /** Keys of the claims that it would support, or that it contradicts. */
  claims: string[];
  /** Ids of the entities that a spelling or a pronoun is about; else of those the sentence names. */
  entities: string[];
  /** Id of the sheet that it most likely belongs to; null where none comes near. */
  sheet: string | null;
}

/** What a detector finds; the rest of a statement follows from its sentence. */
export type Finding = Pick<Statement, 'sentence' | 'why' | 'claims'> & {
  about: Subject;
  /** Ids of the entities that it is about; those of the sentence if absent. */
  entities?: string[];
};
