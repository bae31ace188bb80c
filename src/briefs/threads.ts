import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './worker.ts';

type Done = (job: Job, outcome: Outcome) => void;

/** Runs jobs on one thread until there are no more. */
async function work(jobs: Iterable<Job>, done: Done): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    for (const job of jobs) {
      worker.postMessage(job);
      const [outcome] = (await once(worker, 'message')) as [Outcome];
      done(job, outcome);
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
  jobs: Generator<Job>,
  threads: number,
  done: Done,
): Promise<void> {
  // All threads take from the same generator.
  await Promise.all(Array.from({ length: threads }, () => work(jobs, done)));
}
