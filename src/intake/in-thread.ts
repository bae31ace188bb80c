import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Refusal } from '../files/refusal.ts';
import type { Reading } from './types.ts';

/** The formats of files that unpack: a few kilobytes can come to any size. */
const READERS = {
  pdf: async (bytes: Uint8Array) => (await import('./pdf.ts')).readPdf(bytes),
  docx: async (bytes: Uint8Array) => (await import('./docx.ts')).readDocx(bytes),
};
type Format = keyof typeof READERS;

/**
 * What the reading of a file may take: bytes, on the heap and off it, and milliseconds. A hundred
 * pages take about 100 MB and two seconds.
 */
export const BOUNDS = { memory: 500_000_000, time: 60_000 };
/** How often the memory is looked at: before a buffer that is filled has doubled often. Milliseconds. */
const INTERVAL = 10;
/**
 * V8 ends the whole process when a thread's own limit is reached at one go, so that limit is put
 * where the bound always comes first. MiB.
 */
const HEAP = 4_096;

/** What the thread is given and what it answers: an error's class would not come through. */
interface Task {
  readIn: Format;
  bytes: Uint8Array;
}
type Answer = { reading: Reading } | { refusal: string };

/** Reads a file in a thread, which is ended, with a `Refusal`, when it takes too much. */
export async function readInThread(
  format: Format,
  bytes: Uint8Array,
  bounds = BOUNDS,
): Promise<Reading> {
  const own = Uint8Array.from(bytes);
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { readIn: format, bytes: own } satisfies Task,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = (what: string) => {
    reject(
      new Refusal(
        `Unexpected ${format.toUpperCase()} that takes more than ${what} to read, expected a news article`,
      ),
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
  // A thread that ends gives its message and its end at once: what is settled first counts.
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

async function answer({ readIn, bytes }: Task): Promise<Answer> {
  try {
    return { reading: await READERS[readIn](bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    throw error;
  }
}

const task = workerData as Partial<Task> | null;
if (task?.readIn && task.bytes) parentPort?.postMessage(await answer(task as Task));
