import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './worker.ts';

/** Runs jobs on one thread until there are no more. */
async function work(next: () => Job | undefined, done: (job: Job, outcome: Outcome) => void) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    for (let job = next(); job; job = next()) {
      const current = job;
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (message: Outcome) => {
          worker.off('error', reject);
          resolve(message);
        });
        worker.postMessage(current);
      });
      done(current, outcome);
    }
  } finally {
    await worker.terminate();
  }
}

/**
 * Sets and writes briefs on several threads.
 *
 * @param jobs taken one by one, so that each is made only when it is needed
 * @param done called after each job, in the order of completion
 */
export async function setOnThreads(
  jobs: Iterable<Job>,
  threads: number,
  done: (job: Job, outcome: Outcome) => void,
): Promise<void> {
  const iterator = jobs[Symbol.iterator]();
  const next = (): Job | undefined => {
    const { value, done: over } = iterator.next() as IteratorResult<Job, undefined>;
    return over ? undefined : value;
  };
  await Promise.all(Array.from({ length: threads }, () => work(next, done)));
}
