import { defineConfig } from 'astro/config';
import { addressFromEnvironment } from './src/briefs/site-address.ts';
import { dossierIntegration } from './src/site/dossier-integration.ts';

// A name costs bytes on every page, and tells apart no better than the digest does.
const assetFileNames = '_astro/[hash][extname]';
const scripts = '_astro/[hash].js';

const { site, base } = addressFromEnvironment();

// Markdown is read by `src/dossier`, never by Astro: pages get finished trees.
export default defineConfig({
  integrations: [dossierIntegration()],
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Nothing inline, whatever its size: the content security policy allows none.
      assetsInlineLimit: 0,
      // Lightning CSS warns of what it does not know yet, such as `:target-current`.
      cssMinify: 'esbuild',
      rolldownOptions: { output: { assetFileNames } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames,
              chunkFileNames: scripts,
              entryFileNames: scripts,
              // Small parts that several scripts share come as one file, not as a request each.
              codeSplitting: {
                groups: [{ name: 'shared', test: /\/(present|text)\/[^/]+$/, minShareCount: 3 }],
              },
            },
          },
        },
      },
    },
  },
});
