import { describe, expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { setAsideOf } from '../../src/intake/set-aside.ts';
import { encode } from './encode.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

interface Parts {
  /** Inside `<head>`, after the title. */
  head?: string;
  /** Inside the article, after its headline. */
  top?: string;
  lang?: string;
  charset?: string;
}

/** A news page as sites build it: menus, banners, teasers and comments around the article. */
function page(prose: typeof ENGLISH, { head = '', top = '', lang = 'en', charset }: Parts = {}) {
  const paragraphs = prose.paragraphs.map((text) => `<p>${text}</p>`);
  return `<!DOCTYPE html>
<html lang="${lang}"><head>${charset === undefined ? '' : `<meta charset="${charset}">`}
<title>${prose.title} | Varn Times</title>${head}
<style>p { color: red }</style><script>document.write('hostile words')</script></head>
<body onload="alert('hostile')"><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<div class="cookie-banner">We use cookies, and so on, and so forth.</div>
<main><article><h1>${prose.title}</h1>${top}
${paragraphs.join('\n')}
<script>hostile()</script><noscript>hostile without</noscript><template>hostile template</template>
</article></main>
<aside><h3>Most read</h3><ul><li><a href="1">A boat sinks</a></li><li><a href="2">A boat is raised</a></li></ul></aside>
<section id="comments"><h3>Comments</h3><p>I do not agree with any of this at all, and, frankly, neither does my mother.</p></section>
<footer>Varn Times 2025</footer></body></html>`;
}

const read = (html: string | Buffer) => readArticleBytes('mill.html', Buffer.from(html));
const whole = ({ title, paragraphs }: typeof ENGLISH) => [title, ...paragraphs].join('\n');
const LONG = page(ENGLISH);

describe('the article alone, its headline first', () => {
  test.each([
    ['en', ENGLISH, 'UTF-8'],
    ['ru', RUSSIAN, 'windows-1251'],
    ['ar', ARABIC, 'windows-1256'],
  ])('in %s', async (lang, prose, charset) => {
    const html = page(prose, { lang, charset });
    const bytes = charset === 'UTF-8' ? Buffer.from(html) : encode(html, charset);
    const file = await read(bytes);
    expect(file.text).toBe(whole(prose));
    expect(file).toMatchObject({ id: 'mill', format: 'html', title: prose.title, language: lang });
    // Menu 2, banner 9, teasers 9, comments 17, footer 3.
    expect(file.dropped).toEqual([{ what: 'text around the article', words: 40 }]);
    expect(setAsideOf(file, lang)).toEqual([
      { sentence: 1, paragraph: 1, kind: 'heading', why: 'is the headline' },
    ]);
  });

  test('tags inside a word divide it no more than they do on the screen', async () => {
    const top = `<p>An<b>oth</b>er m&iacute;ll of 10<sup>2</sup> wheels<br>stands by the riv&shy;er, and it has stood there for more than a hundred years, it is said.</p>`;
    expect((await read(page(ENGLISH, { top }))).text.split('\n')[1]).toBe(
      'Another míll of 10 2 wheels stands by the riv\u00ADer, and it has stood there for more than a hundred years, it is said.',
    );
  });

  test('captions and headings keep their kind', async () => {
    const top = `<figure><img src="w.jpg" alt="not this"><figcaption>The wheel in its last winter</figcaption></figure><p>${ENGLISH.paragraphs.join(' and ')}</p><h2>A dry valley</h2>`;
    const file = await read(page(ENGLISH, { top }));
    const lines = file.text.split('\n');
    expect(
      setAsideOf(file, 'en')
        .slice(1, 3)
        .map(({ paragraph, kind }) => [lines[paragraph - 1], kind]),
    ).toEqual([
      ['The wheel in its last winter', 'caption'],
      ['A dry valley', 'heading'],
    ]);
  });

  test('whatever it is called, and on standard input', async () => {
    expect((await readArticleBytes('mill.txt', Buffer.from(LONG))).format).toBe('html');
    expect(await readArticleBytes(null, Buffer.from(LONG))).toMatchObject({
      format: 'html',
      id: 'mill-at-varn-to-close',
    });
  });

  test('no script is run, and none of its words are kept', async () => {
    const { text } = await read(LONG);
    expect(text).not.toMatch(/hostile|color/);
  });
});

describe('what a page tells', () => {
  const embedded = async (head: string, rest: Parts = {}) => {
    const { metadata, found } = await read(page(ENGLISH, { lang: '', head, ...rest }));
    return { metadata, found };
  };
  const ld = (json: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  test('JSON-LD, its @graph resolved', async () => {
    const graph = [
      { '@type': 'Organization', '@id': '#times', name: 'Varn Times' },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01' },
      {
        '@type': ['NewsArticle'],
        headline: ENGLISH.title,
        datePublished: '2025-03-09T23:30:00+03:00',
        author: [{ '@id': '#ann' }, { '@type': 'Organization', name: 'Valley News Agency' }],
        publisher: { '@id': '#times' },
        mainEntityOfPage: { '@id': 'https://varn.example/mill' },
        inLanguage: 'en-GB',
      },
    ];
    expect(await embedded(ld({ '@context': 'https://schema.org', '@graph': graph }))).toEqual({
      metadata: {
        title: ENGLISH.title,
        'container-title': 'Varn Times',
        author: [{ family: 'Lee', given: 'Ann' }, { literal: 'Valley News Agency' }],
        issued: '2025-03-09',
        URL: 'https://varn.example/mill',
        language: 'en-GB',
      },
      found: {
        title: 'JSON-LD headline',
        'container-title': 'JSON-LD publisher',
        author: 'JSON-LD author',
        issued: 'JSON-LD datePublished',
        URL: 'JSON-LD url',
        language: 'JSON-LD inLanguage',
      },
    });
  });

  test('Open Graph and other <meta> tags', async () => {
    const head = `<meta property="og:title" content="Mill closes"><meta property="og:site_name" content="Varn Times">
      <meta name="author" content="Ann Lee and Bo Reed"><meta property="article:published_time" content="2025-03-09">
      <meta property="og:url" content="https://varn.example/mill"><meta property="og:locale" content="en_GB">`;
    expect(await embedded(head)).toEqual({
      metadata: {
        title: 'Mill closes',
        'container-title': 'Varn Times',
        author: [
          { family: 'Lee', given: 'Ann' },
          { family: 'Reed', given: 'Bo' },
        ],
        issued: '2025-03-09',
        URL: 'https://varn.example/mill',
        language: 'en-GB',
      },
      found: {
        title: 'og:title',
        'container-title': 'og:site_name',
        author: '<meta author>',
        issued: 'article:published_time',
        URL: 'og:url',
        language: 'og:locale',
      },
    });
  });

  test('its elements', async () => {
    const top = `<p class="byline">By <a rel="author" href="/ann">Ann Lee</a> <time datetime="2025-03-09T08:00Z">9 March</time></p>`;
    const head = '<link rel="canonical" href="https://varn.example/mill">';
    expect(await embedded(head, { top, lang: 'en' })).toEqual({
      metadata: {
        author: [{ family: 'Lee', given: 'Ann' }],
        issued: '2025-03-09',
        URL: 'https://varn.example/mill',
        language: 'en',
      },
      found: {
        author: 'the page’s byline',
        issued: '<time>',
        URL: '<link rel=canonical>',
        language: '<html lang>',
      },
    });
  });

  test('where a browser saved it from', async () => {
    const saved = `<!-- saved from url=(0025)https://varn.example/mill -->\n${LONG}`;
    expect((await read(saved)).metadata.URL).toBe('https://varn.example/mill');
  });

  test('what comes first is believed', async () => {
    const head =
      ld({ '@type': 'NewsArticle', datePublished: '2025-03-09' }) +
      '<meta property="article:published_time" content="2024-01-01">';
    expect((await embedded(head)).metadata.issued).toBe('2025-03-09');
  });

  test.each([
    ['a date that is none', '<meta name="date" content="2025-13-45">'],
    ['a date in words', '<meta name="date" content="9 March 2025">'],
    ['an address that is none', '<link rel="canonical" href="/mill">'],
    ['a script for an address', '<link rel="canonical" href="javascript:alert(1)">'],
    [
      'an address for an author',
      '<meta property="article:author" content="https://f.example/ann">',
    ],
    ['JSON-LD that is no JSON', '<script type="application/ld+json">{"@type":</script>'],
    ['JSON-LD of no article', ld({ '@type': 'WebSite', name: 'Varn Times' })],
    ['a language that is none', '<meta property="og:locale" content="?">'],
  ])('%s is passed over', async (_what, head) => {
    expect(await embedded(head)).toEqual({ metadata: {}, found: {} });
  });

  test('a template’s language gives way to the letters', async () => {
    const file = await read(page(RUSSIAN, { lang: 'en' }));
    expect(file.language).toBe('ru');
    expect(file.metadata).toEqual({});
  });
});

describe('a page that is cut off', () => {
  const at = LONG.indexOf('harbour');
  test('says so at its last sentence', async () => {
    const file = await read(LONG.slice(0, at));
    expect(file.text).toMatch(/look for work in the$/);
    expect(setAsideOf(file, 'en').at(-1)).toMatchObject({
      paragraph: 4,
      kind: 'cut-off',
      why: 'is where the file breaks off',
    });
  });
  test('inside a tag too', async () => {
    const file = await read(`${LONG.slice(0, at)}<a href="https://va`);
    expect(setAsideOf(file, 'en').at(-1)?.kind).toBe('cut-off');
  });
  test('but is whole when only its end tags lack', async () => {
    const file = await read(LONG.slice(0, LONG.indexOf('</article>')));
    expect(setAsideOf(file, 'en').map(({ kind }) => kind)).toEqual(['heading']);
  });
  test('before its article is refused', async () => {
    await expect(read(LONG.slice(0, LONG.indexOf('<main>')))).rejects.toThrow(
      'Unexpected page without an article (the page is cut off), expected a saved news article',
    );
  });
});

describe('refuses in one line', () => {
  test.each([
    [
      'a page of links',
      '<!doctype html><body><nav><a href="1">Home</a><a href="2">World</a></nav></body>',
    ],
    [
      'a page that scripts would fill',
      '<!doctype html><body><div id="root"></div><script>fill()</script></body>',
    ],
    ['frames', '<!doctype html><frameset><frame src="a.html"></frameset>'],
    ['an empty page', '<!doctype html>'],
  ])('%s', async (_what, html) => {
    await expect(read(html)).rejects.toThrow(
      /^Unexpected page without an article.*, expected a saved news article$/,
    );
  });

  test('a page of too many elements', async () => {
    const html = LONG.replace('</main>', `${'<i></i>'.repeat(100_001)}</main>`);
    await expect(read(html)).rejects.toThrow(/^Unexpected page of more than 100,000 elements/);
  });

  test('a page that is nested too deep', async () => {
    await expect(read(`<!doctype html>${'<div>'.repeat(90_000)}mill`)).rejects.toThrow(
      /^Unexpected html file that can't be read, expected a news article$/,
    );
  });

  test('a web archive', async () => {
    await expect(read('From: <Saved by Blink>\r\nSubject: Mill\r\n')).rejects.toThrow(
      'Unexpected web archive (MHTML), expected the page saved as HTML',
    );
  });
});
