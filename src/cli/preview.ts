import { parseArgs } from 'node:util';
import { serve } from '../hosting/serve.ts';
import { askedForHelp } from './usage.ts';

const DEFAULT_PORT = 4321;

/** `npm run preview`: serves `dist/` until it is stopped, on the next free port. */
async function main(): Promise<void> {
  if (askedForHelp('Usage: npm run preview -- [--port N]')) return;
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const first = Number(values.port ?? DEFAULT_PORT);
  for (let port = first; ; port++) {
    try {
      const { url } = await serve('dist', { port });
      console.log(`The site is at ${url} (stop with Ctrl-C)`);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || values.port !== undefined || port > first + 20) throw error;
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
