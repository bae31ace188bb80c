import type { AnyPage } from '../dossier/lookup.ts';
import type { Claim, Dossier } from '../dossier/types.ts';

/** Version of the form of `dossier.json`. */
const VERSION = 1;

/** A page without what only the build needs: trees of its prose and places in its file. */
function pageJson({ collection, id, url, claims, record }: AnyPage) {
  return { collection, id, url, claims, record };
}

function claimJson({ key, url, section, text, evidence, ...rest }: Claim) {
  const { mentions, events, disputes, sources, reports } = rest;
  return {
    ...{ key, url, section, text },
    evidence: evidence.map(({ article, speaker, quotation, note, found }) => ({
      ...{ article, speaker, quotation, note },
      paragraph: found[0]?.paragraph ?? null,
      sentence: found[0]?.sentence ?? null,
    })),
    ...(reports.length > 0 ? { reports } : {}),
    ...{ mentions, events, disputes },
    independentSources: sources,
  };
}

/**
 * The dossier for programs: records as in the front matter, claims with their evidence and its
 * places. Addresses are from the site's root, without the base path.
 */
export function dossierJson(dossier: Dossier): string {
  const { articles, sheets, entities, events, disputes, claims } = dossier;
  const json = {
    version: VERSION,
    articles: articles.map((article) => ({
      ...pageJson(article),
      source: article.source,
      words: article.text?.words ?? null,
      quotedWords: article.text?.openedWords ?? null,
      sentences: (article.text?.sentences ?? []).map(
        ({ number, paragraph, claims: used, unused }) => {
          return { number, paragraph, claims: used, unused: unused?.reason ?? null };
        },
      ),
    })),
    sheets: sheets.map(pageJson),
    entities: entities.map((entity) => ({
      ...pageJson(entity),
      mentionedBy: entity.mentionedBy,
    })),
    events: events.map(pageJson),
    disputes: disputes.map((dispute) => ({ ...pageJson(dispute), positions: dispute.positions })),
    claims: claims.map(claimJson),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
