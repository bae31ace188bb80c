import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { doubtsAt } from '../dossier/dispute.ts';
import { MARKS, type Doubt, type Page } from '../dossier/types.ts';
import { property } from '../present/hast.ts';
import { noteHeading } from '../present/other-reports.ts';
import { isRightToLeft, runsOf } from './scripts.ts';
import { array, block, call, literal } from './typst.ts';

/** The target of a link, and how it is shown on paper. */
export interface LinkTarget {
  /** A Typst expression. */
  destination: string;
  /** The letter of an outside report; null for a page of the site. */
  letter: string | null;
  /** The number of the dispute that it leads to; null for any other link. */
  dispute: number | null;
}

/** What the conversion of prose needs from its brief. */
export interface ProseContext {
  /** Numbers of the quotations that a claim cites. */
  numbersOf: (claim: string) => readonly number[];
  /** The number of a dispute. */
  disputeNumber: (id: string) => number;
  /** Typst expressions placed before a claim's words, such as entries of an index. */
  anchorsOf: (claim: string) => readonly string[];
  linkOf: (href: string, text: string) => LinkTarget;
}

/** A construct that content must not contain. */
export class UnknownConstruct extends Error {}

/** Allows a break in a word too long for any line; other words are never broken. */
const ZERO_WIDTH_SPACE = '\u200B';
const ENDLESS = /[\p{L}\p{M}\p{N}]{40}(?=[\p{L}\p{M}\p{N}]{20})/gu;

/**
 * Text as Typst expressions, each run of Arabic or Cyrillic with its language.
 *
 * `Putin (بوتين)` → `"Putin ("`, `ar("بوتين")`, `")"`
 */
export function words(text: string, rightToLeft = false): string[] {
  return runsOf(text.replace(ENDLESS, `$&${ZERO_WIDTH_SPACE}`)).map((run) => {
    if (run.language === null) return literal(run.text);
    const named = rightToLeft && run.language === 'ar' ? { dir: 'rtl' } : {};
    return call(run.language, named, literal(run.text));
  });
}

/** The same as one block of content. */
export function wordsBlock(text: string): string {
  return block(words(text));
}

/** Options for blocks. */
export interface ProseStyle {
  /** The template's function for a table. */
  table: 'facts' | 'glance';
  /** When facts from outside the articles were checked. */
  checked: Page['checked'];
}

const PLAIN: ProseStyle = { table: 'facts', checked: null };

interface Scope extends ProseStyle {
  context: ProseContext;
  rightToLeft: boolean;
}

function elements(nodes: readonly ElementContent[], ...names: string[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element' && names.includes(node.tagName)) return [node];
    if (node.type === 'text' && node.value.trim() === '') return [];
    throw unknown(node, names.map((name) => `<${name}>`).join(' or '));
  });
}

function unknown(node: ElementContent, expected: string): UnknownConstruct {
  const actual = node.type === 'element' ? `<${node.tagName}>` : node.type;
  return new UnknownConstruct(`Unexpected ${actual} in prose, expected ${expected}`);
}

function numbers(values: readonly number[]): string {
  return array(values.map(String));
}

/** What readers see where disputes mark something: “(disputed D1, D2)”, “(sources differ D3)”. */
export function doubtMarks(
  doubts: readonly Doubt[],
  context: Pick<ProseContext, 'disputeNumber'>,
): string[] {
  return MARKS.flatMap((mark) => {
    const marked = doubts.filter((doubt) => doubt.mark === mark);
    const found = marked.map(({ dispute }) => context.disputeNumber(dispute)).sort((a, b) => a - b);
    return found.length > 0 ? [call('doubts', {}, literal(mark), numbers(found))] : [];
  });
}

function marks(claim: string, node: Element, scope: Scope): string[] {
  return [
    call('marks', {}, numbers(scope.context.numbersOf(claim))),
    ...doubtMarks(doubtsAt(node), scope.context),
  ];
}

function link(node: Element, scope: Scope): string[] {
  const href = property(node, 'href');
  const content = phrasing(node.children, scope);
  if (href === null) return content;
  const { destination, letter, dispute } = scope.context.linkOf(href, toString(node.children));
  if (letter !== null) {
    return [call('outside', { letter: literal(letter) }, destination, block(content))];
  }
  if (dispute !== null) {
    return [call('inside-dispute', { number: String(dispute) }, destination, block(content))];
  }
  return [call('inside', {}, destination, block(content))];
}

