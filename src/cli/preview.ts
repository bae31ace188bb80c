import { serve } from '../hosting/serve.ts';
import { command, text } from './command.ts';

const DEFAULT_PORT = 4321;
const USAGE = 'Usage: npm run preview -- [--port N]';

/** `npm run preview`: serves `dist/` until it is stopped, on the next free port. */
await command(USAGE, { options: { port: text } }, async ({ values }) => {
  const first = Number(values.port ?? DEFAULT_PORT);
  for (let port = first; ; port++) {
    try {
      const { url } = await serve('dist', port);
      console.log(`The site is at ${url} (stop with Ctrl-C)`);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || values.port !== undefined || port > first + 20) throw error;
    }
  }
});
