import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const COMMANDS =
  'check new rename brief ingest seal review build dev preview hosting schemas'.split(' ');

test.each(COMMANDS.flatMap((name) => ['--help', '-h'].map((option) => [name, option] as const)))(
  '%s %s prints how to use it',
  (name, option) => {
    const { out, err, code } = run(name, tmpdir(), option);
    expect(out).toContain('Usage:');
    expect(out).toContain(`npm run ${name}`);
    expect(err).toBe('');
    expect(code).toBe(0);
  },
);
