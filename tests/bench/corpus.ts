import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reviewProject } from '../reviewed.ts';
import { sealed } from '../sealed.ts';
import { sequence } from '../sequence.ts';

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze la ri do'.split(' ');
/** A third of them is quoted, as much as may be. */
const SENTENCE_WORDS = 24;

/** How large a generated project is. */
export interface CorpusSize {
  sheets: number;
  /** Words a sheet, its quotations not counted. */
  words: number;
  /** Claims a sheet, each with one quotation. */
  claims: number;
}

/** The size that the budgets speak of, for a number of sheets. */
export function corpusSize(sheets: number): CorpusSize {
  return { sheets, words: 900, claims: 12 };
}

/**
 * A project in a temporary folder with this one's code and a generated `content/` that passes
 * `npm run check`: invented words, the same in every run.
 */
export class Corpus {
  readonly folder = mkdtempSync(join(tmpdir(), 'corpus-'));

  constructor({ sheets, words, claims }: CorpusSize) {
    for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    for (const name of ['articles', 'sheets', 'entities', 'events', 'disputes']) {
      mkdirSync(join(this.folder, 'content', name), { recursive: true });
    }
    this.write('site.yaml', 'name: A\nshort-name: A\ntitle: A\ndescription: A site.\n');
    const pick = sequence(sheets);
    const word = () =>
      Array.from({ length: 2 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)] ?? '').join('');
    const sentence = (n: number) => Array.from({ length: n }, word);
    // Every sentence of every article is quoted once: the whole of it is covered, as it should be.
    const perArticle = 10 * claims;
    for (let a = 0; a * 10 < sheets; a++) {
      const article = `article-${String(a)}`;
      const lines = Array.from({ length: perArticle }, () => sentence(SENTENCE_WORDS));
      const used = lines.slice(0, Math.min(perArticle, (sheets - a * 10) * claims));
      const text = used.map((line) => `${capital(line)}.`).join('\n');
      this.write(
        `articles/${article}.md`,
        `---\ntitle: "${capital(lines[0] ?? [])}"\ntype: webpage\n---\n`,
      );
      const quotations = used.map((line) => line.slice(2, 10).join(' '));
      const print = JSON.stringify(sealed(article, text, 'en', quotations));
      this.write(`articles/${article}.fingerprint.json`, print);
      for (let s = a * 10; s < Math.min(sheets, a * 10 + 10); s++) {
        const id = `sheet-${String(s)}`;
        const each = Math.floor(words / claims);
        const body: string[] = [];
        const notes: string[] = [];
        for (let c = 0; c < claims; c++) {
          const label = `claim-${String(c)}`;
          const line = used[(s - a * 10) * claims + c] ?? [];
          if (c % 4 === 1) body.push(`## ${capital(sentence(4))}\n`);
          body.push(`${capital(sentence(each))}.[^${label}]\n`);
          notes.push(
            `[^${label}]: [${article}](../articles/${article}.md): “${line.slice(2, 10).join(' ')}”`,
          );
        }
        const head = [
          `title: ${capital(sentence(3))}`,
          `question: ${capital(sentence(5))}?`,
          `summary: ${capital(sentence(12))}.`,
          `order: ${String(s)}`,
          'reviewed: 2026-01-01',
        ].join('\n');
        this.write(
          `sheets/${id}.md`,
          `---\n${head}\n---\n\n${body.join('\n')}\n${notes.join('\n\n')}\n`,
        );
      }
    }
    reviewProject(this.folder);
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, 'content', path), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function capital(list: readonly string[]): string {
  const text = list.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
