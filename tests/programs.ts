import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

interface Program {
  /** Its package on Debian. */
  package: string;
  /** Names of its file, or whole paths. */
  names: readonly string[];
  /** Whether tests do without it, and say so. */
  optional?: true;
  /** What to unpack beside the project, so that no server is installed on the machine and started. */
  unpacked?: readonly string[];
}

/** The programs that tests need. The variable of that name (`CHROMIUM`) may name its path. */
const PROGRAMS = {
  chromium: {
    package: 'chromium',
    names: [
      ...['chromium', 'chromium-browser', 'google-chrome'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: { package: 'firefox-esr', names: ['firefox-esr', 'firefox'], optional: true },
  pdftotext: { package: 'poppler-utils', names: ['pdftotext'] },
  qpdf: { package: 'qpdf', names: ['qpdf'] },
  nginx: {
    package: 'nginx',
    names: ['nginx'],
    optional: true,
    unpacked: ['nginx', 'nginx-common'],
  },
  caddy: { package: 'caddy', names: ['caddy'], optional: true, unpacked: ['caddy'] },
} as const satisfies Record<string, Program>;
export type ProgramName = keyof typeof PROGRAMS;
const ENTRIES: readonly [name: string, program: Program][] = Object.entries(PROGRAMS);

/** Where packages of Debian are unpacked. */
export const UNPACKED = resolve('.cache', 'debian');
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  ...['/usr/sbin', join(UNPACKED, 'usr', 'sbin'), join(UNPACKED, 'usr', 'bin')],
];

/** Where a program is, or null. */
export function findProgram(name: string): string | null {
  const { names } = (PROGRAMS as Record<string, Program>)[name] ?? { names: [name] };
  const places = names.flatMap((file) =>
    file.startsWith('/') ? [file] : FOLDERS.map((folder) => join(folder, file)),
  );
  return (
    [process.env[name.toUpperCase()] ?? '', ...places].find((path) => existsSync(path)) ?? null
  );
}

/** What to do about a program that is missing. */
export function adviceOn(name: ProgramName): string {
  return `${name} is missing: install it (Debian: \`apt-get install ${PROGRAMS[name].package}\`), or name its path in ${name.toUpperCase()}`;
}

/** Where a program is. Throws when it is missing: a test never passes because it did not run. */
export function requireProgram(name: ProgramName): string {
  const path = findProgram(name);
  if (path === null) throw new Error(adviceOn(name));
  return path;
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', ...words], { stdio: 'ignore', env, cwd: UNPACKED });
}

/**
 * Says which programs are missing, and installs them as root on Debian.
 *
 * @returns whether everything is there that tests can't do without
 */
export function installPrograms(): boolean {
  const absent = () => ENTRIES.filter(([name]) => findProgram(name) === null);
  const missing = absent();
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.filter(([, program]) => !program.unpacked);
    const servers = missing.flatMap(([, program]) => program.unpacked ?? []);
    mkdirSync(UNPACKED, { recursive: true });
    try {
      apt('update');
      if (packages.length > 0) {
        const names = packages.map(([, program]) => program.package);
        console.log(`Installing with apt-get, once: ${names.join(', ')}`);
        apt('install', '-y', ...names);
      }
      if (servers.length > 0) {
        console.log(`Unpacking into .cache/, once: ${servers.join(', ')}`);
        apt('download', ...servers);
        for (const file of readdirSync(UNPACKED).filter((name) => name.endsWith('.deb'))) {
          execFileSync('dpkg', ['-x', join(UNPACKED, file), UNPACKED]);
        }
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  const still = absent();
  for (const [name] of still) console.log(adviceOn(name as ProgramName));
  return still.every(([, program]) => program.optional === true);
}
