import { Refusal } from '../files/refusal.ts';
import { articleSchema, type ArticleRecord } from '../schemas/article.ts';

/** What an editor states of an article. */
export type Given = Partial<
  Pick<
    ArticleRecord,
    'title' | 'container-title' | 'author' | 'issued' | 'URL' | 'accessed' | 'added' | 'language'
  >
>;

/** The options that state it. */
export interface GivenOptions {
  title?: string | undefined;
  outlet?: string | undefined;
  author?: readonly string[] | undefined;
  date?: string | undefined;
  url?: string | undefined;
  accessed?: string | undefined;
  added?: string | undefined;
  language?: string | undefined;
}

const EXPECTED: Record<string, string> = {
  title: 'a headline',
  outlet: 'the name of the outlet',
  author: 'a name: `Family, Given`, or that of an organisation',
  date: 'an EDTF date such as `2031-03-14` or `2031-03`',
  url: 'an http(s) address',
  accessed: 'an EDTF date such as `2031-03-14`',
  added: 'a day such as `2031-03-14`',
  language: 'a language tag such as `en`',
};

const FIELDS = {
  title: 'title',
  outlet: 'container-title',
  author: 'author',
  date: 'issued',
  url: 'URL',
  accessed: 'accessed',
  added: 'added',
  language: 'language',
} as const;

/** A CSL name of `Family, Given`; what has no comma is kept undivided. */
function nameOf(text: string): NonNullable<ArticleRecord['author']>[number] {
  const [family = '', given, ...rest] = text.split(',').map((part) => part.trim());
  return given !== undefined && rest.length === 0 && family !== ''
    ? { family, ...(given === '' ? {} : { given }) }
    : { literal: text.trim() };
}

/** Options as fields of a record. Throws a `Refusal` that names every value that does not fit. */
export function givenOf(options: GivenOptions): Given {
  const given: Given = {};
  const wrong: string[] = [];
  for (const [option, field] of Object.entries(FIELDS) as [
    keyof typeof FIELDS,
    keyof ArticleRecord,
  ][]) {
    const value = options[option];
    if (value === undefined) continue;
    const written = typeof value === 'string' ? value : value.map(nameOf);
    const result = articleSchema.shape[field].safeParse(written);
    if (result.success) Object.assign(given, { [field]: result.data });
    else
      wrong.push(`Unexpected \`--${option} ${String(value)}\`, expected ${EXPECTED[option] ?? ''}`);
  }
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  return given;
}
