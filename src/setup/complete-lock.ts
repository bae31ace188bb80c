import { readFileSync } from 'node:fs';
import { writeAll } from '../files/write-all.ts';

/**
 * `npm run complete-lock`, after an `npm install`: adds the binaries of other platforms to
 * `package-lock.json`. If a registry lacks them, `npm install` silently leaves them out, and `npm ci`
 * then refuses the lock. npm skips the added ones because of their `os` and `cpu`.
 */
interface Entry {
  version: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The name of a platform in package names → npm's name. */
const OS = new Map([
  ...['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32', 'aix'].map(
    (name) => [name, name] as const,
  ),
  ['windows', 'win32'],
]);
const CPU = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const added: string[] = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const parts = name.replace(/^.*\//, '').split('-');
    const os = parts.map((part) => OS.get(part)).find((word) => word !== undefined);
    const cpu = CPU.find((word) =>
      parts.some((part) => part === word || (word === 'arm' && part === 'armv7')),
    );
    // Only clear binaries of one platform, at an exact version.
    if (lock.packages[path] || !os || !cpu || !/^\d/.test(version)) continue;
    lock.packages[path] = {
      version,
      os: [os],
      cpu: [cpu],
      optional: true,
      ...(entry.dev ? { dev: true } : {}),
    };
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
const content = `${JSON.stringify(lock, null, 2)}\n`;
writeAll([{ path: 'package-lock.json', content, replace: true }]);
console.log(
  added.length > 0 ? `Added to the lock:\n  ${added.join('\n  ')}` : 'The lock is complete.',
);
