import type { OfficeMention } from '../reading.ts';
import type { Led } from './office-found.ts';
import type { OfficeSurroundings } from './office-surroundings.ts';

/** Sentences back to the office that “the post” means. */
const REACH = 3;
const HELD = /^(?:held|left|quit|lost|vacated)$/;
const HOLDS = /^(?:holds|took|takes|assumed|got|accepted)$/;

type Standing = OfficeMention['standing'];
type Person = NonNullable<ReturnType<OfficeSurroundings['person']>>;
interface Post {
  person: Person;
  standing: Standing;
}

/** “X held the post before him”, “the post was previously held by X”. */
function english(around: OfficeSurroundings, i: number): Post | null {
  const { tokens } = around.article;
  const word = (n: number) => tokens[i + n]?.word ?? '';
  if (!/^(?:post|job|office|position)$/.test(word(0)) || !/^(?:the|that|this)$/.test(word(-1)))
    return null;
  const verb = word(-2);
  if (HELD.test(verb) || HOLDS.test(verb)) {
    const has = /^(?:has|had)$/.test(word(-3));
    const person = around.ending(has ? i - 3 : i - 2);
    const relative = word(has ? -4 : -3) === 'who' ? around.ending(has ? i - 4 : i - 3) : null;
    const still = HOLDS.test(verb) || (verb === 'held' && word(-3) === 'has');
    const subject = person ?? relative;
    return subject && { person: subject, standing: still ? 'holds' : 'held' };
  }
  const by = [1, 2, 3, 4].find((n) => word(n) === 'by');
  const passive = by !== undefined && word(by - 1) === 'held' && /^(?:is|was)$/.test(word(1));
  const person = passive ? around.person(i + by + 1) : null;
  return person && { person, standing: word(1) === 'is' ? 'holds' : 'held' };
}

/** «До него этот пост занимал X». */
function russian(around: OfficeSurroundings, i: number): Post | null {
  const { tokens } = around.article;
  if (!/^(?:пост|должность)$/u.test(tokens[i]?.word ?? '')) return null;
  if (!/^(?:этот|эту)$/u.test(tokens[i - 1]?.word ?? '')) return null;
  const after = /^занима(?:л|ет)а?$/u.exec(tokens[i + 1]?.word ?? '')?.[0];
  const before = /^занима(?:л|ет)а?$/u.exec(tokens[i - 2]?.word ?? '')?.[0];
  const person = after ? around.person(i + 2) : before ? around.ending(i - 2) : null;
  const held = (after ?? before ?? '').startsWith('занимал');
  return person && { person, standing: held ? 'held' : 'holds' };
}

/** قاروط، الذي يشغل المنصب منذ … */
function arabic(around: OfficeSurroundings, i: number): Post | null {
  const { tokens } = around.article;
  if (!/^(?:المنصب|منصبه|منصبها)$/u.test(tokens[i]?.word ?? '')) return null;
  const at = tokens[i - 1]?.word === 'هذا' ? i - 2 : i - 1;
  const verb = /^(?:[وف])?([يت]?شغلت?)$/u.exec(tokens[at]?.word ?? '')?.[1];
  if (!verb) return null;
  const relative = /^(?:الذي|التي)$/u.test(tokens[at - 1]?.word ?? '');
  const person = around.ending(relative ? at - 1 : at);
  return person && { person, standing: /^[يت]/u.test(verb) ? 'holds' : 'held' };
}

const readers = { en: english, ru: russian, ar: arabic };

/** Who is said at word `i` to have the office that was named last. */
export function sameOfficeAt(
  around: OfficeSurroundings,
  i: number,
  last: OfficeMention | undefined,
): Led | null {
  const { tokens, language } = around.article;
  if (!last || (tokens[i]?.sentence ?? 0) - last.sentence > REACH) return null;
  const post = readers[language](around, i);
  if (!post) return null;
  const { person, standing } = post;
  const [from, to] = [Math.min(person.from, i), Math.max(person.to, i + 1)];
  return { ...person, from, to, office: last.office, of: last.of, standing };
}
