import { doubtProperties, markOf } from '../dossier/dispute.ts';
import { judgementLine } from '../present/judgement.ts';
import { pick } from '../dossier/lookup.ts';
import type { Claim, Dispute, Doubt } from '../dossier/types.ts';
import { plural } from '../text/wording.ts';
import { phrasingToTypst, wordsBlock, type ProseContext } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { sectionsOf, stacked } from './sections.ts';
import { block, call, literal } from './typst.ts';

/** A claim's words with its marks: the numbers of its quotations, and the given disputes. */
export function claimWords(claim: Claim, doubts: readonly Doubt[], context: ProseContext): string {
  const properties = { dataClaim: claim.key };
  const mark = { dataEvidence: claim.key, ...doubtProperties(doubts) };
  return block(
    phrasingToTypst(
      [
        { type: 'element', tagName: 'span', properties, children: claim.body },
        { type: 'element', tagName: 'sup', properties: mark, children: [] },
      ],
      context,
    ),
  );
}

/** The articles behind a position, by their letters, or the other reports. */
function sourcesBehind(claim: Claim, register: Register): string {
  if (claim.reports.length > 0) {
    return `Other reports: ${claim.reports.map(({ title }) => title).join('; ')}`;
  }
  const ids = [...new Set(claim.evidence.map(({ article }) => article))];
  const letters = ids.map((id) => register.numbering.letterFor(id));
  return `${plural(letters.length, 'Article')} ${letters.join(', ')}`;
}

/** The answer of a dispute, and its positions. */
function positions(dispute: Dispute, register: Register): string[] {
  const rows = pick(register.lookup.claims, dispute.positions).map((claim) => {
    const held = String(markOf(dispute.record, claim.id) === null);
    const said = claimWords(claim, [], register);
    return call('position', { held }, literal(sourcesBehind(claim, register)), said);
  });
  return [
    call('judgement', {}, wordsBlock(judgementLine(dispute))),
    call('positions', {}, ...rows),
  ];
}

/** Positions with up to this many characters stay on one page. */
const TOGETHER = 1500;

/** Whether a dispute is short enough to stay on one page, even in a narrow column. */
function together(dispute: Dispute, { lookup }: Register): string {
  const claims = pick(lookup.claims, dispute.positions);
  const length = claims.reduce(
    (sum, { text }) => sum + text.length,
    dispute.record.question.length,
  );
  return String(length <= TOGETHER);
}

/** A dispute in short: its question, its answer, its positions. */
function shortDispute(dispute: Dispute, register: Register): string {
  const number = String(register.disputeNumber(dispute.id));
  const at = literal(register.site.url(dispute.url));
  return call(
    'dispute',
    { together: together(dispute, register) },
    number,
    at,
    wordsBlock(dispute.record.question),
    block(positions(dispute, register)),
  );
}

/** Every dispute that the brief has numbered and does not show in full, with its positions. */
export function disputesPart(
  register: Register,
  level: number,
  shownInFull: ReadonlySet<string> = new Set(),
): string[] {
  const disputes = register.disputes.filter(({ id }) => !shownInFull.has(id));
  if (disputes.length === 0) return [];
  const body = disputes.map((dispute) => shortDispute(dispute, register));
  return [stacked('Disputes', level, [call('disputes', {}, ...body)])];
}

/** A dispute in full: its answer, its positions, the editor's reasoning. */
export function disputePart(
  dispute: Dispute,
  register: Register,
  above: number,
  label: string | null = null,
): string[] {
  const [first, ...reasoning] = dispute.sections;
  // `positions` shows the list; other content before the first heading stays.
  const remarks = (first?.body ?? []).filter(
    (node) => node.type !== 'element' || !['ul', 'ol'].includes(node.tagName),
  );
  const number = String(register.disputeNumber(dispute.id));
  return [
    call(
      'full-dispute',
      {
        together: together(dispute, register),
        level: String(above + 1),
        label: label === null ? null : literal(label),
      },
      number,
      wordsBlock(dispute.record.question),
      block(positions(dispute, register)),
    ),
    ...(first
      ? sectionsOf(dispute, [{ ...first, body: remarks, editorial: false }], register, above)
      : []),
    ...sectionsOf(dispute, reasoning, register, above),
  ];
}
