import type { ArticleText } from './article.ts';
import type { Bearer } from './office-found.ts';
import type { OfficeSurroundings } from './office-surroundings.ts';
import { joined } from './tokens.ts';

/** Word numbers, the end exclusive. */
interface Span {
  from: number;
  to: number;
}

/** Whether an office is only told of whose brother or driver somebody is: «брат мэра». */
export function isOthers(
  { tokens, vocabulary, language }: ArticleText,
  from: number,
  person: Span | null,
): boolean {
  if (language === 'en' || !person || !joined(tokens[from])) return false;
  if (!vocabulary.kin.word(tokens, from - 1)) return false;
  if (language === 'ar') return true;
  // «брат мэра Освина Пелла» names the mayor.
  return !tokens
    .slice(person.from, person.to)
    .every(({ word }) => /(?:а|я|ы|и|ого|его|ои)$/u.test(word));
}

/** «Мэром избрана X», «министром портов был X»: an appointment after its office. */
export function appointedAfter(
  around: OfficeSurroundings,
  from: number,
  end: number,
): Bearer | null {
  const { tokens, vocabulary, language } = around.article;
  // «Пост директора занимает X»
  const post = language === 'ru' && /^(?:пост|должность)$/u.test(tokens[from - 1]?.word ?? '');
  for (let at = end; post && at < end + 4 && joined(tokens[at]); at++) {
    const verb = /^(?:(занимает|занял|заняла|получил|получила)|(занимал|занимала)|займет)$/u.exec(
      tokens[at]?.word ?? '',
    );
    const person = verb && joined(tokens[at + 1]) ? around.person(at + 1) : null;
    if (verb && person)
      return { ...person, standing: verb[1] ? 'holds' : verb[2] ? 'held' : 'to-come' };
  }
  if (language !== 'ru' || !/(?:ом|ем|ои|еи|ым|им)$/u.test(tokens[from]?.word ?? '')) {
    const modified = /(?:ом|ем|ои|еи|ым|им)$/u.test(tokens[from + 1]?.word ?? '');
    if (language !== 'ru' || !modified) return null;
  }
  for (let at = end; at < end + 6 && joined(tokens[at]); at++) {
    const verb = vocabulary.appointments.at(tokens, at);
    if (!verb) {
      if (/^(?:не|мог|может|хочет|хотел|хотела)$/u.test(tokens[at]?.word ?? '')) return null;
      continue;
    }
    if (/^(?:не|бы)$/u.test(tokens[at - 1]?.word ?? '')) return null;
    const person = joined(tokens[at + verb.length]) ? around.person(at + verb.length) : null;
    return person ? { ...person, standing: verb.value } : null;
  }
  return null;
}

/** وقّع فيكتور لاسكو رئيس مجلس إدارتها: an office right after who says or signs something. */
export function signedBy(around: OfficeSurroundings, from: number, end: number): Bearer | null {
  const { tokens, vocabulary, language } = around.article;
  if (language !== 'ar' || !joined(tokens[from]) || tokens[from]?.word.startsWith('و')) return null;
  const person = around.ending(from);
  if (!person) return null;
  const verb =
    vocabulary.say.at(tokens, person.from - 1) !== null ||
    [1, 2, 3].some((n) => /^[وف]?وقعت?ه?ا?$/u.test(tokens[person.from - n]?.word ?? ''));
  if (!verb || !joined(tokens[person.from])) return null;
  const closes = /^\s*[،,.:«"]/u.test(tokens[end]?.before ?? '.');
  return closes || /^(?:ان|انه|انها|في|عن|علي)$/u.test(tokens[end]?.word ?? '') ? person : null;
}
