import { chromium, type Browser } from 'playwright-core';
import { PATIENCE_MS } from '../patience.ts';
import { requireProgram } from '../programs.ts';

/** Waits as long for what a page is to show as a test may take. */
export function patient(browser: Browser): Browser {
  return browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE_MS);
  });
}

/** A real Chromium, headless and quiet on the network. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    timeout: PATIENCE_MS,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return patient(browser);
}
