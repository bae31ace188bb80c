import { topOf } from '../../dossier/types.ts';
import type { Rules } from '../rule.ts';

/** The files beside an article's record: its fingerprint, its draft. */
export default {
  *fingerprint({ articles, faults }, { texts, originals }) {
    for (const { id, file } of articles) {
      const place = topOf(file.replace(/\.md$/, '.fingerprint.json'));
      const text = texts.get(id);
      if (!text) {
        // An unreadable one is reported already.
        if (faults.some((fault) => fault.rule === 'fingerprint' && fault.place.file === place.file))
          continue;
        const reason = `Missing fingerprint of \`${id}\`: \`npm run ingest\` writes it`;
        yield { place: topOf(file), reason };
      } else if (originals?.has(id) && !text.whole) {
        const reason = `Fingerprint of \`${id}\` does not match its text: give the text that was sealed, or run \`npm run ingest -- --replace FILE\` with the corrected one`;
        yield { place, reason };
      }
    }
  },

  *draft({ articles, drafts }, { texts }) {
    for (const { id, file, statements, pending } of drafts) {
      if (!articles.some((article) => article.id === id)) {
        const reason = `Draft of an unknown article \`${id}\`: give the file the id of an article, or delete it`;
        yield { place: topOf(file), reason };
        continue;
      }
      const evidence = statements.flatMap((statement) => statement.evidence);
      for (const { article, quotation, found, quotationPlace } of evidence) {
        if (found.length > 0 || !texts.has(article)) continue;
        const reason = `Unexpected quotation \`${quotation}\`, expected words of \`${article}\``;
        yield { place: quotationPlace, reason };
      }
      if (pending.length > 0) continue;
      yield { place: topOf(file), reason: `Draft \`${id}\` is used up: delete it` };
    }
  },
} satisfies Rules;
