import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

/** A saved page, and what a reader of it finds. */
export interface Page {
  name: string;
  html: string;
  charset?: string;
  title: string | null;
  /** The paragraphs, each of them a line of its own, in order; the headline aside. */
  text: readonly string[];
  /** Lines that may stand there too: captions, headings, cells, bylines. */
  may?: readonly string[];
  /** Names as the record has them: `Lee, Ann`, or a literal. */
  author?: readonly string[];
  issued?: string;
  outlet?: string;
}

const { title } = ENGLISH;
const OUTLET = 'Varn Times';
const EN = [
  ...ENGLISH.paragraphs,
  'The harbour has room for four of them, the harbour master wrote in a letter that was read out at the meeting, and none for their sons.',
  'A decision about the building is expected in autumn, when the planning office presents three drafts: a museum, a school and a smaller mill.',
  'Until then the wheel stays where it is, with a chain around it and a lamp on every one of its eight arms.',
];
const [lead = '', ...rest] = EN;

const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const div = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<div${attributes && ` ${attributes}`}>${text}</div>`).join('\n');
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (more: object) =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, ...more });

const NAV =
  '<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/valley">Valley</a></li></ul></nav>';
const FOOTER = '<footer><p>Varn Times, all rights reserved. Contact the editors.</p></footer>';
const TEASERS =
  '<aside class="related"><h3>Latest</h3><div class="card"><a href="/1">A boat sinks in the bay</a> <a rel="author" href="/jon">Jon Rusk</a></div><div class="card"><a href="/2">A boat is raised from the bay</a> <a rel="author" href="/mary">Mary Dike</a></div></aside>';
const COMMENTS = `<section id="comments" class="comments"><h3>3 comments</h3><ol class="comment-list">${[
  'I do not agree with any of this at all, and, frankly, neither does my mother, who has baked for forty years with their flour.',
  'My grandfather built that wheel, and nobody asked him either, so I suppose that this is what progress looks like here.',
  'First they take the bridge, then the mill, and next it will be the harbour, mark my words, all of you on the council.',
]
  .map(
    (text, i) =>
      `<li class="comment"><div class="comment-author"><span class="fn">Reader ${String(i)}</span> <time datetime="2019-04-0${String(i + 1)}">then</time></div><p>${text}</p></li>`,
  )
  .join('')}</ol></section>`;

interface Parts {
  head?: string;
  lang?: string;
  titleTag?: string;
}
const page = (
  body: string,
  { head = '', lang = 'en', titleTag = `${title} | ${OUTLET}` }: Parts = {},
) =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${titleTag}</title>${head}</head><body>${body}</body></html>`;
/** A plain, well made page, for what its head states. */
const plain = (head: string, top = '', after = '') =>
  page(`${NAV}<article><h1>${title}</h1>${top}${p(EN)}</article>${after}${FOOTER}`, { head });

const made = (
  name: string,
  html: string,
  want: Partial<Omit<Page, 'name' | 'html'>> = {},
): Page => ({ name, html, title, text: EN, ...want });

const authors = (name: string, head: string, author: readonly string[]) =>
  made(`authors: ${name}`, plain(head), { author });
const BOTH = ['Lee, Ann', 'Reed, Bo'];

