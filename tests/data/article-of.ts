import type { Article } from '../../src/dossier/types.ts';
import { articleSchema } from '../../src/schemas/article.ts';

/** An article with a record, and nothing that a file would add. */
export function articleOf(id: string, record: object): Article {
  return {
    ...{
      collection: 'articles',
      letter: 'A',
      checked: null,
      id,
      file: `content/articles/${id}.md`,
      url: `/articles/${id}/`,
    },
    ...{ sections: [], claims: [], bare: [], fields: {}, text: null, source: id },
    record: articleSchema.parse(record),
  };
}

/** One with every field that a bibliography takes. */
export const FULL = articleOf('harbour', {
  title: 'Lease & loss: 50% of the {old} harbour_wall',
  'title-basis': 'Shortened.',
  type: 'article-newspaper',
  'container-title': 'The Orla Mail',
  author: [{ family: 'Vane', given: 'Lena' }, { literal: 'Harbour and Lights Desk' }],
  issued: '2031-03',
  'issued-basis': 'It speaks of 4 March 2031.',
  URL: 'https://example.org/a_b?c={d}&e=1%20f',
  accessed: '2031-04-01',
  language: 'en-GB',
});

/** One of which nothing is known. */
export const BARE = articleOf('keeper', { title: 'What the keeper says', type: 'speech' });
