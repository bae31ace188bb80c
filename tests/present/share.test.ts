import { expect, test } from 'vitest';
import { linesOf, shareSvg } from '../../src/present/share-image.ts';
import { shareImagePath, shareTexts } from '../../src/present/share-texts.ts';
import { smallDossier } from './small-dossier.ts';

const { dossier } = smallDossier();

// A letter such as “a” counts 0.53 em and a space 0.37: “aaa aaa” counts 3.55.
test.each([
  ['fits', 'aaa aaa', 3.6, 2, ['aaa aaa']],
  ['is broken between words', 'aaa aaa', 3.5, 2, ['aaa', 'aaa']],
  ['has a word that no line is wide enough for', 'aaaaaaaa aa', 2, 2, ['aaaaaaaa', 'aa']],
  ['fills the last line', 'aa aa aa', 1.1, 3, ['aa', 'aa', 'aa']],
  ['is too long', 'aa bb cc dd', 2.5, 1, ['aa …']],
  ['is too long for two lines', 'aa bb cc dd ee ff', 2.5, 2, ['aa bb', 'cc …']],
  ['has a last line of one word', 'aaaa bbbb', 2.2, 1, ['aaaa …']],
  ['is empty', '', 10, 2, ['']],
  ['has wide capitals', 'WW ww', 2.1, 2, ['WW', 'ww']],
  ['has narrow letters', 'ill ill', 2.2, 1, ['ill ill']],
])('text that %s', (_what, text, limit, most, lines) => {
  expect(linesOf(text, limit, most)).toEqual(lines);
});

/** The lines of a picture, as its XML has them. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text x="(\d+)" y="(\d+)" [^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, text = '']) => ({ x, y, text }),
  );

test('the picture: a kicker, the title, the text, the site', () => {
  const svg = shareSvg({ kicker: 'Topic', title: 'Who <asks>?', text: 'A & B' }, 'The "lights"');
  expect(textsOf(svg)).toEqual([
    { x: '80', y: '130', text: 'Topic' },
    { x: '80', y: '230', text: 'Who &lt;asks&gt;?' },
    { x: '80', y: '298', text: 'A &amp; B' },
    { x: '130', y: '588', text: 'The &quot;lights&quot;' },
  ]);
  expect(svg).toContain('fill="#0b4a5c">Topic<');
});

test('an unresolved dispute has another colour', () => {
  const text = { kicker: 'Unresolved', title: 'Who?', text: '', disputed: true };
  expect(shareSvg(text, 'Lights')).toContain('fill="#8a2b0b">Unresolved<');
});

test('a long text is set smaller, so that what other reports say is not cut off', () => {
  const text = 'The council wants to look into the request of the company. '.repeat(6).trim();
  const lines = textsOf(shareSvg({ kicker: 'Topic', title: 'Who?', text }, 'Lights'));
  const said = lines.slice(2, -1).map((line) => line.text);
  expect(said.join(' ')).toBe(text);
});

test('a long title leaves less room for the text, and nothing reaches the name of the site', () => {
  const title = 'The council wants to look into the request of the company '.repeat(4).trim();
  const lines = textsOf(shareSvg({ kicker: 'Topic', title, text: title }, 'Lights'));
  expect(lines.map(({ y }) => y)).toEqual(['130', '230', '310', '390', '470', '588']);
  expect(lines[4]?.text.endsWith(' …')).toBe(true);
});

test.each([
  ['/', '/share/home.png'],
  ['/lease/', '/share/lease.png'],
  ['/people/ines-caro/', '/share/people/ines-caro.png'],
])('the image of %s', (url, path) => {
  expect(shareImagePath(url)).toBe(path);
});

test('every page of the content has a text', () => {
  expect(Object.fromEntries(shareTexts(dossier))).toEqual({
    '/lease/': {
      kicker: 'The lease of the harbour',
      title: 'Will the ferry company get the old harbour?',
      text: 'A ferry company of Orla asked for a lease of twelve years; the town has not answered.',
    },
    '/people/ines-caro/': { kicker: 'Person', title: 'Ines Caro', text: 'Mayor of Orla.' },
    '/places/orla/': { kicker: 'Place', title: 'Orla', text: 'A town with an old harbour.' },
    '/places/the-coast/': { kicker: 'Place', title: 'The Coast', text: 'Where ferries leave.' },
    '/people/tomas-beld/': {
      ...{ kicker: 'Person', title: 'Tomas Beld', text: 'Keeper of a lighthouse at Orla.' },
    },
    '/timeline/lease-request/': { kicker: '4 March 2031', title: 'Request for a lease', text: '' },
    '/disputes/lease-alive/': {
      kicker: 'Our judgement',
      title: 'Is a lease under study at all?',
      text: 'No, the matter is over.',
      disputed: false,
    },
    '/articles/harbour/': {
      kicker: 'Article',
      title: 'Ferry Company and Town Council Disagree Over the Old Harbour',
      text: 'The Orla Mail, Lena Vane; undated, probably March 2031.',
    },
    '/articles/lighthouse/': {
      kicker: 'Article',
      title: 'What the keeper says',
      text: 'Outlet and author not given; date not known.',
    },
  });
});
