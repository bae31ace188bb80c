import { defineConfig } from 'astro/config';

// Markdown is read by `src/dossier`, never by Astro: pages get finished trees.
export default defineConfig({
  site: process.env.SITE ?? 'https://example.org',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // Nothing inline, whatever its size: the content security policy allows none.
    // esbuild minifies what it does not know (`:target-current`) without complaint; Lightning CSS warns.
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
  },
});
