import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, fingerprintJson, opening } from '../src/articles/fingerprint.ts';
import { SealedText } from '../src/articles/text.ts';
import { WholeText } from '../src/articles/whole-text.ts';
import { loadContent } from '../src/dossier/load.ts';
import type { Evidence } from '../src/dossier/types.ts';
import type { Fingerprint } from '../src/schemas/fingerprint.ts';

/** The fingerprint of a text, with some quotations opened. */
export function sealed(
  article: string,
  text: string,
  language = 'en',
  quotations: readonly string[] = [],
): Fingerprint {
  const whole = new WholeText(text, language);
  const closed = new SealedText(fingerprint(article, whole), { whole });
  const runs = quotations.flatMap((quotation) => closed.find(quotation));
  return opening(closed.print, runs, (at) => closed.proof(at));
}

/** A text that is at hand: every word of it is open. */
export function wholeText(article: string, text: string, language = 'en'): SealedText {
  const whole = new WholeText(text, language);
  return new SealedText(fingerprint(article, whole), { whole });
}

/**
 * Writes the fingerprints of texts into a project, and beside its drafts those that open what they
 * quote. As `npm run seal` does, but whatever else is wrong with the project.
 *
 * @param closed quotations that are not opened
 */
export function sealProject(
  root: string,
  texts: ReadonlyMap<string, string>,
  closed: readonly string[] = [],
): void {
  const { claims, drafts, articles } = loadContent(root).dossier;
  const quotationsOf = (id: string, all: readonly Evidence[]) =>
    all
      .filter(({ article, quotation }) => article === id && !closed.includes(quotation))
      .map(({ quotation }) => quotation);
  for (const [id, text] of texts) {
    const language = articles.find((article) => article.id === id)?.record.language ?? 'en';
    const write = (folder: string, evidence: readonly Evidence[]) => {
      const print = sealed(id, text, language, quotationsOf(id, evidence));
      writeFileSync(
        join(root, 'content', folder, `${id}.fingerprint.json`),
        fingerprintJson(print),
      );
    };
    write(
      'articles',
      claims.flatMap(({ evidence }) => evidence),
    );
    const draft = drafts.find((one) => one.id === id);
    if (draft)
      write(
        'drafts',
        draft.statements.flatMap(({ evidence }) => evidence),
      );
  }
}
