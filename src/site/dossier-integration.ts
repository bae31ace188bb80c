import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { check } from '../check/check.ts';
import { loadContent, loadWithTexts } from '../dossier/load.ts';
import { published } from '../dossier/published.ts';
import { show } from './shown.ts';

const NAME = 'virtual:dossier';
const RESOLVED = `\0${NAME}`;
const SHOWN = JSON.stringify(fileURLToPath(new URL('shown.ts', import.meta.url)));

/** The module that pages import. It loads `shown.ts` with Node, since Vite would bundle a copy. */
const MODULE = `import { createRequire } from 'node:module';
export const { getLookup, getProblems } = createRequire(${SHOWN})(${SHOWN});`;

const virtualModule = {
  name: NAME,
  resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
  load: (id: string) => (id === RESOLVED ? MODULE : undefined),
};

/** Reads and checks `content/`, shows it, and logs the problems. */
async function refresh(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const content = await loadWithTexts(root).catch((error: unknown) => {
    logger.error(error instanceof Error ? error.message : String(error));
    return loadContent(root);
  });
  const { messages } = check(content);
  show(published(content.dossier), messages);
  for (const { name, reason, ruleId, fatal } of messages) {
    const line = `${name} ${reason} [${ruleId ?? ''}]`;
    if (fatal) logger.error(line);
    else logger.warn(line);
  }
}

/**
 * How long `dev` waits after a change before it reads. The watcher reports a file only once within
 * 50 ms, so an earlier read could find an incomplete file and get no second report.
 */
const SETTLE_MS = 80;

/**
 * Gives pages the Dossier as the module `virtual:dossier`. `npm run build` sets it before Astro
 * starts. In `dev` it is read here, and again after each change in `content/`.
 */
export function dossierIntegration(): AstroIntegration {
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModule] } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { root } = server.config;
        const folder = join(root, 'content', sep);
        await refresh(root, logger);
        let timer: ReturnType<typeof setTimeout> | undefined;
        const settle = (path: string) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            void refresh(root, logger).then(() => {
              const { client, ...servers } = server.environments;
              // Astro then calls `getStaticPaths` of each route again.
              for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
              client.hot.send({ type: 'full-reload' });
            });
          }, SETTLE_MS);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, settle);
      },
    },
  };
}
