import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../files/refusal.ts';

/** Larger files are no news article, pictures included. Bytes. */
export const MAX_BYTES = 20_000_000;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EACCES: 'permission denied',
};

/**
 * The bytes of a file. Throws a `Refusal` for what can't be read, is larger than `MAX_BYTES`
 * (measured, not read) or is no plain file: a pipe or a device may never end.
 */
export function bytesOf(path: string): Buffer {
  try {
    // Asked before it is opened: to open a pipe is to wait for a writer that may never come.
    const stat = statSync(path);
    if (stat.isDirectory()) throw new Refusal('Unexpected folder, expected a file');
    if (!stat.isFile()) {
      throw new Refusal(
        'Unexpected pipe or device, expected a file (or pipe it to standard input)',
      );
    }
    if (stat.size > MAX_BYTES) {
      const size = `${String(Math.ceil(stat.size / 1e6))} MB`;
      throw new Refusal(`Unexpected file of ${size}, expected a news article of at most 20 MB`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'failed';
    throw new Refusal(
      `Unexpected file that can't be read (${REASONS[code] ?? code}), expected an article`,
    );
  }
}

/** The bytes of a stream such as `process.stdin`. Throws a `Refusal` as soon as it is too long. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw new Refusal('Unexpected input of more than 20 MB, expected a news article');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Some 150,000 words, a book's length; a news article has a hundredth of it. UTF-16 units. */
const MAX_TEXT = 1_000_000;

/** Throws a `Refusal` for a text that is too long for a news article, before any expensive step. */
export function requireSize(length: number): void {
  if (length <= MAX_TEXT) return;
  throw new Refusal('Unexpected text of more than 1,000,000 characters, expected a news article');
}
