import { defineConfig } from 'vitest/config';
import { progressReporter } from './tests/progress-reporter.ts';
import { PATIENCE_MS, WAIT_MS } from './tests/patience.ts';

/** One project for each kind of test: what needs nothing built, and what looks at `dist/`. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: WAIT_MS } },
  },
});

export default defineConfig({
  test: {
    // What a long test says of its progress is printed at once, and as it is.
    disableConsoleIntercept: true,
    reporters: ['default', progressReporter()],
    projects: [
      project('unit', ['tests/**/*.test.ts'], ['tests/{site,search,briefs}/**']),
      project('site', ['tests/site/**/*.test.ts']),
      project('search', ['tests/search/**/*.test.ts']),
      project('briefs', ['tests/briefs/**/*.test.ts']),
    ],
  },
});
