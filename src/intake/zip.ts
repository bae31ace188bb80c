import { Refusal } from '../files/refusal.ts';

/** The texts of an article's archive are far smaller when unpacked. Bytes, all entries together. */
export const MAX_UNPACKED = 20_000_000;
/** A document has some dozens of entries, a book some hundreds. */
const MAX_ENTRIES = 5_000;
/** Fed in small pieces, so that the bound is noticed before much more than it is unpacked. Bytes. */
const PIECE = 4_096;

/**
 * Unpacks those entries of a ZIP archive that are wanted, by name. What is counted is what comes out,
 * not what the archive's headers promise. Throws a `Refusal` for a broken archive and for one that
 * unpacks to more than `MAX_UNPACKED`.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const parts = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  let [entries, unpacked] = [0, 0];
  const archive = new Unzip((entry) => {
    if (++entries > MAX_ENTRIES)
      throw new Refusal('Unexpected archive of over 5,000 entries, expected a news article');
    if (!wanted(entry.name) || parts.has(entry.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(entry.name, chunks);
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MAX_UNPACKED) {
        throw new Refusal(
          'Unexpected archive that unpacks to more than 20 MB, expected a news article',
        );
      }
      chunks.push(chunk);
      if (final) whole.add(entry.name);
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('Unexpected broken archive, expected a whole DOCX');
  }
  const files = new Map<string, Uint8Array>();
  for (const [name, chunks] of parts) {
    if (!whole.has(name)) {
      throw new Refusal('Unexpected broken archive, expected a whole DOCX');
    }
    files.set(name, Buffer.concat(chunks));
  }
  return files;
}
