import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** A draft belongs to a known article, quotes it correctly, and is deleted once it is used up. */
export default function* draft(dossier: Dossier, { texts }: Context): Generator<Finding> {
  for (const { id, file, statements, pending } of dossier.drafts) {
    if (!dossier.articles.some((article) => article.id === id)) {
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
    const reason = `Draft \`${id}\` is used up: delete it`;
    yield { place: topOf(file), reason };
  }
}
