import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { Typesetter } from './compile.ts';
import type { BriefDocument, Size } from './document.ts';

/** A brief to typeset and write. */
export interface Job {
  document: BriefDocument;
  size: Size;
  path: string;
}

/** The result of a job. */
export type Outcome = { pages: number; bytes: number } | { error: string };

const typesetter = new Typesetter();

parentPort?.on('message', ({ document, size, path }: Job) => {
  let outcome: Outcome;
  try {
    const { bytes, pages } = typesetter.set(document, size);
    writeFileSync(path, bytes);
    outcome = { pages, bytes: bytes.length };
  } catch (error) {
    outcome = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(outcome);
});
