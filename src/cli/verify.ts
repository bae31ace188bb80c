import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS_FILE, differences, fromAddress, fromFolder } from '../hosting/checksums.ts';
import { count } from '../text/wording.ts';
import { command, progressOf } from './command.ts';

const USAGE = `Usage: npm run verify -- ADDRESS|DIR
Compares a published site, or a copy of one, with the site in dist/, file by file.`;

/** `npm run verify`: whether what a host serves is what was built. */
await command(USAGE, { allowPositionals: true }, async ({ positionals: [site, ...rest] }) => {
  if (site === undefined || rest.length > 0) throw new Error(USAGE);
  if (!existsSync(join('dist', CHECKSUMS_FILE))) {
    throw new Error(`Missing dist/${CHECKSUMS_FILE}: run \`npm run build\` first`);
  }
  const online = /^https?:\/\//.test(site);
  if (!online && !existsSync(site)) {
    throw new Error(`Missing folder ${site}; an address begins with https://`);
  }
  const published = online ? fromAddress(site) : fromFolder(site);
  const found = await differences('dist', published, progressOf('Compared'));
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error(`${count(found.length, 'file')} of ${site} are not as in dist/.`);
    return 1;
  }
  console.log(`${site} has every file of dist/, byte for byte.`);
  return 0;
});
