import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { doubtsAt } from '../dossier/dispute.ts';
import { MARKS, type Doubt, type Page } from '../dossier/types.ts';
import { property } from '../present/hast.ts';
import { noteHeading } from '../present/other-reports.ts';
import type { Register } from './register.ts';
import { isRightToLeft, runsOf } from '../text/scripts.ts';
import { array, block, call, literal } from './typst.ts';

/** What the conversion of prose needs from its brief. */
export type ProseContext = Pick<Register, 'marksOf' | 'disputeNumber' | 'anchorsOf' | 'linkTo'>;

/** Allows a break in a word too long for any line; other words are never broken. */
const ZERO_WIDTH_SPACE = '\u200B';
/** Ends a run of Arabic in a line of English: signs and figures after it stay on its right. */
const LEFT_TO_RIGHT_MARK = '\u200E';
const ENDLESS = /[\p{L}\p{M}\p{N}]{40}(?=[\p{L}\p{M}\p{N}]{20})/gu;

/**
 * Text as Typst expressions, each run of Arabic or Cyrillic with its language.
 *
 * `Putin (بوتين)` → `"Putin ("`, `ar("بوتين")`, `")"`
 */
export function words(text: string, rightToLeft = false): string[] {
  return runsOf(text.replace(ENDLESS, `$&${ZERO_WIDTH_SPACE}`)).map((run) => {
    if (run.language === null) return literal(run.text);
    if (run.language !== 'ar') return call(run.language, {}, literal(run.text));
    return rightToLeft
      ? call('ar', { dir: 'rtl' }, literal(run.text))
      : call('ar', {}, literal(`${run.text}${LEFT_TO_RIGHT_MARK}`));
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

/** What readers see where disputes mark something: “(disputed D1, D2)”, “(sources differ D3)”. */
export function doubtMarks(
  doubts: readonly Doubt[],
  context: Pick<ProseContext, 'disputeNumber'>,
): string[] {
  return MARKS.flatMap((mark) => {
    const marked = doubts.filter((doubt) => doubt.mark === mark);
    const found = marked.map(({ dispute }) => context.disputeNumber(dispute)).sort((a, b) => a - b);
    return found.length > 0 ? [call('doubts', {}, literal(mark), array(found.map(String)))] : [];
  });
}

const childrenOf = ({ children }: Element, ...names: string[]) =>
  children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

function list(node: Element, scope: Scope): string {
  const items = childrenOf(node, 'li').map(({ children }) => block(prose(children, scope)));
  if (node.tagName === 'ul') return call('list', {}, ...items);
  const start = property(node, 'start');
  // Typst reads it as code, so only a number.
  return call('enum', { start: start && String(Number(start)) }, ...items);
}

function table(node: Element, scope: Scope): string {
  const rowsOf = (name: string) =>
    childrenOf(node, name)
      .flatMap((part) => childrenOf(part, 'tr'))
      .map((row) => childrenOf(row, 'th', 'td'));
  const [head = []] = rowsOf('thead');
  const rows = rowsOf('tbody');
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const cells = (row: readonly Element[]) =>
    Array.from({ length: columns }, (_, i) => block(prose(row[i]?.children ?? [], scope)));
  const named = { columns: String(columns), head: array(cells(head)) };
  return call(scope.table, named, ...rows.map((row) => array(cells(row))));
}

function note(node: Element, scope: Scope): string {
  const kind = property(node, 'dataNote') ?? '';
  const reports = String(kind === 'reports');
  const title = wordsBlock(noteHeading(kind, scope));
  return call('note', { reports }, title, block(prose(node.children, scope)));
}

/** The template's functions for elements that contain words. */
const INLINE: Readonly<Record<string, string>> = { em: 'emph', strong: 'strong', del: 'strike' };

function element(node: Element, scope: Scope): string[] {
  const { tagName, children } = node;
  const content = () => prose(children, scope, false);
  const inline = INLINE[tagName];
  if (inline !== undefined) return [call(inline, {}, block(content()))];
  switch (tagName) {
    case 'code':
      return [call('code', {}, literal(toString(children)))];
    case 'br':
      return ['linebreak()'];
    case 'a': {
      const href = property(node, 'href');
      if (href === null) return content();
      return [scope.context.linkTo(href, toString(children), block(content()))];
    }
    case 'span': {
      const claim = property(node, 'dataClaim');
      return claim === null ? content() : [...scope.context.anchorsOf(claim), ...content()];
    }
    case 'sup': {
      const marks = scope.context.marksOf(property(node, 'dataEvidence') ?? '');
      return [marks, ...doubtMarks(doubtsAt(node), scope.context)];
    }
    case 'p': {
      const rightToLeft = isRightToLeft(toString(children));
      const words = block(prose(children, { ...scope, rightToLeft }));
      return [call(rightToLeft ? 'rtl-par' : 'par', {}, words)];
    }
    case 'ul':
    case 'ol':
      return [list(node, scope)];
    case 'table':
      return [table(node, scope)];
    case 'aside':
      return [note(node, scope)];
    default:
      // The sanitiser lets nothing else through, so this is a bug.
      throw new Error(`Unexpected <${tagName}> in prose`);
  }
}

/** Elements before and after which a line ends. */
const LINES: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'aside', 'br']);

/** @param whole whether the nodes are all of a block, so that a line begins and ends with them */
function prose(nodes: readonly ElementContent[], scope: Scope, whole = true): string[] {
  const isLineEnd = (i: number) => {
    const node = nodes[i];
    return node ? node.type === 'element' && LINES.has(node.tagName) : whole;
  };
  return nodes.flatMap((node, i): string[] => {
    if (node.type === 'element') return element(node, scope);
    if (node.type !== 'text') return [];
    let text = node.value.replace(/[ \t\r\n]+/g, ' ');
    if (isLineEnd(i - 1)) text = text.replace(/^ /, '');
    if (isLineEnd(i + 1)) text = text.replace(/ $/, '');
    return words(text, scope.rightToLeft);
  });
}

/**
 * Sanitised hast as Typst expressions.
 *
 * `<p>So it is.<sup data-evidence="bases#so"></sup></p>` → `par({ "So it is."; marks((1,)) })`
 */
export function proseToTypst(
  nodes: readonly ElementContent[],
  context: ProseContext,
  style: Partial<ProseStyle> = {},
): string[] {
  return prose(nodes, { ...PLAIN, ...style, context, rightToLeft: false });
}

/** The same for phrasing content, such as a claim's words. */
export function phrasingToTypst(nodes: readonly ElementContent[], context: ProseContext): string[] {
  return prose(nodes, { ...PLAIN, context, rightToLeft: isRightToLeft(toString(nodes)) });
}
