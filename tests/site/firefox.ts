import { firefox, type Browser } from 'playwright-core';
import { findOrInstall } from './debian.ts';

/** Where Firefox is, if it is to be had: the environment's FIREFOX, or Debian's. */
export function firefoxPath(): string | null {
  const places = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return findOrInstall(places, 'firefox-esr');
}

/** A real Firefox, driven by WebDriver BiDi. */
export function launchFirefox(): Promise<Browser> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Firefox is missing.');
  return firefox.launch({ executablePath, channel: 'moz-firefox' });
}
