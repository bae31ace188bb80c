import { readFileSync } from 'node:fs';
import type { ReadLanguage } from '../languages.ts';
import { Grammar, type Form } from './grammar.ts';
import * as printed from './printed.ts';
import { saidOf, type Extra, type Said } from './said.ts';

/** Patterns that others name, those of printed dates among them. */
const { DAY, MONTH, MONTH_FIRST, YEAR, WEEKDAY, ENDS } = printed;
const named = new Map(Object.entries({ DAY, MONTH, MONTH_FIRST, YEAR, WEEKDAY, ENDS }));
named.set('FIGURES', printed.figures('slash'));
const classes: Record<string, string> = { ...printed.PRINTED_CLASSES };
/** By `all` or language. */
const forms = new Map<string, Form<Extra>[]>();

let section = '';
for (const line of readFileSync(new URL('forms.txt', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [, kind, kinds = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
  const full = line.replace(/\$([A-Z_\d]+)/g, (_all, key: string) => {
    const pattern = named.get(key);
    if (pattern === undefined)
      throw new Error(`src/text/dates/forms.txt has no pattern \`${key}\``);
    return pattern;
  });
  const [, name, pattern = ''] = /^([A-Z_\d]+) = (.*)$/.exec(full) ?? [];
  if (line.startsWith('[')) section = line.slice(1, -1);
  else if (kind !== undefined) classes[kind] = kinds;
  else if (name !== undefined) named.set(name, pattern);
  else {
    const [form = '', extra = ''] = full.split(' -> ');
    const fields = [...extra.matchAll(/(\w+)=(\w+)/g)].map(
      ([, field = '', value = '']) => [field, Number(value) || value] as const,
    );
    forms.set(section, [...(forms.get(section) ?? []), [form, Object.fromEntries(fields)]]);
  }
}
const PRINTED: readonly Form<Extra>[] = printed.PRINTED.map((pattern) => [pattern]);

const grammarOf = (own: string) =>
  new Grammar<Said, Extra>(
    [...(forms.get(own) ?? []), ...PRINTED, ...(forms.get('all') ?? [])],
    classes,
    saidOf,
  );

/** The forms of the dates in the articles of a language, as `forms.txt` describes them. */
export const GRAMMARS: Readonly<Record<ReadLanguage, Grammar<Said, Extra>>> = {
  ...{ en: grammarOf('en'), ru: grammarOf('others'), ar: grammarOf('others') },
};
