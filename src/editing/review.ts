import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceText } from '../articles/sentence-text.ts';
import { LEDGER, type Unreviewed } from '../dossier/ledger.ts';
import type { Content } from '../dossier/load.ts';
import { placeText, type Evidence } from '../dossier/types.ts';
import { AGAIN, MARKED } from '../dossier/wordings.ts';
import type { Output } from '../files/write-all.ts';
import { quotationHash } from '../markdown/evidence.ts';
import type { ChangeKind, LedgerEntry } from '../schemas/ledger.ts';
import { capital } from '../text/wording.ts';

/** What an editor says of a change. */
export interface Said extends Pick<LedgerEntry, 'date' | 'cause' | 'note'> {
  /** If absent, it follows from the change. */
  kind?: ChangeKind | undefined;
}

/** The lines that only one of two lists has. */
function compared(before: readonly string[], now: readonly string[]) {
  const [old, fresh] = [new Set(before), new Set(now)];
  return {
    gone: before.filter((line) => !fresh.has(line)),
    added: now.filter((line) => !old.has(line)),
  };
}

const isProse = (line: string) => line.startsWith(MARKED) || line.startsWith(AGAIN);

/** What kind of change it is. */
export function kindOf({ wording, last }: Unreviewed): ChangeKind {
  if (wording.what === 'withdrawal') return 'withdrawn';
  if (!last || last.kind === 'withdrawn') return 'new';
  const { gone, added } = compared(last.words, wording.words);
  if (wording.what === 'claim') {
    if (last.text !== wording.text || [...gone, ...added].some(isProse)) return 'reworded';
    return gone.length === 0 && added.length > 0 ? 'evidence added' : 'evidence changed';
  }
  if (!wording.key.startsWith('disputes/')) return 'reworded';
  const answered = (words: readonly string[]) => words.some((line) => line.startsWith('answer: '));
  if (answered(wording.words) === answered(last.words)) return 'reworded';
  return answered(wording.words) ? 'answered' : 'disputed';
}

/** The entry by which a change is accepted. */
export function entryOf(change: Unreviewed, { date, kind, cause, note }: Said): LedgerEntry {
  const { key, hash, text, words } = change.wording;
  const said = { key, date, kind: kind ?? kindOf(change), cause, note: note.trim() };
  return { ...said, hash, ...(text === undefined ? {} : { text }), words };
}

/**
 * The ledger with more entries; what it has already stays as it is. It is read here, not taken from what
 * was loaded, so that a long review overwrites nothing that was added meanwhile.
 */
export function withEntries(root: string, entries: readonly LedgerEntry[]): Output {
  const path = join(root, LEDGER);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  return { path, content: before + gap + lines.join(''), replace: true };
}

/** A quotation, and the sentence of its article if the text is at hand. */
function evidenceLines(piece: Evidence, mark: string, { dossier, originals }: Content): string[] {
  const { article, quotation, note, found } = piece;
  const sentence = found[0]?.sentence;
  const where = sentence === undefined ? article : `${article}, sentence ${String(sentence)}`;
  const original = originals?.get(article);
  const record = dossier.articles.find(({ id }) => id === article)?.record;
  const whole =
    sentence === undefined || original === undefined
      ? null
      : sentenceText(original, record?.language ?? 'en', sentence);
  return [
    `${mark} ${where}: “${quotation}”${note === null ? '' : ` — ${note}`}`,
    ...(whole === null ? [] : [`      ${whole.replace(/\s+/g, ' ').trim()}`]),
  ];
}

/**
 * A change for people: `-` what was there at the last review, `+` what is there now. A claim is shown
 * with all its quotations, changed or not, since its words can only be judged by them.
 */
export function shown(change: Unreviewed, content: Content): string[] {
  const { wording, last } = change;
  const since = last ? `, last reviewed on ${last.date}` : '';
  const head = `${wording.key} (${kindOf(change)}${since}) ${placeText(wording.place)}`;
  const before = last?.kind === 'withdrawn' ? null : last;
  const { gone, added } = compared(before?.words ?? [], wording.words);
  const claim = content.dossier.claims.find(({ key }) => key === wording.key);
  if (wording.what !== 'claim' || !claim) {
    const order = gone.length + added.length === 0 ? ['  The same lines in another order.'] : [];
    return [head, ...gone.map((one) => `- ${one}`), ...added.map((one) => `+ ${one}`), ...order];
  }
  const same = before?.text === wording.text;
  const lineOf = ({ article, quotation }: Evidence) => `${article}: ${quotationHash(quotation)}`;
  const quoted = claim.evidence.map(lineOf);
  const isQuoted = (one: string) => quoted.some((start) => one.startsWith(start));
  return [
    head,
    ...(same || before?.text === undefined ? [] : [`- ${before.text}`]),
    `${same ? ' ' : '+'} ${claim.text}`,
    ...gone.map((one) => `- ${one.replace(/^([^ ]+): [0-9a-f]{32}/, '$1: another quotation')}`),
    ...added.filter((one) => !isQuoted(one)).map((one) => `+ ${one}`),
    ...claim.evidence.flatMap((piece) => {
      const fresh = added.some((one) => one.startsWith(lineOf(piece)));
      return evidenceLines(piece, fresh ? '+' : ' ', content);
    }),
  ];
}

/** Where a person sits. */
export interface Desk {
  /** Asks; null if there is no answer any more. */
  ask: (question: string) => Promise<string | null>;
  print: (text: string) => void;
  /** Is called with each entry at once, so that an interruption loses none. */
  accept: (entry: LedgerEntry) => void;
}

/**
 * Goes through changes with a person, one by one.
 *
 * @returns how many were accepted
 */
export async function askedThrough(
  changes: readonly Unreviewed[],
  content: Content,
  said: Omit<Said, 'note'> & { note?: string | undefined },
  { ask, print, accept }: Desk,
): Promise<number> {
  let accepted = 0;
  for (const [i, change] of changes.entries()) {
    print(`\n${String(i + 1)} of ${String(changes.length)}: ${shown(change, content).join('\n')}`);
    let answer: string | null;
    do {
      answer = (await ask('Is it right? y(es), n(o), q(uit): '))?.trim().toLowerCase() ?? null;
    } while (answer !== null && !/^(?:y|yes|n|no|q|quit)$/.test(answer));
    if (answer === null || answer.startsWith('q')) break;
    if (answer.startsWith('n')) continue;
    const usual = said.note ?? `${capital(said.kind ?? kindOf(change))}.`;
    const note = await ask(`What changed, in a line for readers? [${usual}] `);
    if (note === null) break;
    accept(entryOf(change, { ...said, note: note.trim() === '' ? usual : note }));
    accepted++;
  }
  return accepted;
}
