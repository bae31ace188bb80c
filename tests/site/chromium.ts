import { chromium, type Browser } from 'playwright-core';
import { WAIT_MS } from '../patience.ts';
import { requireProgram } from '../programs.ts';

/** Makes every wait for what a page is to show as long as a slow machine may need. */
export function patient(browser: Browser): Browser {
  return browser.on('context', (context) => {
    context.setDefaultTimeout(WAIT_MS);
  });
}

/** A real Chromium, headless and quiet on the network. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    timeout: WAIT_MS,
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
