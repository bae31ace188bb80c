import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { askedForHelp } from './usage.ts';

/** `npm run dev`: writes the schemas for editors, then runs Astro's live preview. */
if (!askedForHelp('Usage: [ARTICLES=DIR] npm run dev -- [--port N] [--host]')) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'boolean', default: false },
    },
  });
  await import('./schemas.ts');
  await dev({ server: { port: Number(values.port), host: values.host } });
}
