import { lookupOf, pagesOf, pick } from '../dossier/lookup.ts';
import { count } from '../text/wording.ts';
import { knowledgeOf } from '../present/knowledge.ts';
import type { Dossier } from '../dossier/types.ts';
import { articleChapters, entityChapters, eventChapters } from './dossier-chapters.ts';
import { disputePart } from './dispute-part.ts';
import type { BriefDocument } from './document.ts';
import { otherNamesOf } from './subjects-part.ts';
import { wordsBlock } from './prose-to-typst.ts';
import { Register } from './register.ts';
import { sheetPart } from './sheet-part.ts';
import type { SiteAddress } from './site-address.ts';
import { outsidePart, quotationsPart } from './sources-part.ts';
import { array, block, call, literal } from './typst.ts';

/** A chapter for a group of pages. */
function group(title: string, body: readonly string[], inColumns = false): string[] {
  const named = { 'in-columns': String(inColumns) };
  return body.length === 0 ? [] : [call('group', named, wordsBlock(title), block(body))];
}

/** The names in alphabetical order, each with the pages on which a statement mentions it. */
function nameIndex(dossier: Dossier): string[] {
  const collator = new Intl.Collator('en');
  const entities = dossier.entities
    .filter(({ mentionedBy }) => mentionedBy.length > 0)
    .toSorted((a, b) => collator.compare(a.record.title, b.record.title));
  const entries = entities.map((entity) =>
    call(
      'index-entry',
      { others: otherNamesOf(entity) },
      literal(entity.id),
      wordsBlock(entity.record.title),
    ),
  );
  return entries.length === 0 ? [] : [call('name-index', {}, ...entries)];
}

/** The cover: the questions of the dossier, and how much it contains. */
function coverOf({ sheets, disputes, events, articles, claims }: Dossier): string {
  const counts = [
    count(claims.length, 'statement'),
    count(disputes.length, 'dispute'),
    count(events.length, 'event'),
  ].join(', ');
  const standing = `${counts}, from ${count(articles.length, 'article')}. Every statement shows the words that it cites.`;
  const topics = sheets.map(({ record }) =>
    call('topic', {}, wordsBlock(record.title), wordsBlock(record.question)),
  );
  return call('cover-page.with', { standing: wordsBlock(standing), topics: array(topics) });
}

/** The whole dossier in one document: cover, contents, every page, sources once, index of names. */
export function wholeDossier(dossier: Dossier, site: SiteAddress): BriefDocument {
  const { sheets, disputes, events, entities, articles } = dossier;
  const urls = new Set(pagesOf(dossier).map(({ url }) => url));
  const register = new Register(lookupOf(dossier), site, { pages: urls });
  const topics = sheets.map((sheet) => {
    const { keyPoints, detail } = sheetPart(sheet, register);
    return call('sheet-chapter', {}, block([...keyPoints, ...detail]));
  });
  // The sheets have numbered most disputes; the others follow.
  for (const { id } of disputes) register.disputeNumber(id);
  const body = [
    ...topics,
    ...group(
      'Disputes',
      pick(register.lookup.disputes, register.disputes).flatMap((dispute) =>
        disputePart(dispute, register),
      ),
    ),
    ...group('Timeline', eventChapters(events, register)),
    ...entityChapters(entities, register).flatMap(([title, chapters]) => group(title, chapters)),
  ];
  // Articles come after everything that cites them.
  body.push(
    ...group('Articles', articleChapters(articles, register)),
    ...group(
      'Sources',
      [call('in-two-columns', {}, block([...quotationsPart(register), ...outsidePart(register)]))],
      true,
    ),
    ...group('Index of names', nameIndex(dossier), true),
  );
  return {
    site: dossier.site.name,
    title: `${dossier.site.name}, the whole dossier`,
    summary: `${sheets.map(({ record }) => record.title).join('; ')}.`,
    known: knowledgeOf(dossier.site),
    reviewed: sheets.map(({ record }) => record.reviewed),
    url: site.url('/'),
    shortUrl: site.short('/'),
    qr: !site.placeholder,
    cover: coverOf(dossier),
    pages: null,
    body,
  };
}
