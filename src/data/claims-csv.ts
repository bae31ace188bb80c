import { doubtsOf } from '../dossier/dispute.ts';
import type { Claim, Evidence } from '../dossier/types.ts';
import { claimKeyOf } from '../dossier/urls.ts';

const COLUMNS = [
  ...['claim', 'url', 'section', 'text'],
  ...['article', 'speaker', 'quotation', 'paragraph', 'sentence'],
  ...['note', 'independent_sources', 'positions', 'marks', 'mentions'],
] as const;

/** What a row says of a quotation. */
type Cited = 'article' | 'speaker' | 'quotation' | 'note' | 'found';

/** A field of RFC 4180. A leading formula sign is kept from spreadsheets by an apostrophe. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Keys of the positions of disputes that a claim supports. */
const positionsOf = ({ disputes }: Claim) =>
  disputes.map(({ dispute, position }) => claimKeyOf('disputes', dispute, position)).join(' ');

/** What readers see beside a claim: “disputed”, “sources differ”. */
const marksOf = (claim: Claim) =>
  [...new Set(doubtsOf(claim).map(({ mark }) => mark))].sort().join('; ');

/** A claim's evidence; for a position of other reports, a piece without an article that names each. */
const piecesOf = ({ evidence, reports }: Claim): Pick<Evidence, Cited>[] => [
  ...evidence,
  ...reports.map(({ title, URL }) => ({
    ...{ article: '', speaker: null, quotation: '', found: [] },
    note: `Other reports: ${title}, ${URL}`,
  })),
];

/** Every claim with each of its quotations, a quotation a row: CSV as in RFC 4180, UTF-8. */
export function claimsCsv(claims: readonly Claim[], address: (path: string) => string): string {
  const rows = claims.flatMap((claim) =>
    piecesOf(claim).map(({ article, speaker, quotation, note, found }) => [
      ...[claim.key, address(claim.url), claim.section ?? '', claim.text],
      ...[article, speaker ?? '', quotation],
      ...[String(found[0]?.paragraph ?? ''), String(found[0]?.sentence ?? ''), note ?? ''],
      ...[String(claim.sources), positionsOf(claim), marksOf(claim), claim.mentions.join(' ')],
    ]),
  );
  return [COLUMNS, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}
