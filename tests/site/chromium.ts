import { chromium, type Browser } from 'playwright-core';
import { findOrInstall } from './debian.ts';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is. A browser test never passes by not running: its absence is an error. */
function chromiumPath(): string {
  const path = findOrInstall(PLACES, 'chromium');
  if (path) return path;
  throw new Error('Chromium is missing: install it, or name its path in CHROMIUM, and run again.');
}

/** A real Chromium, headless and quiet on the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
