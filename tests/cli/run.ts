import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a command printed and how it ended. */
export interface Run {
  out: string;
  err: string;
  code: number | null;
}

/** Runs one of the commands in `src/cli/` as a process of its own, in a project's folder; `input` is what it reads. */
export function run(command: string, root: string, ...rest: (string | { input: string })[]): Run {
  const args = rest.filter((part) => typeof part === 'string');
  const input = rest.find((part) => typeof part !== 'string')?.input ?? '';
  const file = join(import.meta.dirname, '..', '..', 'src', 'cli', `${command}.ts`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { out: stdout, err: stderr, code: status };
}
