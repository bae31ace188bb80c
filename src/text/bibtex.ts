/** BibTeX gives these a meaning of their own. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text as the value of a BibTeX field, without its braces. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\~^]|[{}$&%#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** One entry, in UTF-8; fields without a value are left out. */
export function bibtexEntry(key: string, fields: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