const ROWS = [
  ['Mill', 'Wheels', 'Built'],
  ['Varn', '10', '1925'],
  ['Osk', '2', '1931'],
];
const table = (cell = 'td') =>
  `<table>${ROWS.map((row) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`).join('')}</table>`;
const CELLS = [...ROWS.flat(), ...ROWS.map((row) => row.join(' '))];

/** Where the first paragraph stands in a part of its own. */
const LEADS: Page[] = [
  made(
    'lead in a section of its own',
    page(
      `${NAV}<main><section class="hero"><h1>${title}</h1><div class="lead"><p>${lead}</p></div></section><section class="advert"><p>Advertisement</p></section><section class="content-block">${p(rest.slice(0, 2))}</section><section class="content-block">${p(rest.slice(2))}</section></main>${FOOTER}`,
    ),
    { may: ['Advertisement'] },
  ),
  made(
    'standfirst in the header, paragraphs are divs',
    page(
      `${NAV}<article><header><h1>${title}</h1><p class="standfirst">${lead}</p></header><div class="body">${div(rest, 'class="para"')}</div></article>${FOOTER}`,
    ),
  ),
  made(
    'rich text blocks below a second-level headline',
    page(
      `${NAV}<main><article><header><h2><span>${title}</span></h2><div class="RichText leading-loose">${lead}</div></header><div><section class="relative">${rest.map((text, i) => `<div class="RichText">${i % 2 ? `<div>${p([text])}</div>` : p([text])}</div>${i === 1 ? '<div class="video-teaser"><a href="/v">Video: How the mill was built</a></div>' : '<div class="ad"></div>'}`).join('')}</section></div></article></main>${FOOTER}`,
    ),
    { may: ['Video: How the mill was built'] },
  ),
  made(
    'Russian lead in the header',
    page(
      `${NAV}<main><article><header><h1>${RUSSIAN.title}</h1><div class="article__lead">${RUSSIAN.paragraphs[0] ?? ''}</div></header><div class="article__text">${p(RUSSIAN.paragraphs.slice(1))}</div></article></main>`,
      { lang: 'ru', titleTag: RUSSIAN.title },
    ),
    { title: RUSSIAN.title, text: RUSSIAN.paragraphs },
  ),
  made(
    'Arabic summary in the header',
    page(
      `${NAV}<main><article><header><h1>${ARABIC.title}</h1><p class="summary">${ARABIC.paragraphs[0] ?? ''}</p></header><div class="content">${p(ARABIC.paragraphs.slice(1))}</div></article></main>`,
      { lang: 'ar', titleTag: ARABIC.title },
    ),
    { title: ARABIC.title, text: ARABIC.paragraphs },
  ),
];

const old = (prose: typeof ENGLISH, charset: string, direction = ''): Page => ({
  name: `old layout, three paragraphs in a cell, ${charset}`,
  charset,
  html: `<html${direction}><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${prose.title}</title></head><body><table width=100%><tr><td>${prose.paragraphs.join('<br><br>')}</td></tr></table></body></html>`,
  title: prose.title,
  text: prose.paragraphs,
});
const portal = (
  prose: typeof ENGLISH,
  charset: string,
  lang: string,
  words: readonly string[],
): Page => ({
  name: `old portal with columns of links, ${charset}`,
  charset,
  html: `<html lang=${lang}><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${prose.title}</title></head><body><table width=100%><tr><td colspan=3><font size=2>${words.map((word) => `<a href=/>${word}</a> | `).join('')}</font></td></tr><tr><td width=20%>${words.map((word) => `<a href=/>${word}</a><br>`).join('')}</td><td><h1>${prose.title}</h1><font face=Arial>${prose.paragraphs.join('<br><br>')}</font></td><td>${words.map((word) => `<a href=/>${word}</a><br>`).join('')}</td></tr></table></body></html>`,
  title: prose.title,
  text: prose.paragraphs,
});

const quote = [ENGLISH.paragraphs.join(' '), rest.slice(2).join(' ')].join(' ');
/** Pages that lack `<p>`. */
const SHAPES: Page[] = [
  made(
    'a long quotation alone',
    page(
      `<h1>${title}</h1><p>The club wrote:</p><blockquote cite="https://varn.example">${quote}</blockquote>`,
    ),
    { text: ['The club wrote:', quote] },
  ),
  made(
    'custom elements',
    page(
      `${NAV}<x-article><h1>${title}</h1><x-body>${EN.map((text) => `<x-para>${text}</x-para>`).join('')}</x-body></x-article>${FOOTER}`,
    ),
  ),
  made('divs alone', page(`${NAV}<div class="story"><h1>${title}</h1>${div(EN)}</div>${FOOTER}`)),
  made(
    'a span with line breaks',
    page(
      `${NAV}<div class="story"><h1>${title}</h1><span>${EN.join('<br><br>')}</span></div>${FOOTER}`,
    ),
  ),
  made(
    'bare text with line breaks, between adverts',
    page(
      `${NAV}<div id="content"><h1>${title}</h1>${lead}<br /><br />${rest.slice(0, 2).join('<br /><br />')}<div class="ad"><a href="/ad">Advertisement</a></div>${rest.slice(2).join('<br /><br />')}</div>${FOOTER}`,
    ),
    { may: ['Advertisement'] },
  ),
  old(RUSSIAN, 'windows-1251'),
  old(ARABIC, 'windows-1256', ' dir=rtl'),
  portal(RUSSIAN, 'windows-1251', 'ru', ['Новости', 'Спорт', 'Погода', 'Архив']),
  portal(ARABIC, 'windows-1256', 'ar', ['أخبار', 'رياضة', 'الطقس', 'أرشيف']),
  made(
    'a row of a table for each paragraph',
    page(
      `${NAV}<h1>${title}</h1><table>${EN.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>${FOOTER}`,
    ),
  ),
  made(
    'preformatted text of an agency',
    page(`${NAV}<article><h1>${title}</h1><pre>${EN.join('\n\n')}</pre></article>${FOOTER}`),
  ),
];

/** What sites build around and inside the article. */
const SITES: Page[] = [
  made(
    'WordPress blocks',
    page(
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">${OUTLET}</a></p>${NAV}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-date"><time datetime="2025-03-09T18:00:00+02:00">9 March 2025</time></div><div class="entry-content wp-block-post-content">${p(EN.slice(0, 2))}<figure class="wp-block-image"><img src="a.jpg" alt="not this"><figcaption class="wp-element-caption">The wheel in its last winter</figcaption></figure>${p(EN.slice(2, 4))}<figure class="wp-block-table">${table()}<figcaption>Mills of the valley</figcaption></figure><h2 class="wp-block-heading">A dry valley</h2>${p(EN.slice(4))}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">X</a></li></ul></div><div class="jp-relatedposts"><h3>Related</h3><p><a href="/1">A boat sinks in the bay</a></p></div></div></main>${COMMENTS}${FOOTER}</div>`,
      {
        head: `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${OUTLET}"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2025-03-09T16:00:00+00:00">`,
      },
    ),
    {
      may: ['The wheel in its last winter', 'Mills of the valley', 'A dry valley', ...CELLS],
      author: ['Lee, Ann'],
      issued: '2025-03-09',
      outlet: OUTLET,
    },
  ),
  made(
    'WordPress of old',
    page(
      `<div id="page"><div id="header"><h1><a href="/">${OUTLET}</a></h1><div class="description">News of the valley</div></div><div id="content"><div class="post" id="post-12"><h2 class="entry-title"><a href="/mill" rel="bookmark">${title}</a></h2><small>March 9th, 2025 by Ann Lee</small><div class="entry">${p(EN)}</div><p class="postmetadata">Filed under: <a href="/c">Valley</a> | <a href="#respond">3 Comments</a></p></div></div>${COMMENTS}<div id="sidebar"><ul><li><h2>Archives</h2><ul><li><a href="/2025/02">February 2025</a></li></ul></li></ul></div></div>`,
    ),
    { may: ['March 9th, 2025 by Ann Lee'] },
  ),
  made(
    'blocks of a broadcaster, names of classes hashed',
    page(
      `${NAV}<main id="main-content"><article><header class="sc-aa1"><h1 class="ssrcss-1x">${title}</h1></header><div data-component="byline-block"><div class="ssrcss-2b">Ann Lee</div><div class="ssrcss-2c">Valley correspondent</div></div><div data-component="image-block"><figure><img src="a.jpg"><figcaption><span class="visually-hidden">Image caption, </span>The wheel in its last winter</figcaption></figure></div>${EN.map((text, i) => `<div data-component="text-block" class="ssrcss-7u"><div class="ssrcss-9r"><p class="ssrcss-1q">${i === 0 ? `<b class="ssrcss-hm">${text}</b>` : text}</p></div></div>`).join('')}<div data-component="links-block"><h2>More on this story</h2><ul><li><a href="/1">A boat sinks in the bay</a></li></ul></div></article></main>${FOOTER}`,
      {
        head: article({
          author: [{ '@type': 'Person', name: 'Ann Lee' }],
          datePublished: '2025-03-09T10:00:00Z',
          publisher: { '@type': 'Organization', name: OUTLET },
        }),
      },
    ),
    {
      may: [
        'Ann Lee',
        'Valley correspondent',
        'Image caption, The wheel in its last winter',
        'The wheel in its last winter',
      ],
      author: ['Lee, Ann'],
      issued: '2025-03-09',
      outlet: OUTLET,
    },
  ),
  made(
    'read-also boxes, a newsletter form and an infobox in the article',
    page(
      `${NAV}<article><h1>${title}</h1>${p(EN.slice(0, 2))}<div class="read-also"><strong>Read also:</strong> <a href="/1">A boat sinks in the bay</a></div>${p(EN.slice(2, 3))}<aside class="infobox"><h3>The mill</h3><ul><li>Wheels: 10</li><li>Built: 1925</li></ul></aside>${p(EN.slice(3, 5))}<form class="newsletter"><p>Get our newsletter every morning</p><input type="email"><button>Sign up</button></form>${p(EN.slice(5))}</article>${TEASERS}${FOOTER}`,
    ),
    {
      may: ['Read also: A boat sinks in the bay', 'The mill', 'Wheels: 10', 'Built: 1925'],
    },
  ),
  made(
    'a live blog',
    page(
      `${NAV}<main><h1>${title}</h1><p>${lead}</p><div class="live-blog">${rest.map((text, i) => `<article class="live-post" id="post-${String(i)}"><time datetime="2025-03-09T1${String(9 - i)}:00:00Z">1${String(9 - i)}:00</time><h2>Post ${String(5 - i)}</h2><p>${text}</p><div class="share"><a href="#">Share</a></div></article>`).join('')}</div></main>${FOOTER}`,
      {
        head: ld({
          '@type': 'LiveBlogPosting',
          headline: title,
          datePublished: '2025-03-09T08:00:00Z',
          liveBlogUpdate: [
            { '@type': 'BlogPosting', headline: 'Post 5', datePublished: '2025-03-10T08:00:00Z' },
          ],
        }),
      },
    ),
    {
      may: rest.flatMap((_, i) => [`1${String(9 - i)}:00`, `Post ${String(5 - i)}`]),
      issued: '2025-03-09',
    },
  ),
  made(
    'comments longer than the article',
    page(
      `${NAV}<div class="wrap"><div class="story"><h1>${title}</h1>${p(EN.slice(0, 3))}</div>${COMMENTS.repeat(4)}</div>${FOOTER}`,
    ),
    { text: EN.slice(0, 3) },
  ),
  made(
    'a short article beside long teasers',
    page(
      `${NAV}<main><article><h1>${title}</h1>${p(EN.slice(0, 2))}</article><section class="more-stories"><h2>More stories</h2>${Array.from({ length: 8 }, (_, i) => `<div class="teaser"><h3><a href="/${String(i)}">A boat sinks in the bay ${String(i)}</a></h3><p>The boat of the harbour master went down on Monday with all that it carried, number ${String(i)}, and nobody was hurt.</p></div>`).join('')}</section></main>${FOOTER}`,
    ),
    { text: EN.slice(0, 2) },
  ),
  made(
    'roles and nothing else',
    page(
      `<div role="banner"><div role="navigation"><a href="/">Home</a> <a href="/w">World</a></div></div><div role="main"><div role="article"><div role="heading" aria-level="1">${title}</div>${div(EN)}</div></div><div role="contentinfo">Varn Times, all rights reserved. Contact the editors.</div>`,
    ),
    { may: [title] },
  ),
  made(
    'microdata',
    page(
      `${NAV}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Lee</span></span> <meta itemprop="datePublished" content="2025-03-09T10:00:00+02:00"><div itemprop="articleBody">${p(EN)}</div></div>${TEASERS}${FOOTER}`,
    ),
    { author: ['Lee, Ann'], issued: '2025-03-09', may: ['Ann Lee'] },
  ),
  made(
    'questions in bold and answers after a line break',
    page(
      `${NAV}<article><h1>${title}</h1>${p([lead])}${rest.map((text, i) => `<p><strong>Why so, number ${String(i)}?</strong><br>${text}</p>`).join('')}</article>${FOOTER}`,
    ),
    { may: rest.map((_, i) => `Why so, number ${String(i)}?`) },
  ),
  made(
    'lists in the article',
    page(
      `${NAV}<article><h1>${title}</h1>${p(EN.slice(0, 3))}<ul>${EN.slice(3)
        .map((text) => `<li>${text}</li>`)
        .join('')}</ul></article>${FOOTER}`,
    ),
  ),
  made(
    'a table, captions without a figure and a pulled quotation',
    page(
      `${NAV}<article><h1>${title}</h1>${p(EN.slice(0, 2))}<div class="image"><img src="a.jpg"><div class="caption">The wheel in its last winter</div><span class="credit">Photo: Ann Lee</span></div>${p(EN.slice(2, 4))}${table('th')}<aside class="pullquote"><p>We have waited three winters for rain</p></aside>${p(EN.slice(4))}</article>${FOOTER}`,
    ),
    {
      may: [
        'The wheel in its last winter',
        'Photo: Ann Lee',
        'The wheel in its last winter Photo: Ann Lee',
        'We have waited three winters for rain',
        ...CELLS,
      ],
    },
  ),
  made(
    'hidden words',
    page(
      `<div class="cookie-banner" role="dialog"><p>We use cookies, and so on, and so forth, for as long as anybody clicks.</p></div>${NAV}<article><h1>${title}</h1>${p(EN.slice(0, 3))}<p hidden>Hidden remark of the editor, which no reader of this page sees.</p><p style="display:none">Another hidden remark of the editor, which no reader of this page sees.</p><script>document.write('hostile')</script>${p(EN.slice(3))}</article>${FOOTER}`,
    ),
  ),
  made(
    'AMP',
    `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${title} - ${OUTLET}</title><link rel="canonical" href="https://varn.example/mill">${article({ datePublished: '2025-03-09', author: { '@type': 'Person', name: 'Ann Lee' } })}<style amp-custom>p{color:red}</style></head><body><amp-sidebar layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="brand"><a href="/">${OUTLET}</a></header><main><article><h1>${title}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img>${p(EN.slice(0, 3))}<amp-ad width="300" height="250" type="x"></amp-ad>${p(EN.slice(3))}</article></main></body></html>`,
    { author: ['Lee, Ann'], issued: '2025-03-09' },
  ),
  made(
    'the graph of a WordPress plug-in',
    plain(
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#a',
            headline: title,
            author: { name: 'Ann Lee', '@id': '#p' },
            datePublished: '2025-03-09T08:00:00+00:00',
            publisher: { '@id': '#o' },
          },
          {
            '@type': 'WebPage',
            '@id': '#w',
            datePublished: '2020-01-01',
            name: `${title} - ${OUTLET}`,
          },
          { '@type': 'Organization', '@id': '#o', name: OUTLET },
          { '@type': 'Person', '@id': '#p', name: 'Ann Lee' },
        ],
      }),
      '',
      COMMENTS,
    ),
    { author: ['Lee, Ann'], issued: '2025-03-09', outlet: OUTLET },
  ),
  made(
    'print view',
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>By Ann Lee</p>${p(EN)}<p>© Varn Times</p><script>window.print()</script></body></html>`,
    { may: ['By Ann Lee', '© Varn Times'] },
  ),
  made(
    'saved by a browser',
    `<!DOCTYPE html>\n<!-- saved from url=(0025)https://varn.example/mill -->\n${plain(`<style>@font-face{src:url(data:font/woff2;base64,${'A'.repeat(3000)})}</style>`).slice(16)}`,
  ),
  made(
    'Russian news agency',
    page(
      `<div class="header"><a href="/">Вести Варна</a></div><div class="layout-article"><div class="article__info-date"><a href="/20250309">18:40 09.03.2025</a></div><div class="article__title">${RUSSIAN.title}</div><h1 class="article__second-title">${RUSSIAN.paragraphs[0] ?? ''}</h1><div class="article__body">${RUSSIAN.paragraphs
        .slice(1)
        .map(
          (text) =>
            `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>`,
        )
        .join(
          '<div class="article__block" data-type="banner"><div class="banner"></div></div>',
        )}</div></div>`,
      {
        lang: 'ru',
        titleTag: `${RUSSIAN.title} - Вести Варна, 09.03.2025`,
        head: `<meta property="og:title" content="${RUSSIAN.title}"><meta property="og:site_name" content="Вести Варна"><meta property="article:published_time" content="20250309T1840">`,
      },
    ),
    {
      title: RUSSIAN.title,
      text: RUSSIAN.paragraphs,
      outlet: 'Вести Варна',
      issued: '2025-03-09',
      may: ['18:40 09.03.2025'],
    },
  ),
  made(
    'Arabic broadcaster',
    page(
      `${NAV}<main dir="rtl"><article><header class="article-header"><h1>${ARABIC.title}</h1><p class="article__subhead"><em>${ARABIC.paragraphs[0] ?? ''}</em></p></header><div class="wysiwyg wysiwyg--all-content">${p(ARABIC.paragraphs.slice(1))}<div class="more-on"><h2>اقرأ أيضا</h2><ul><li><a href="/1">غرق مركب في الخليج</a></li></ul></div></div></article></main>`,
      {
        lang: 'ar',
        titleTag: `${ARABIC.title} | أخبار فارنا`,
        head: ld({
          '@type': 'NewsArticle',
          headline: ARABIC.title,
          datePublished: '2025-03-09T10:00:00Z',
          author: { '@type': 'Organization', name: 'أخبار فارنا' },
        }),
      },
    ),
    { title: ARABIC.title, text: ARABIC.paragraphs, author: ['أخبار فارنا'], issued: '2025-03-09' },
  ),
  made(
    'details and definitions',
    page(
      `${NAV}<article><h1>${title}</h1>${p(EN.slice(0, 4))}<details><summary>Who owns the mill?</summary><p>${EN[4] ?? ''}</p></details><dl><dt>What next?</dt><dd>${EN[5] ?? ''}</dd></dl></article>${FOOTER}`,
    ),
    { may: ['Who owns the mill?', 'What next?'] },
  ),
  made(
    'paragraphs in sections with a wall between them',
    page(
      `${NAV}<div class="page"><div class="col"><h1>${title}</h1><div class="article-section">${p(EN.slice(0, 2))}</div><div class="paywall-hidden premium"><div class="article-section">${p(EN.slice(2))}</div></div></div><div class="sidebar"><h3>Most read</h3><ol><li><a href="/1">A boat sinks in the bay</a></li></ol></div></div>${FOOTER}`,
    ),
  ),
  made(
    'a dateline and a last line of the agency',
    page(
      `${NAV}<div class="news-detail"><h1 class="news-title">${title}</h1><div class="news-date">9 March 2025, 18:40</div><div class="news-text"><p>VARN, March 9 (Valley News). ${lead}</p>${p(rest)}<p>(Reporting by Ann Lee; editing by Bo Reed)</p></div></div>${FOOTER}`,
    ),
    {
      text: [`VARN, March 9 (Valley News). ${lead}`, ...rest],
      may: ['9 March 2025, 18:40', '(Reporting by Ann Lee; editing by Bo Reed)'],
    },
  ),
];

