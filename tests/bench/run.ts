/**
 * `npm run bench -- [check|build|ingest|search|briefs]…`: all of them if none is named. Each prints
 * medians, and what it compares it measures in one run: machines are noisy.
 */
export const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  check: async () => {
    (await import('./check.ts')).benchCheck(1000);
  },
  build: async () => {
    (await import('./build.ts')).benchBuild(1000);
  },
  ingest: async () => {
    await (await import('./ingest.ts')).benchIngest();
  },
  search: async () => {
    await (await import('./search.ts')).benchSearch();
  },
  attack: async () => {
    (await import('./attack.ts')).benchAttack();
  },
  likeness: async () => {
    (await import('./likeness.ts')).benchLikeness();
  },
  meaning: async () => {
    (await import('./meaning.ts')).benchMeaning();
  },
  verify: async () => {
    (await import('./verify.ts')).benchVerify();
  },
  briefs: async () => {
    await (await import('./briefs.ts')).benchBriefs(1000);
  },
};

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    console.error(
      `Unexpected benchmark \`${name}\`, expected one of: ${Object.keys(BENCHES).join(', ')}`,
    );
    process.exitCode = 1;
    break;
  }
  console.log(`${name}: measuring, which takes minutes`);
  await bench();
}
