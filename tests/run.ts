import { spawnSync } from 'node:child_process';
import { installPrograms } from './programs.ts';

/** A command of Node's: the file, then its words. Or what is done here: whether it went well. */
type Step = readonly [file: string, ...words: string[]] | (() => boolean);

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

const STAGES: Readonly<Record<string, { does: string; steps: readonly Step[] }>> = {
  programs: {
    does: 'look for Chromium, Firefox, poppler, qpdf, nginx and Caddy; as root on Debian, install what is missing',
    steps: [installPrograms],
  },
  format: {
    does: 'Prettier over every file',
    steps: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  },
  lint: {
    does: 'ESLint over every file; prints nothing until it ends',
    steps: [
      [ASTRO, 'sync', '--silent'],
      ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    ],
  },
  types: { does: 'TypeScript over every file, Astro components too', steps: [[ASTRO, 'check']] },
  unit: { does: 'tests that need no built site', steps: [[VITEST, 'run', '--project', 'unit']] },
  check: {
    does: 'the rules over content/, with no warning allowed',
    steps: [['src/cli/check.ts', '--max-warnings', '0']],
  },
  build: { does: 'the site, into dist/', steps: [['src/cli/build.ts']] },
  pages: {
    does: 'tests of the built site, its search and its PDFs, in browsers',
    steps: [
      [VITEST, 'run', ...['site', 'search', 'briefs'].flatMap((name) => ['--project', name])],
    ],
  },
};

/** Runs a step in this terminal; its exit code. */
function codeOf(step: Step): number {
  if (typeof step === 'function') return step() ? 0 : 1;
  const colours =
    process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined ? {} : { NO_COLOR: '1' };
  const env = { ...process.env, ...colours, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, step, { stdio: 'inherit', env }).status ?? 1;
}

/** `npm test -- [STAGE…]`: the stages in order, until one fails. Its exit code is this one's. */
function main(): number {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(STAGES, name));
  if (unknown !== undefined) {
    console.error(
      `Unknown stage \`${unknown}\`. The stages are: ${Object.keys(STAGES).join(', ')}`,
    );
    return 1;
  }
  const stages = Object.entries(STAGES).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  );
  for (const [i, [name, { does, steps }]] of stages.entries()) {
    const count = `[${String(i + 1)}/${String(stages.length)}]`;
    console.log(`\n${count} ${name}: ${does}`);
    for (const step of steps) {
      const code = codeOf(step);
      if (code === 0) continue;
      console.error(`\n${count} ${name} failed. To run it again alone: npm test -- ${name}`);
      return code;
    }
  }
  console.log(`\nPassed: ${stages.map(([name]) => name).join(', ')}`);
  return 0;
}

process.exitCode = main();
