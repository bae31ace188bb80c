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
import { filesIn } from './read.ts';
import type { StandIns } from './stand-ins.ts';
import type { Fault } from './types.ts';

/** What the names of fingerprints end with. */
const PRINT = '.fingerprint.json';

/** What to do about a fingerprint that can't be used. */
const REPAIR = 'restore it, or run `npm run seal -- FILE` with the text of the article';

/** Reads the fingerprint of an article; if it can't be used, the message that says why. */
function readFingerprint(id: string, { text }: Source): Fingerprint | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return `Fingerprint is not JSON: ${REPAIR}`;
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (version === 1) {
    return 'Fingerprint of version 1, from which anybody can read the article: run `npm run seal -- FILE` with its text';
  }
  if (version !== FINGERPRINT_VERSION) {
    const found =
      version === undefined
        ? 'Missing `version` of the fingerprint'
        : `Unexpected fingerprint version \`${JSON.stringify(version)}\``;
    return `${found}, expected \`${String(FINGERPRINT_VERSION)}\``;
  }
  const result = fingerprintSchema.safeParse(json);
  if (!result.success) {
    const at = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return `Unexpected fingerprint field \`${at}\`: ${REPAIR}`;
  }
  const flaw = flawOf(result.data);
  if (flaw) return `Fingerprint was changed by hand (${flaw}): ${REPAIR}`;
  if (result.data.article !== id) {
    return `Unexpected fingerprint of \`${result.data.article}\`, expected that of \`${id}\``;
  }
  return result.data;
}

/** The words that the fingerprint of a draft opens; none unless it is of the same text. */
function openedByDraft(id: string, print: Fingerprint, source: Source | undefined) {
  const draft = source ? readFingerprint(id, source) : '';
  return typeof draft !== 'string' && draft.commitments === print.commitments ? draft.opened : [];
}

/**
 * The articles as far as they are open: through their fingerprints, through those of their drafts, and
 * through their own texts if these are available and match. A fingerprint that can't be used is a fault,
 * and counts as absent.
 *
 * @param records the articles' records by id
 * @param originals the articles' own texts by id; null if none are available
 */
export function readSealedTexts(
  sources: ReadonlyMap<string, Source>,
  records: ReadonlyMap<string, ArticleRecord>,
  originals: ReadonlyMap<string, string> | null,
  { standIns, faults }: { standIns: StandIns; faults: Fault[] },
): Map<string, SealedText> {
  const texts = new Map<string, SealedText>();
  for (const { id, source } of filesIn(sources, 'articles', PRINT)) {
    const fault = (reason: string) => {
      faults.push({ rule: 'fingerprint', place: source.place(0, 0), reason });
    };
    const record = records.get(id);
    if (!record && !standIns.hasFile(`content/articles/${id}.md`)) {
      fault(`Fingerprint without a record: add \`${id}.md\`, or delete it`);
    }
    const print = readFingerprint(id, source);
    if (typeof print === 'string') {
      fault(print);
      continue;
    }
    const original = originals?.get(id);
    const text = record && original !== undefined && new WholeText(original, record.language);
    const whole = text && belongsTo(print, text) ? text : null;
    const opened = openedByDraft(id, print, sources.get(`content/drafts/${id}${PRINT}`));
    texts.set(id, new SealedText(print, { whole, opened }));
  }
  return texts;
}
