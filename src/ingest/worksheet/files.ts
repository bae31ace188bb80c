import { fingerprintJson, opening } from '../../articles/fingerprint.ts';
import { runsOf, type SealedText } from '../../articles/text.ts';
import type { Output } from '../../files/write-all.ts';
import { readDraft } from '../../dossier/drafts.ts';
import { Source } from '../../markdown/source.ts';
import { pathsOf } from '../paths.ts';

/**
 * The files of a worksheet: its Markdown, and a fingerprint beside it that opens the sentences and
 * quotations in it, so that `check` and `seal` can prove them without the text. Both are private.
 */
export function worksheetFiles(text: SealedText, markdown: string): Output[] {
  const id = text.print.article;
  const { draft, draftPrint } = pathsOf(id);
  const { footnotes, sentences } = readDraft(new Source(draft, markdown));
  const quoted = footnotes
    .flatMap(({ evidence }) => evidence)
    .filter(({ article }) => article === id)
    .flatMap(({ quotation }) => text.find(quotation));
  const listed = sentences.flatMap((number) => text.sentences[number - 1] ?? []);
  const print = opening(text.print, runsOf([...quoted, ...listed]), (at) => text.proof(at));
  return [
    { path: draft, content: markdown, replace: true },
    { path: draftPrint, content: fingerprintJson(print), replace: true },
  ];
}
