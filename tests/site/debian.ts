import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first of the places that there is; empty ones are passed over. */
const firstOf = (places: readonly string[]) =>
  places.find((path) => path !== '' && existsSync(path)) ?? null;

/**
 * Where a program is: the first of the places that there is. On Debian, as root, its package is
 * installed when it is in none of them. Null when it is not to be had.
 */
export function findOrInstall(places: readonly string[], name: string): string | null {
  const present = firstOf(places);
  if (present) return present;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`${name} is missing: installing it with apt-get (once).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', env });
  } catch {
    console.log(`apt-get could not install ${name}.`);
  }
  return firstOf(places);
}
