import type { ArticleRecord } from '../schemas/article.ts';

/** What a file states of its article, under the names of the article's record. */
export type FileMetadata = Partial<
  Pick<ArticleRecord, 'title' | 'container-title' | 'author' | 'issued' | 'URL' | 'language'>
>;

/** A value and, in words for the editor, where in the file it stands. */
export interface Embedded<T> {
  value: T;
  where: string;
}

/** Every value that a format states, each with its place. */
export type EmbeddedMetadata = {
  [Key in keyof FileMetadata]?: Embedded<NonNullable<FileMetadata[Key]>> | undefined;
};

/** Why a stretch of an article is no statement of its own. */
export type SetAsideKind =
  | 'heading'
  | 'repeated-title'
  | 'repetition'
  | 'read-more'
  | 'caption'
  | 'advertisement'
  | 'byline'
  | 'cut-off';

/** A sentence that stays in the text, but that no claim should cite. */
export interface SetAside {
  /** From 1, as the fingerprint counts. */
  sentence: number;
  /** From 1, as `paragraphSpans` counts. */
  paragraph: number;
  kind: SetAsideKind;
  /** For the editor, without a full stop. */
  why: string;
}

/** What the reading left out, since it is no part of the article. */
export interface Dropped {
  /** `text outside the article`, `running heads and page numbers` … */
  what: string;
  words: number;
}

/** A paragraph as its format marks it. Without line ends. */
export interface Block {
  text: string;
  kind: 'text' | 'heading' | 'caption';
}

/** What a format's reader makes of a file, before anything is judged. */
export interface Reading {
  /** Plain text as it is, or paragraphs, one a line. */
  text: string;
  /** Paragraphs that the format itself marks, by number from 1. */
  marked: ReadonlyMap<number, 'heading' | 'caption'>;
  /** The headline, where the format marks one; null leaves it to the text. */
  title: string | null;
  embedded: EmbeddedMetadata;
  dropped: Dropped[];
  /** Where the text may not be as the article has it, for the editor; without full stops. */
  doubts: string[];
  /** Whether the file itself ends before its format says that it may. */
  truncated: boolean;
}

/** A reading of blocks: one paragraph a line, empty ones left out. */
export function readingOf(blocks: readonly Block[], rest: Partial<Reading> = {}): Reading {
  const kept = blocks
    .map(({ text, kind }) => ({ kind, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const marked = new Map<number, 'heading' | 'caption'>();
  kept.forEach(({ kind }, i) => {
    if (kind !== 'text') marked.set(i + 1, kind);
  });
  const text = kept.map((block) => block.text).join('\n');
  return {
    title: null,
    embedded: {},
    dropped: [],
    doubts: [],
    truncated: false,
    ...rest,
    text,
    marked,
  };
}
