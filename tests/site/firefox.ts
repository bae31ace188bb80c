import { firefox, type Browser } from 'playwright-core';
import { PATIENCE_MS } from '../patience.ts';
import { requireProgram } from '../programs.ts';
import { patient } from './chromium.ts';

/** A real Firefox, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = requireProgram('firefox');
  return patient(
    await firefox.launch({ executablePath, channel: 'moz-firefox', timeout: PATIENCE_MS }),
  );
}
