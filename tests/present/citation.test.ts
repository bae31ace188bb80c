import { expect, test } from 'vitest';
import { CITATION_FORMS, citationIn, type Cited } from '../../src/present/citation.ts';

const cited: Cited = {
  quoted: [
    {
      words: '“the lease ends in May” [Paragraph 2, sentence 3]',
      title: 'Orla asks for “its” harbour',
      known: 'Outlet and author not given; undated, probably April 2031',
    },
  ],
  statement: 'Orla’s lease ends in May, the “harbour” article says.',
  page: 'Will the lease end?',
  site: 'Orla & the Strait: fact sheets',
  checked: '2031-04-01',
  knowledge: 'sources reach to April 2031, checked 1 April 2031',
  address: 'https://orla.example/lease/#ends_in-may',
};

test('plain: quotation, article, what is known of it; statement, page, site, address', () => {
  expect(citationIn('plain', cited)).toBe(
    [
      '“the lease ends in May” [Paragraph 2, sentence 3] (Orla asks for “its” harbour. Outlet and author not given; undated, probably April 2031)',
      'The statement: “Orla’s lease ends in May, the ‘harbour’ article says.” Orla & the Strait: fact sheets, Will the lease end?, sources reach to April 2031, checked 1 April 2031, https://orla.example/lease/#ends_in-may',
    ].join('\n'),
  );
});

test('APA', () => {
  expect(citationIn('APA', cited)).toBe(
    [
      '“the lease ends in May” [Paragraph 2, sentence 3] (“Orla asks for ‘its’ harbour,” n.d. [Outlet and author not given; undated, probably April 2031], as cited in Orla & the Strait: fact sheets, 2031)',
      'Orla & the Strait: fact sheets. (2031, April 1). Will the lease end? [“Orla’s lease ends in May, the ‘harbour’ article says.”]. https://orla.example/lease/#ends_in-may',
    ].join('\n'),
  );
});

test('Chicago', () => {
  expect(citationIn('Chicago', cited)).toBe(
    [
      '“the lease ends in May” [Paragraph 2, sentence 3], “Orla asks for ‘its’ harbour” (Outlet and author not given; undated, probably April 2031), quoted in “Will the lease end?,” Orla & the Strait: fact sheets, April 1, 2031, https://orla.example/lease/#ends_in-may.',
      '“Orla’s lease ends in May, the ‘harbour’ article says.” “Will the lease end?,” Orla & the Strait: fact sheets, April 1, 2031, https://orla.example/lease/#ends_in-may.',
    ].join('\n'),
  );
});

test('BibTeX', () => {
  const entry = citationIn('BibTeX', cited);
  expect(entry).toMatch(/^@misc\{lease-ends-in-may,\n/);
  expect(entry).toContain('  author = {{Orla \\& the Strait: fact sheets}},\n');
  expect(entry).toContain('  title = {{Will the lease end?}},\n  year = {2031},\n');
  expect(entry).toContain('  url = {https://orla.example/lease/#ends_in-may},\n');
  expect(entry).toContain('“the lease ends in May” [Paragraph 2, sentence 3]');
});

test.each(CITATION_FORMS)('%s of a statement with no day, and with other reports only', (form) => {
  const bare = { ...cited, quoted: [], checked: '', knowledge: '' };
  const text = citationIn(form, bare);
  expect(text).not.toMatch(/undefined|null|NaN|Invalid|, ,|\(\)/);
  expect(text).toContain('Will the lease end?');
});
