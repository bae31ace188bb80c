import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Corpus, corpusSize } from './corpus.ts';

/** Seconds that one command of a corpus takes, as a process of its own. */
function seconds(corpus: Corpus, script: string, env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`], {
    cwd: corpus.folder,
    env: { ...process.env, CACHE_DIR: join(corpus.folder, '.cache'), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr.slice(0, 2000)}`);
  return (performance.now() - start) / 1000;
}

/**
 * The whole build of generated sheets, cold and again after one edit, and the check alone. Briefs
 * are left out here (`BRIEFS=0`): they have a benchmark of their own.
 */
export function benchBuild(sheets: number): void {
  const corpus = new Corpus(corpusSize(sheets));
  try {
    const env = { BRIEFS: '0' };
    const cold = seconds(corpus, 'build', env);
    const again = seconds(corpus, 'build', env);
    const check = seconds(corpus, 'check', env);
    console.log(
      `build, ${String(sheets)} sheets: cold ${cold.toFixed(1)} s, again ${again.toFixed(1)} s ` +
        `(${(again / cold).toFixed(2)}), check alone ${check.toFixed(1)} s`,
    );
  } finally {
    corpus.remove();
  }
}