function phrasing(nodes: readonly ElementContent[], scope: Scope): string[] {
  return nodes.flatMap((node, i): string[] => {
    if (node.type === 'text') {
      const before = nodes[i - 1];
      const text = node.value.replace(/[ \t\r\n]+/g, ' ');
      const broken = before?.type === 'element' && before.tagName === 'br';
      return words(broken ? text.trimStart() : text, scope.rightToLeft);
    }
    if (node.type !== 'element') throw unknown(node, 'text or an element');
    const content = () => phrasing(node.children, scope);
    switch (node.tagName) {
      case 'em':
        return [call('emph', {}, block(content()))];
      case 'strong':
        return [call('strong', {}, block(content()))];
      case 'del':
        return [call('strike', {}, block(content()))];
      case 'code':
        return [call('code', {}, literal(toString(node.children)))];
      case 'br':
        return ['linebreak()'];
      case 'a':
        return link(node, scope);
      case 'span': {
        const claim = property(node, 'dataClaim');
        return claim === null ? content() : [...scope.context.anchorsOf(claim), ...content()];
      }
      case 'sup': {
        const claim = property(node, 'dataEvidence');
        if (claim === null) throw unknown(node, 'the mark of a claim');
        return marks(claim, node, scope);
      }
      default:
        throw unknown(node, 'a paragraph’s content');
    }
  });
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'aside']);

/** Items contain phrasing content, blocks, or words followed by a list. */
function item(node: Element, scope: Scope): string {
  const out: string[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    if (toString(open).trim() !== '' || open.some(({ type }) => type === 'element')) {
      out.push(...phrasing(trimmed(open), scope));
    }
    open = [];
  };
  for (const child of node.children) {
    if (child.type !== 'element' || !BLOCKS.has(child.tagName)) {
      open.push(child);
      continue;
    }
    close();
    out.push(...blocks([child], scope));
  }
  close();
  return block(out);
}

/** Removes the line ends that Markdown leaves around blocks. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node, i) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (i === 0) value = value.replace(/^[ \t\r\n]+/, '');
    if (i === nodes.length - 1) value = value.replace(/[ \t\r\n]+$/, '');
    return { ...node, value };
  });
}

function table(node: Element, scope: Scope): string {
  const parts = elements(node.children, 'thead', 'tbody');
  const rowsOf = (name: string) =>
    parts
      .filter(({ tagName }) => tagName === name)
      .flatMap(({ children }) => elements(children, 'tr'))
      .map(({ children }) => elements(children, 'th', 'td'));
  const head = rowsOf('thead')[0] ?? [];
  const rows = rowsOf('tbody');
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const cells = (row: readonly Element[]) =>
    Array.from({ length: columns }, (_, i) =>
      block(phrasing(trimmed(row[i]?.children ?? []), scope)),
    );
  const named = { columns: String(columns), head: array(cells(head)) };
  return call(scope.table, named, ...rows.map((row) => array(cells(row))));
}

function note(node: Element, scope: Scope): string {
  const kind = property(node, 'dataNote');
  if (kind === null) throw unknown(node, 'an editor’s note');
  const reports = String(kind === 'reports');
  const title = wordsBlock(noteHeading(kind, scope));
  return call('note', { reports }, title, block(blocks(node.children, scope)));
}

function blocks(nodes: readonly ElementContent[], scope: Scope): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'text' && node.value.trim() === '') return [];
    if (node.type !== 'element') throw unknown(node, 'a block such as a paragraph');
    switch (node.tagName) {
      case 'p': {
        const rightToLeft = isRightToLeft(toString(node.children));
        const content = block(phrasing(trimmed(node.children), { ...scope, rightToLeft }));
        return [call(rightToLeft ? 'rtl-par' : 'par', {}, content)];
      }
      case 'ul':
        return [call('list', {}, ...elements(node.children, 'li').map((li) => item(li, scope)))];
      case 'ol': {
        const start = property(node, 'start');
        const items = elements(node.children, 'li').map((li) => item(li, scope));
        return [call('enum', { start: start === null ? null : String(Number(start)) }, ...items)];
      }
      case 'table':
        return [table(node, scope)];
      case 'aside':
        return [note(node, scope)];
      default:
        throw unknown(node, 'a block such as a paragraph');
    }
  });
}

/**
 * Blocks of sanitised hast as Typst expressions. Throws an `UnknownConstruct` on anything that content
 * must not contain, so that nothing gets lost.
 *
 * `<p>So it is.<sup data-evidence="bases#so"></sup></p>` → `par({ "So it is."; marks((1,)) })`
 */
export function proseToTypst(
  nodes: readonly ElementContent[],
  context: ProseContext,
  style: Partial<ProseStyle> = {},
): string[] {
  return blocks(nodes, { ...PLAIN, ...style, context, rightToLeft: false });
}

/** The same for phrasing content, such as a claim's words. */
export function phrasingToTypst(nodes: readonly ElementContent[], context: ProseContext): string[] {
  return phrasing(nodes, { ...PLAIN, context, rightToLeft: isRightToLeft(toString(nodes)) });
}
