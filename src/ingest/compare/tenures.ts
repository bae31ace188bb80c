import { describeDate } from '../../dossier/dates.ts';
import type { Roles } from './roles.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt, isOfAnother } from './stretch.ts';
import { FAR, gapBetween, isPrecise, isPrinted, mayCoincide } from './when.ts';

/** Characters between an office and its “since”, whose it is among them. */
const REACH = 60;

/** Whether a date still tells of the office before it: “mayor of Port Almira from 2021 until January”. */
function isOfOffice({ text, start }: SentenceFacts, from: number, to: number): boolean {
  return (
    to - from <= REACH &&
    !/[,;:،؛]|(?<!\p{L})(?:has|had|have|who|which)(?!\p{L})/u.test(
      text.slice(from - start, to - start),
    )
  );
}

/** Verbs for the day on which an office changes hands, not for that of a vote or a nomination. */
const TAKES =
  /\b(?:took (?:over|office)|takes (?:over|office)|succeeded|was succeeded by|was sworn in)\b|возглавил|сменил|вступил\p{L}* в должность|(?<!\p{L})[وف]?(?:خلف(?:ت|ه|ها|ته|تها)?|تول[ىت]|تسلم(?:ت)? (?:مهام|منصب))/iu;
const LEAVES =
  /\b(?:left (?:the )?(?:ministry|office|post|government)|stepped down|resigned|quit as|ceased to be)\b|(?:покинул|оставил)\p{L}* (?:пост|должность|министерство)|(?<!\p{L})[وف]?(?:استقال|غادر(?:ت)?(?: \p{L}+)? (?:الوزارة|المنصب|منصب)|ترك(?:ت)? (?:الوزارة|المنصب|منصب))/iu;

/** “Left the ministry in March, and was succeeded by X”: another day for it than the Dossier has. */
function changeConflicts(facts: SentenceFacts, roles: Roles): Finding[] {
  const [takes, leaves] = [TAKES.test(facts.text), LEAVES.test(facts.text)];
  const dates = facts.dates.filter(
    (date) => isPrinted(date) && isPrecise(date.edtf) && !isOfAnother(facts, date),
  );
  const [date, ...more] = dates;
  if ((!takes && !leaves) || !date || more.length > 0) return [];
  const people = new Set(facts.names.flatMap(({ entity }) => entity ?? []));
  return [...people].flatMap((person): Finding[] => {
    const [own, ...others] = roles.of(person);
    if (!own || others.length > 0) return [];
    const { from, to } = own.role;
    const days = [takes ? from : undefined, leaves ? to : undefined].filter(
      (day) => day !== undefined && isPrecise(day),
    );
    const [day] = days;
    if (day === undefined || days.some((one) => gapBetween(one ?? '', date.edtf) <= 0)) return [];
    if (gapBetween(day, date.edtf) > FAR) return [];
    const { title } = own.entity.record;
    return [
      {
        sentence: facts.sentence,
        about: 'date',
        why: `It says ${describeDate(date.edtf)}; the Dossier has ${title} as ${own.role.title} ${day === from ? 'since' : 'until'} ${describeDate(day)}.`,
        claims: roles.claimsOf([own]),
        entities: [person],
      },
    ];
  });
}

/** Another year or day for when somebody took or left an office than the Dossier has. */
export function tenureConflicts(facts: SentenceFacts, roles: Roles): Finding[] {
  const said = saidTenures(facts, roles);
  return said.length > 0 ? said : changeConflicts(facts, roles);
}

/** The same for an office told with its years: “mayor from 2021”. */
function saidTenures(facts: SentenceFacts, roles: Roles): Finding[] {
  return facts.offices.flatMap((mention): Finding[] => {
    const nearest = facts.names.find(({ text }) => text === mention.person.text)?.nearest;
    const person = mention.person.entity ?? nearest?.entity;
    const own = roles.ownOf(mention, person ?? null);
    return facts.dates.flatMap((date): Finding[] => {
      const bound = isPrinted(date) ? boundAt(facts.text, date.start - facts.start) : null;
      if (date.start < mention.end || !isOfOffice(facts, mention.end, date.start)) return [];
      if (bound !== 'start' && bound !== 'end') return [];
      const ends = own.flatMap(({ role }) => (bound === 'start' ? role.from : role.to) ?? []);
      const [end] = ends;
      if (end === undefined || ends.some((one) => mayCoincide(one, date.edtf))) return [];
      const { title } = own[0]?.entity.record ?? { title: mention.person.text };
      const word = bound === 'start' ? 'since' : 'until';
      return [
        {
          sentence: facts.sentence,
          about: 'date',
          why: `It has ${title} as ${mention.office} ${word} ${describeDate(date.edtf)}; the Dossier ${word} ${describeDate(end)}.`,
          claims: roles.claimsOf(own),
          entities: own.map(({ entity }) => entity.id),
        },
      ];
    });
  });
}
