import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toSanitisedHast } from '../../src/markdown/to-hast.ts';
import { footnotes, read } from './read.ts';

function hast(body: string): ElementContent[] {
  const placed = new Set<string>();
  const options = { keyOf: (label: string) => `page#${label}`, placed };
  return read(body).sections.flatMap(({ content }) => toSanitisedHast(content, options));
}
const rootOf = (body: string): Root => ({ type: 'root', children: hast(body) });
const html = (body: string) => toHtml(rootOf(body));

describe('claims and notes', () => {
  test('a claim is a span, the first of its label with the id; its reference a mark', () => {
    expect(html(`It is so.[^a] And[^b] again.\n\nIt is.[^a]${footnotes('a', 'b')}`)).toBe(
      '<p><span data-claim="page#a" id="a">It is so.</span><sup data-evidence="page#a"></sup> <span data-claim="page#b" id="b">And</span><sup data-evidence="page#b"></sup> again.</p>' +
        '<p><span data-claim="page#a">It is.</span><sup data-evidence="page#a"></sup></p>',
    );
  });

  test('a claim over the cells of a row has one id', () => {
    const row = html(`| A | B |\n| - | - |\n| c | d.[^a] |${footnotes('a')}`);
    expect(row.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><td><span data-claim="page#a" id="a">c</span></td>' +
        '<td><span data-claim="page#a">d.</span><sup data-evidence="page#a"></sup></td></tr></tbody></table>',
    );
  });

  test('emphasis and links are cut at the edge of a claim, and lose no word', () => {
    expect(html(`*It is. It* was [so](https://example.org).[^a]${footnotes('a')}`)).toBe(
      '<p><em>It is. </em><span data-claim="page#a" id="a"><em>It</em> was <a href="https://example.org">so</a>.</span><sup data-evidence="page#a"></sup></p>',
    );
  });

  test('a note is an aside', () => {
    expect(html('> [!NOTE]\n> Other reports: by [TASS](https://example.org).')).toBe(
      '<aside data-note="reports">\n<p>By <a href="https://example.org">TASS</a>.</p>\n</aside>',
    );
  });

  test('what it is given is not changed', () => {
    const page = read(`It is so.[^a]${footnotes('a')}`);
    const before = structuredClone(page.sections);
    toSanitisedHast(page.sections[0]?.content ?? [], { keyOf: (a) => a, placed: new Set() });
    expect(page.sections).toEqual(before);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<img src=x onerror=alert(1)>',
  'a <img src=x onerror="alert(1)"> b',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<style>@import "https://example.org/x.css"</style>',
  '<form action="https://example.org"><input name=q></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<base href="https://example.org">',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<span id="title">x</span>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '[x](blob:https://example.org/x)',
  '[x](file:///etc/passwd)',
  '[x](mailto:a@example.org)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://example.org/track.png)',
  '![x](x" onerror="alert(1))',
  '[x](https://example.org "\\" onmouseover=\\"alert(1)")',
  '[x](https://example.org" onmouseover="alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '| a |\n| - |\n| <script>alert(1)</script> |',
  '> [!NOTE]\n> <script>alert(1)</script> [x](javascript:alert(1))',
  '> <script>alert(1)</script>',
  '- <script>alert(1)</script>\n- [x](javascript:alert(1))',
  '- a[^x]\n\n  [^x]: <script>alert(1)</script> [x](javascript:alert(1))',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '# <script>alert(1)</script>',
  'a[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: x',
  'a[^<script>]\n\n[^<script>]: x',
  'a[^__proto__]\n\n[^__proto__]: x',
  'a[^constructor]\n\n[^constructor]: x',
];

describe('nothing active leaves the pipeline', () => {
  const TAGS = new Set([
    ...['p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['em', 'strong', 'del', 'code', 'br', 'a', 'span', 'sup', 'aside'],
  ]);
  const ATTRIBUTES = new Set([
    'href',
    'start',
    'id',
    'dataClaim',
    'dataEvidence',
    'dataNote',
    'scope',
  ]);

  test.each(HOSTILE)('%j', (body) => {
    const tree = rootOf(body);
    visit(tree, (node) => {
      expect(['root', 'element', 'text']).toContain(node.type);
      if (node.type !== 'element') return;
      expect(TAGS).toContain(node.tagName);
      for (const name of Object.keys(node.properties)) expect(ATTRIBUTES).toContain(name);
      const { href, id } = node.properties;
      if (id !== undefined) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i);
    });
    const text = toHtml(tree);
    // A label may stand in `data-claim`, where `<` needs no escape.
    const tags = text.replace(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<(?:script|img|svg|iframe|style|form|meta|base|template|math|h\d)/i);
    expect(tags).not.toMatch(/<[^>]*\son\w+=/i);
    expect(text).not.toMatch(/href="[^"]*(?:javascript|vbscript|data|blob|file):/i);
  });

  test('of ids, only those of claims', () => {
    const ids: unknown[] = [];
    const body = `<b id="x">a</b> b.[^b] c.[^b]${footnotes('b')}\n\n> [!NOTE]\n> d`;
    visit(rootOf(body), 'element', ({ properties }) => {
      if (properties.id !== undefined) ids.push(properties.id);
    });
    expect(ids).toEqual(['b']);
  });
});
