import type { Reporter } from 'vitest/node';
import { progressOf } from '../src/cli/command.ts';

/** Says of each file of tests in a browser how far it has come: one takes minutes. */
export function progressReporter(): Reporter {
  const done = new Map<string, number>();
  return {
    onTestCaseResult({ project, module }) {
      if (project.name === 'unit') return;
      const count = (done.get(module.id) ?? 0) + 1;
      done.set(module.id, count);
      progressOf(module.relativeModuleId)(count, [...module.children.allTests()].length);
    },
  };
}
