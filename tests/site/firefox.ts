import { firefox, type Browser } from 'playwright-core';
import { WAIT_MS } from '../patience.ts';
import { requireProgram } from '../programs.ts';
import { patient } from './chromium.ts';

/** A real Firefox, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = requireProgram('firefox');
  return patient(
    await firefox.launch({ executablePath, channel: 'moz-firefox', timeout: WAIT_MS }),
  );
}
