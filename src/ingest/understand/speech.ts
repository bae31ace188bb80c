import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import { Bodies } from './bodies.ts';
import { Cast } from './cast.ts';
import { Speakers, type OfficeHolder } from './speakers.ts';
import { Subjects } from './subjects.ts';
import { Unnamed } from './unnamed.ts';

/** What the reading of speech works with: the text, who acts in it, and who is meant. */
export interface Speech {
  article: ArticleText;
  cast: Cast;
  unnamed: Unnamed;
  subjects: Subjects;
  bodies: Bodies;
  speakers: Speakers;
}

/** The parts of the reading of speech, put together. */
export function speechOf(
  article: ArticleText,
  actors: readonly Actor[],
  holders: readonly OfficeHolder[],
): Speech {
  const cast = new Cast(article, actors);
  const unnamed = new Unnamed(article);
  return {
    article,
    cast,
    unnamed,
    subjects: new Subjects(cast, unnamed),
    bodies: new Bodies(cast),
    speakers: new Speakers(cast, holders),
  };
}
