import { belongsTo, flawOf } from '../articles/fingerprint.ts';
import { SealedText } from '../articles/text.ts';
import { WholeText } from '../articles/whole-text.ts';
import type { Source } from '../markdown/source.ts';
import type { ArticleRecord } from '../schemas/article.ts';
import {
  fingerprintSchema,
  FINGERPRINT_VERSION,
  type Fingerprint,
} from '../schemas/fingerprint.ts';
import type { Files } from './read.ts';
import type { StandIns } from './stand-ins.ts';
import type { Fault } from './types.ts';

/** Reads a fingerprint of an article; why it is none, in words, where it is none. */
function readFingerprint(id: string, { text }: Source): Fingerprint | string {
  const again = 'expected one written by `npm run ingest`';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return `Unexpected fingerprint that is not JSON, ${again}`;
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (version === 1) {
    return 'Unexpected fingerprint of version 1, from which anybody can read the article, expected version 2: `npm run seal -- FILE` makes it from the text';
  }
  if (version !== FINGERPRINT_VERSION) {
    return `Unexpected fingerprint version \`${String(version)}\`, ${again}`;
  }
  const result = fingerprintSchema.safeParse(json);
  if (!result.success) {
    const at = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return `Unexpected fingerprint field \`${at}\`, ${again}`;
  }
  const flaw = flawOf(result.data);
  if (flaw) return `Unexpected edit of a fingerprint (${flaw}), ${again}`;
  if (result.data.article !== id) {
    return `Unexpected fingerprint of \`${result.data.article}\`, ${again} for \`${id}\``;
  }
  return result.data;
}

/** What the fingerprint of a draft opens; nothing unless it is of the same text. */
function openedByDraft(id: string, print: Fingerprint, source: Source | undefined) {
  const draft = source ? readFingerprint(id, source) : '';
  return typeof draft !== 'string' && draft.commitments === print.commitments ? draft.opened : [];
}

/**
 * The articles as far as they are open: by their fingerprints, by those of their drafts, and by their
 * own texts, where these are at hand and belong to them. What is wrong with a fingerprint is a fault,
 * and then it counts as absent.
 *
 * @param records the articles' records by id
 * @param originals the articles' own texts by id; null where none are at hand
 */
export function readSealedTexts(
  { fingerprints, draftFingerprints }: Pick<Files, 'fingerprints' | 'draftFingerprints'>,
  records: ReadonlyMap<string, ArticleRecord>,
  originals: ReadonlyMap<string, string> | null,
  { standIns, faults }: { standIns: StandIns; faults: Fault[] },
): Map<string, SealedText> {
  const texts = new Map<string, SealedText>();
  for (const [id, source] of fingerprints) {
    const fault = (reason: string) => {
      faults.push({ rule: 'fingerprint', place: source.place(0, 0), reason });
    };
    const record = records.get(id);
    if (!record && !standIns.hasFile(`content/articles/${id}.md`)) {
      fault(`Unexpected fingerprint without a record, expected \`${id}.md\` beside it`);
    }
    const print = readFingerprint(id, source);
    if (typeof print === 'string') {
      fault(print);
      continue;
    }
    const original = originals?.get(id);
    const text = record && original !== undefined && new WholeText(original, record.language);
    const whole = text && belongsTo(print, text) ? text : null;
    const opened = openedByDraft(id, print, draftFingerprints.get(id));
    texts.set(id, new SealedText(print, { whole, opened }));
  }
  return texts;
}

/** What was measured at ingest of how much two articles share: by id and the other's id. */
export function overlapsOf(
  records: ReadonlyMap<string, ArticleRecord>,
): Map<string, Map<string, number>> {
  return new Map(
    [...records].map(([id, { overlaps }]) => [
      id,
      new Map(overlaps.map(({ article, share }) => [article, share])),
    ]),
  );
}
