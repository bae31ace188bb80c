import { dev } from 'astro';
import { command } from './command.ts';

const USAGE = 'Usage: [ARTICLES=DIR] npm run dev -- [--port N] [--host]';
const OPTIONS = {
  port: { type: 'string', default: '4321' },
  host: { type: 'boolean', default: false },
} as const;

/** `npm run dev`: writes the schemas for editors, then runs Astro's live preview. */
await command(USAGE, { options: OPTIONS }, async ({ values }) => {
  await import('./schemas.ts');
  return dev({ server: { port: Number(values.port), host: values.host } });
});