const TEASER_ARTICLE =
  '<section class="ticker"><article class="teaser"><time datetime="2019-01-02T10:00">2 Jan 2019</time><a href="/x">An older story of the valley</a></article></section>';

/** What a page states of its article, among what it states of others. */
const DETAILS: Page[] = [
  authors('two names in JSON-LD', article({ author: 'Ann Lee and Bo Reed' }), BOTH),
  authors(
    'two names of one person',
    article({ author: { '@type': 'Person', name: 'Ann Lee, Bo Reed' } }),
    BOTH,
  ),
  authors(
    'a list of names',
    article({ author: { '@type': 'Person', name: ['Ann Lee', 'Bo Reed'] } }),
    BOTH,
  ),
  authors('inverted in JSON-LD', article({ author: { '@type': ['Person'], name: 'Lee, Ann' } }), [
    'Lee, Ann',
  ]),
  authors(
    'two author tags',
    '<meta name="author" content="Ann Lee"><meta name="author" content="Bo Reed">',
    BOTH,
  ),
  made(
    'authors: citation tags',
    plain(
      '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Reed, Bo"><meta name="citation_publication_date" content="2025/03/09">',
    ),
    { author: BOTH, issued: '2025-03-09' },
  ),
  authors(
    'two article:author tags',
    '<meta property="article:author" content="Ann Lee"><meta property="article:author" content="Bo Reed">',
    BOTH,
  ),
  authors(
    'Dublin Core',
    '<meta name="DC.creator" content="Lee, Ann"><meta name="DC.creator" content="Reed, Bo">',
    BOTH,
  ),
  authors('inverted', '<meta name="author" content="Lee, Ann">', ['Lee, Ann']),
  authors('inverted, two', '<meta name="author" content="Lee, Ann; Reed, Bo">', BOTH),
  made(
    'authors of other stories',
    plain('', '<div class="byline">By <a rel="author" href="/ann">Ann Lee</a></div>', TEASERS),
    {
      author: ['Lee, Ann'],
      may: ['By Ann Lee'],
    },
  ),
  made(
    'the author of a comment',
    plain(
      '',
      '',
      '<section class="comments"><div itemprop="comment" itemscope><span itemprop="author" itemscope><span itemprop="name">Angry Reader</span></span><p>Nonsense, all of it.</p></div></section>',
    ),
  ),
  made(
    'the date of another story',
    page(
      `${NAV}${TEASER_ARTICLE}<article class="main"><h1>${title}</h1><time datetime="2025-03-09T23:30:00+03:00">9 March 2025</time>${p(EN)}</article>${FOOTER}`,
    ),
    { issued: '2025-03-09', may: ['9 March 2025'] },
  ),
  made(
    'the record of another story, signs set otherwise',
    page(`<article><h1>${title}: owner's plan</h1>${p(EN)}</article>`, {
      head: ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Another story',
            datePublished: '2019-01-01',
            author: { '@type': 'Person', name: 'Old Man' },
          },
          {
            '@type': 'NewsArticle',
            headline: `${title}: owner’s plan`,
            datePublished: '2025-03-09',
            author: { '@type': 'Person', name: 'Ann Lee' },
          },
        ],
      }),
    }),
    { title: `${title}: owner's plan`, author: ['Lee, Ann'], issued: '2025-03-09' },
  ),
  made(
    'entities in JSON-LD',
    page(`<article><h2>Town &amp; country</h2>${p(EN)}</article>`, {
      titleTag: 'x',
      head: article({
        headline: 'Mayor &quot;never&quot; saw the bill&#039;s end &amp; left',
        author: { '@type': 'Person', name: 'Se&aacute;n O&#039;Hara' },
        datePublished: '2025-03-09',
      }),
    }),
    {
      title: 'Mayor "never" saw the bill\'s end & left',
      author: ["O'Hara, Seán"],
      issued: '2025-03-09',
      may: ['Town & country'],
    },
  ),
  made(
    'entities in Open Graph',
    page(`<article>${p(EN)}</article>`, {
      titleTag: 'x',
      head: '<meta property="og:title" content="Mayor &amp;quot;never&amp;quot; saw the bill&amp;#39;s end"><meta property="og:site_name" content="Town &amp;amp; Country">',
    }),
    { title: 'Mayor "never" saw the bill\'s end', outlet: 'Town & Country' },
  ),
  made('a title in its tag alone', page(`<div id="c">${p(EN)}</div>`)),
  made(
    'a first heading that is the logo',
    page(
      `<header><h1><a href="/">${OUTLET}</a></h1></header><article><h2>${title}</h2>${p(EN)}</article>`,
    ),
  ),
  made(
    'the same, the title in Open Graph',
    page(
      `<header><h1><a href="/">${OUTLET}</a></h1></header><article><h2>${title}</h2>${p(EN)}</article>`,
      {
        head: `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${OUTLET}">`,
      },
    ),
    { outlet: OUTLET },
  ),
  made(
    'two first headings, and a title with the outlet',
    page(`<header><h1>${OUTLET}</h1></header><article><h1>${title}</h1>${p(EN)}</article>`, {
      head: `<meta property="og:title" content="${title} - ${OUTLET}">`,
    }),
  ),
];

export const PAGES: readonly Page[] = [...LEADS, ...SHAPES, ...SITES, ...DETAILS];
