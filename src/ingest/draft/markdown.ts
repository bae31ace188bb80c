/** Signs that Markdown would read as more than themselves. */
const SIGNS = /[\\`*_[\]<>~|]|&(?=#?\w+;)/g;

/** A text as running Markdown shows it. */
export function escaped(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** One piece of evidence, as it stands in a footnote. */
export function evidenceLine(article: string, quotation: string): string {
  return `[${article}](../articles/${article}.md): “${escaped(quotation)}”`;
}

/** A footnote with one piece of evidence, or with a list of them. */
export function footnote(label: string, article: string, quotations: readonly string[]): string {
  const lines = quotations.map((quotation) => evidenceLine(article, quotation));
  return lines.length === 1
    ? `[^${label}]: ${lines[0] ?? ''}`
    : `[^${label}]:\n${lines.map((line) => `    - ${line}`).join('\n')}`;
}
