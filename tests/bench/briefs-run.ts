import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetJobs } from '../../src/briefs/write-briefs.ts';
import { siteAddress } from '../../src/briefs/site-address.ts';
import { setOnThreads } from '../../src/briefs/threads.ts';
import { generatedDossier } from './generated-dossier.ts';
import { median } from './median.ts';

/** What one run of so many briefs took. */
export interface BriefsRun {
  /** From the first brief's beginning to the last one's end, threads started included. */
  seconds: number;
  /** Of the processor's time, on all cores together: what a busy machine can't blur. */
  cpu: number;
  /** The most memory that the process used, in bytes. */
  peak: number;
  /** Bytes of the largest brief, and of the one in the middle. */
  largest: number;
  median: number;
}

/** `node briefs-run.ts SHEETS THREADS`: prints a `BriefsRun`. The dossier of all is not among them. */
const [sheets = 0, threads = 1] = process.argv.slice(2).map(Number);
const dossier = generatedDossier(sheets);
const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
try {
  const sizes: number[] = [];
  const start = performance.now();
  const before = process.cpuUsage();
  const jobs = sheetJobs(dossier, folder, siteAddress('https://example.org', '/'), ['a4'], ['all']);
  await setOnThreads(jobs, threads, ({ path }, outcome) => {
    if ('error' in outcome) throw new Error(`${path}: ${outcome.error}`);
    sizes.push(outcome.bytes);
  });
  const used = process.cpuUsage(before);
  const run: BriefsRun = {
    seconds: (performance.now() - start) / 1000,
    cpu: used.user / 1e6 + used.system / 1e6,
    // The system counts in kilobytes.
    peak: process.resourceUsage().maxRSS * 1024,
    largest: Math.max(...sizes),
    median: median(sizes),
  };
  console.log(JSON.stringify(run));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
