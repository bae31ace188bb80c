import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as astroBuild } from 'astro';
import { addressFromEnvironment } from '../briefs/site-address.ts';
import { writeBriefs } from '../briefs/write-briefs.ts';
import { check } from '../check/check.ts';
import { reportOf } from '../check/report.ts';
import text from '../check/reporters/text.ts';
import { loadContent } from '../dossier/load.ts';
import { published } from '../dossier/published.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeBase } from '../hosting/build-record.ts';
import { writeChecksums } from '../hosting/checksums.ts';
import { putHeadersUnder } from '../hosting/headers.ts';
import { show } from '../site/shown.ts';
import { command, progressOf, wantsColours } from './command.ts';

const PREFIX = '.build-';
const OLD = 'old';

/** Removes what interrupted builds left, and puts back the site that one of them was about to replace. */
function tidy(target: string): void {
  for (const name of readdirSync('.').filter((one) => one.startsWith(PREFIX))) {
    const old = join(name, OLD);
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(name, { recursive: true, force: true });
  }
}

/** Replaces the old site with the new one. If that fails, the old one stays. */
function publish(site: string, target: string, workFolder: string): void {
  const old = join(workFolder, OLD);
  const existed = existsSync(target);
  if (existed) renameSync(target, old);
  try {
    renameSync(site, target);
  } catch (error) {
    if (existed) renameSync(old, target);
    throw error;
  }
}

const USAGE = 'Usage: [SITE=https://…] [BASE=/path/] npm run build';

/**
 * `npm run build`: check → pages → briefs → search index → service worker. They are written to a
 * temporary folder, which replaces `dist/` only if every step succeeds. `BRIEFS=0` and `OFFLINE=0`
 * leave out the briefs and the service worker.
 */
await command(USAGE, { strict: false }, async () => {
  tidy('dist');
  const content = loadContent('.');
  const verdict = check(content);
  console.log(text(reportOf(content, verdict), { colours: wantsColours() }));
  if (verdict.errors > 0) {
    console.error('Nothing was published: dist/ is unchanged.');
    return 1;
  }
  // Pages, briefs and search index use the same Dossier.
  const dossier = published(content.dossier);
  const address = addressFromEnvironment(dossier.site.address);
  show(dossier, verdict.messages);
  const workFolder = mkdtempSync(PREFIX);
  const remove = () => {
    rmSync(workFolder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  const site = resolve(workFolder, 'site');
  try {
    process.env['NODE_ENV'] = 'production';
    console.log('Pages: bundling scripts and styles, then rendering');
    await astroBuild({
      outDir: site,
      site: address.site,
      logger: { entrypoint: new URL('build-log.ts', import.meta.url) },
    });
    if (process.env['BRIEFS'] !== '0') {
      await writeBriefs(dossier, site, address, progressOf('Briefs'));
    }
    console.log('Search: writing the index');
    await writeIndex(dossier, site);
    putHeadersUnder(address.base, site);
    writeBase(site, address.base);
    // Last, since they list all files of the site.
    writeServiceWorker(site);
    writeChecksums(site);
    publish(site, 'dist', workFolder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Nothing was published: dist/ is unchanged.');
    return 1;
  }
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const count = pages.filter((name) => name.endsWith('.html')).length;
  if (address.placeholder) {
    console.log(
      `No address is set, so links and citations carry the placeholder ${address.site}, and PDFs have no QR codes. To publish, run \`SITE=https://… npm run build\`, or set \`address\` in content/site.yaml.`,
    );
  }
  console.log(`Published ${String(count)} pages in dist/.`);
  return 0;
});
