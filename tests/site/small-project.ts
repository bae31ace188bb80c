import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { reviewProject } from '../reviewed.ts';
import { sealProject } from '../sealed.ts';

/** The text of the small project's one article: an invention, on a subject of its own. */
export const ARTICLE = [
  'Ferry to Lindholm Resumes',
  'The harbour office of Lindholm said on Monday that the ferry would sail again from 3 March 2024.',
  'Its director, Vera Holm, called the pause a matter of worn chains and nothing else.',
  'Fishermen told the paper that the chains had been new last autumn.',
  // Nothing quotes this, so that the fingerprint stays strong.
  `The square by the pier was ${'quiet and grey, wet and cold, '.repeat(9)}as it is in most winters.`,
].join('\n');

const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: 'Lindholm ferry: fact sheets'
short-name: Lindholm ferry
title: Does the ferry sail?
description: What one article says of the ferry to Lindholm.
# The articles have a few sentences, of which the site states most.
quotations: { share: 0.4 }
`,
  'content/articles/ferry.md': `---
title: "Ferry to Lindholm Resumes"
type: webpage
issued: 2024-02
issued-basis: The sailing is announced for 3 March.
unused:
  - sentences: 1
    reason: heading
  - sentences: 5
    reason: padding
---

> [!NOTE]
> A short report.
`,
  'content/sheets/ferry.md': `---
title: The ferry
question: Does the ferry sail again?
summary: The harbour office says that it will.
order: 1
reviewed: 2024-03-01
---

The harbour office says that the ferry sails again from [3 March 2024](../events/sailing.md).[^sails-again]

## Why it lay still

| Who | What is said |
| --- | --- |
| [Vera Holm](../entities/vera-holm.md) | The chains were worn, she says.[^worn-chains] |
| Fishermen | The chains were new.[^new-chains] |

[^sails-again]: [ferry](../articles/ferry.md): “the ferry would sail again from 3 March 2024”
[^worn-chains]: [ferry](../articles/ferry.md): “Its director, Vera Holm, called the pause a matter of worn chains”
[^new-chains]: [ferry](../articles/ferry.md): “the chains had been new last autumn”
`,
  'content/entities/vera-holm.md': `---
title: Vera Holm
kind: person
summary: Director of the harbour office.
names:
  en: Vera Holm
roles:
  - title: director of the harbour office
    claim: director
---

She is its director.[^director]

[^director]: [ferry](../articles/ferry.md): “Its director, Vera Holm”
`,
  'content/events/sailing.md': `---
title: The ferry sails again
date: 2024-03-03
status: announced
who: [vera-holm]
topics: [ferry]
---

It is announced for 3 March 2024.[^announced]

[^announced]: [ferry](../articles/ferry.md): “would sail again from 3 March 2024”
`,
  'content/disputes/chains.md': `---
title: The chains
question: Were the chains worn?
topics: [ferry]
touches: { ferry#worn-chains: were-worn }
---

- They were, the director says.[^were-worn]
- They were new, fishermen say.[^were-new]

## Assessment

Neither side shows a bill.

[^were-worn]: [ferry](../articles/ferry.md): “the pause a matter of worn chains”
[^were-new]: [ferry](../articles/ferry.md): “Fishermen told the paper that the chains”
`,
};

/** A project of its own in a temporary folder: this one's code, a handful of content. */
export class SmallProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  /** Where articles stand that are to be taken in: other people's text is kept out of a project. */
  readonly #articles = mkdtempSync(join(tmpdir(), 'small-site-articles-'));

  /** @param dossier a folder with `content/`, in place of the dossier on the ferry */
  constructor(dossier?: string) {
    for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    if (dossier !== undefined) {
      cpSync(join(dossier, 'content'), join(this.folder, 'content'), { recursive: true });
      return;
    }
    for (const [path, content] of Object.entries(FILES)) this.write(path, content);
    sealProject(this.folder, new Map([['ferry', ARTICLE]]));
    reviewProject(this.folder);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  delete(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Writes an article outside the project, for `ingest` to read; its path. */
  article(name: string, content: string): string {
    const path = join(this.#articles, name);
    writeFileSync(path, content);
    return path;
  }

  /** The environment that a user's terminal would have: nothing of the test runner's. */
  environment(): NodeJS.ProcessEnv {
    const runner = /^(?:VITE.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
    const ours = Object.entries(process.env).filter(([name]) => !runner.test(name));
    // A cache of its own: the packages are shared with the project under test.
    return { ...Object.fromEntries(ours), CACHE_DIR: join(this.folder, '.cache'), NO_COLOR: '1' };
  }

  /** Runs one of the project's commands in it. */
  run(script: string, ...args: string[]): SpawnSyncReturns<string> {
    const env = this.environment();
    return spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env,
    });
  }

  /** A digest of every file below a folder, by path. */
  digests(folder: string): Record<string, string> {
    const names = readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      files
        .sort()
        .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
    );
  }

  remove(): void {
    for (const folder of [this.folder, this.#articles]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
