import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a command printed and how it ended. */
export interface Run {
  out: string;
  err: string;
  code: number | null;
}

interface Beside {
  /** What it reads. */
  input?: string;
  /** Added to the environment. */
  env?: Record<string, string>;
}

/** Runs one of the commands in `src/cli/` as a process of its own, in a project's folder. */
export function run(command: string, root: string, ...rest: (string | Beside)[]): Run {
  const args = rest.filter((part) => typeof part === 'string');
  const { input = '', env = {} } = rest.find((part) => typeof part !== 'string') ?? {};
  const file = join(import.meta.dirname, '..', '..', 'src', 'cli', `${command}.ts`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, ARTICLES: '', ...env },
  });
  return { out: stdout, err: stderr, code: status };
}
