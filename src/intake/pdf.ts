import { Worker } from 'node:worker_threads';
import type { Answer } from './pdf-thread.ts';
import { Refusal } from '../files/refusal.ts';
import type { Reading } from './types.ts';

/** What the reading of a PDF may take. */
interface Bounds {
  /** Bytes, on the heap and off it. */
  memory: number;
  /** Milliseconds. */
  time: number;
}

/** A hundred pages take about 100 MB and two seconds. */
export const BOUNDS: Bounds = { memory: 500_000_000, time: 60_000 };
/** How often the memory is looked at: before a buffer that is filled has doubled often. Milliseconds. */
const INTERVAL = 10;
/**
 * V8 ends the whole process when a thread's own limit is reached at one go, so that limit is put
 * where the bound always comes first. MiB.
 */
const HEAP = 4_096;

/**
 * Reads a PDF: its lines put together to paragraphs; running heads and page numbers left out. Throws
 * a `Refusal` for an encrypted or broken one, and for one that has pictures of text only.
 *
 * A few kilobytes can unpack to any size, by filters within filters, and PDF.js unpacks them whole.
 * So it runs in a thread, which is ended, with a `Refusal`, when it takes too much.
 */
export async function readPdf(bytes: Uint8Array, bounds: Bounds = BOUNDS): Promise<Reading> {
  const own = Uint8Array.from(bytes);
  const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = (what: string) => {
    reject(
      new Refusal(`Unexpected PDF that takes more than ${what} to read, expected a news article`),
    );
  };
  const look = async () => {
    const { external_memory, total_heap_size } = await thread.getHeapStatistics();
    if (external_memory + total_heap_size <= bounds.memory) return;
    stop(`${String(bounds.memory / 1e6)} MB of memory`);
  };
  // A thread that has ended has no memory to look at.
  const looking = setInterval(() => void look().catch(() => undefined), INTERVAL);
  const timer = setTimeout(stop, bounds.time, `${String(bounds.time / 1000)} seconds`);
  thread.once('message', resolve).once('error', reject);
  thread.once('exit', () => {
    reject(new Error('Unexpected end of the thread, expected an answer'));
  });
  try {
    const answer = await promise;
    if ('refusal' in answer) throw new Refusal(answer.refusal);
    return answer.reading;
  } finally {
    clearInterval(looking);
    clearTimeout(timer);
    await thread.terminate();
  }
}
