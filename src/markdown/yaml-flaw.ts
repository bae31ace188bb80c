import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** What is wrong with YAML, in plain words, and where: offsets in the YAML, the end exclusive. */
interface Flaw {
  reason: string;
  start: number;
  end: number;
}

/** What each error of the parser means to somebody who wrote front matter. */
const REASONS: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'Unknown escape in double quotation marks: use single quotation marks, or `\\\\`',
  BAD_INDENT: 'Wrong indentation: fields that belong together start in the same column',
  BAD_SCALAR_START: 'Value starts with a special character: put the value in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'Second colon in a value: put the value in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'No colon after the name of a field: write `name: value`',
  TAB_AS_INDENT: 'Tab at the start of a line: indent with spaces',
};

/** The node that opens before an offset, is of a kind, and is still open there; the innermost one. */
function openAt(
  document: Document.Parsed,
  offset: number,
  isKind: (node: unknown) => boolean,
): number | null {
  let start: number | null = null;
  visit(document, {
    Node: (_key, node: Node) => {
      const [from, to] = node.range ?? [0, 0];
      if (isKind(node) && from < offset && offset <= to) start = from;
    },
  });
  return start;
}

const isQuoted = (node: unknown) => isScalar(node) && (node.type ?? '').startsWith('QUOTE');
const isFlow = (node: unknown) => isCollection(node) && node.flow === true;

/** Puts an error of the YAML parser in plain words, at the place that is to be corrected. */
export function yamlFlaw(
  { code, message, pos: [from, to] }: YAMLError,
  text: string,
  document: Document.Parsed,
): Flaw {
  const opened = /closing ["']quote/.test(message)
    ? openAt(document, from, isQuoted)
    : message.startsWith('Flow ')
      ? openAt(document, from, isFlow)
      : null;
  if (opened !== null) {
    const mark = text[opened] ?? '';
    const what = /["']/.test(mark) ? 'Quotation mark' : 'Bracket';
    const reason = `${what} \`${mark}\` is never closed: close it at the end of the value`;
    return { reason, start: opened, end: opened + 1 };
  }
  if (code === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^\s:]*/.exec(text.slice(from)) ?? [];
    const reason = `Second field \`${key}\`: keep one of the two`;
    return { reason, start: from, end: from + key.length };
  }
  const said = message.replace(/\s+/g, ' ');
  const reason = REASONS[code] ?? `Not valid YAML: ${said}`;
  return { reason, start: from, end: Math.max(from, to) };
}
