import { markOf } from '../dossier/dispute.ts';
import { judgementLine } from '../present/judgement.ts';
import { disputeParts } from '../present/parts.ts';
import { pick } from '../dossier/lookup.ts';
import type { Claim, Dispute } from '../dossier/types.ts';
import { plural } from '../text/wording.ts';
import { phrasingToTypst, wordsBlock, type ProseContext } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { headed, sectionsOf } from './sections.ts';
import { block, call, literal } from './typst.ts';

/** A claim's words with the numbers of its quotations. */
function claimWords({ key, body }: Claim, context: ProseContext): string {
  return block(
    phrasingToTypst(
      [
        { type: 'element', tagName: 'span', properties: { dataClaim: key }, children: body },
        { type: 'element', tagName: 'sup', properties: { dataEvidence: key }, children: [] },
      ],
      context,
    ),
  );
}

/** The articles behind a position, by their letters, or the other reports. */
export function sourcesBehind(
  { reports, evidence }: Claim,
  letterOf: (article: string) => string,
): string {
  if (reports.length > 0) return `Other reports: ${reports.map(({ title }) => title).join('; ')}`;
  const letters = [...new Set(evidence.map(({ article }) => article))].map(letterOf);
  return `${plural(letters.length, 'Article')} ${letters.join(', ')}`;
}

/** The answer of a dispute, and its positions. */
function positions(dispute: Dispute, register: Register): string[] {
  const rows = pick(register.lookup.claims, dispute.positions).map((claim) => {
    const held = String(markOf(dispute.record, claim.id) === null);
    const said = claimWords(claim, register);
    return call(
      'position',
      { held },
      literal(sourcesBehind(claim, (id) => register.letterFor(id))),
      said,
    );
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

/** Every dispute that the brief has numbered, with its positions. */
export function disputesPart(register: Register): string[] {
  const disputes = pick(register.lookup.disputes, register.disputes);
  if (disputes.length === 0) return [];
  const body = disputes.map((dispute) => shortDispute(dispute, register));
  return [headed('stacked', 'Disputes', 2, [call('disputes', {}, ...body)])];
}

/** A dispute in full: its answer, its positions, the editor's reasoning. */
export function disputePart(dispute: Dispute, register: Register): string[] {
  const { remarks, reasoning } = disputeParts(dispute);
  const number = String(register.disputeNumber(dispute.id));
  return [
    call(
      'full-dispute',
      { together: together(dispute, register), label: register.labelOf(dispute.url) },
      number,
      wordsBlock(dispute.record.question),
      block(positions(dispute, register)),
    ),
    ...sectionsOf(dispute, [...remarks, ...reasoning], register, 1),
  ];
}
