import { describeDate } from '../../dossier/dates.ts';
import type { Roles } from './roles.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt } from './stretch.ts';
import { isPrinted, mayCoincide } from './when.ts';

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

/** Another year or day for when somebody took or left an office than the Dossier has. */
export function tenureConflicts(facts: SentenceFacts, roles: Roles): Finding[] {
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
