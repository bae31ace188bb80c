import { defineConfig } from 'vitest/config';

/** One project for each kind of test: what needs nothing built, and what looks at `dist/`. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: { name, include, exclude, environment: 'node' as const, testTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/**/*.test.ts'], ['tests/{site,search,briefs}/**']),
      project('site', ['tests/site/**/*.test.ts']),
      project('search', ['tests/search/**/*.test.ts']),
      project('briefs', ['tests/briefs/**/*.test.ts']),
    ],
  },
});
