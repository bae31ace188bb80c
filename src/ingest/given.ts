import { Refusal } from '../files/refusal.ts';
import { articleSchema, type ArticleRecord } from '../schemas/article.ts';
import { notADate } from '../schemas/edtf.ts';

/** What an editor states of an article. */
export type Given = Partial<
  Pick<
    ArticleRecord,
    'title' | 'container-title' | 'author' | 'issued' | 'URL' | 'accessed' | 'added' | 'language'
  >
>;

const EDTF = 'an EDTF date';

/** For each option its field of a record, and what it expects. */
const FIELDS = {
  title: ['title', 'a headline'],
  outlet: ['container-title', 'the name of the outlet'],
  author: ['author', 'a name: `Family, Given`, or that of an organisation'],
  date: ['issued', EDTF],
  url: ['URL', 'an http(s) address'],
  accessed: ['accessed', EDTF],
  added: ['added', 'a day such as `2031-03-14`'],
  language: ['language', 'a language tag such as `en`'],
} as const;

/** The options that state it. */
export type GivenOptions = {
  [option in keyof typeof FIELDS]?:
    (option extends 'author' ? readonly string[] : string) | undefined;
};

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
  for (const option of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    const [field, expected] = FIELDS[option];
    const value = options[option];
    if (value === undefined) continue;
    const written = typeof value === 'string' ? value : value.map(nameOf);
    const result = articleSchema.shape[field].safeParse(written);
    if (result.success) Object.assign(given, { [field]: result.data });
    else if (expected === EDTF)
      wrong.push(notADate(`\`--${option} ${String(value)}\``, String(value)));
    else wrong.push(`Unexpected \`--${option} ${String(value)}\`, expected ${expected}`);
  }
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  return given;
}
