import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './pdf-document.ts';
import { Refusal } from '../files/refusal.ts';
import type { Reading } from './types.ts';

/** What the thread answers: an error's class would not come through. */
export type Answer = { reading: Reading } | { refusal: string };

async function answer(): Promise<Answer> {
  try {
    return { reading: await readDocument(workerData as Uint8Array) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    throw error;
  }
}

/** Run by `readPdf` as a thread of its own. */
parentPort?.postMessage(await answer());
