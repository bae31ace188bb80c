import { doubtsOf } from '../dossier/dispute.ts';
import { lookupOf, pick, titleOf } from '../dossier/lookup.ts';
import type { Claim, Dossier, Section } from '../dossier/types.ts';
import { knowledgeOf, siteKnowledge } from '../present/knowledge.ts';
import { backMatter } from './back-matter.ts';
import { formatChoice, type Choice } from './choice.ts';
import { claimWords, disputePart } from './dispute-part.ts';
import type { BriefDocument } from './document.ts';
import { pickItems, type Picked, type UnknownItem } from './pick-items.ts';
import { wordsBlock } from './prose-to-typst.ts';
import { Register } from './register.ts';
import { section, sectionsOf } from './sections.ts';
import { sheetPart } from './sheet-part.ts';
import type { SiteAddress } from './site-address.ts';
import { block, call, literal } from './typst.ts';

/** A longer address makes a QR code that phones cannot read from paper. */
const LONGEST_ADDRESS = 300;

/** Sections and claims of one page under its title; consecutive claims make one list. */
function extract({ page, parts }: Picked, register: Register): string[] {
  const body: string[] = [];
  let claims: Claim[] = [];
  const close = () => {
    const items = claims.map((claim) => claimWords(claim, doubtsOf(claim), register));
    if (items.length > 0) body.push(section('Statements', 3, [call('list', {}, ...items)]));
    claims = [];
  };
  for (const part of parts ?? []) {
    if ('key' in part) {
      claims.push(part);
      continue;
    }
    close();
    body.push(...sectionsOf(page, [part satisfies Section], register, 1));
  }
  close();
  return body;
}

/** A chapter of the brief: its heading and the picked parts of the page. */
function chapter(picked: Picked, register: Register): string[] {
  const { page, parts } = picked;
  if (parts === null && page.collection === 'sheets') {
    const { keyPoints, detail } = sheetPart(page, register, 1);
    return [...keyPoints, ...detail];
  }
  if (parts === null && page.collection === 'disputes') return disputePart(page, register, 1);
  const title = wordsBlock(titleOf(page));
  return [
    call('chapter', { level: '2' }, literal(register.site.url(page.url)), title),
    ...(parts === null ? sectionsOf(page, page.sections, register, 1) : extract(picked, register)),
  ];
}

/** The events and entities of a brief's claims and sheets, in the dossier's order. */
function subjectsOf(register: Register, picked: readonly Picked[]) {
  const { lookup } = register;
  const claims = pick(lookup.claims, register.claims);
  const whole = picked.flatMap(({ page, parts }) =>
    parts === null && page.collection === 'sheets' ? [page] : [],
  );
  const events = new Set([
    ...whole.flatMap((sheet) => sheet.events),
    ...claims.flatMap((claim) => claim.events),
  ]);
  const entities = new Set([
    ...whole.flatMap((sheet) => sheet.entities),
    ...claims.flatMap((claim) => claim.mentions),
  ]);
  return {
    events: lookup.dossier.events.filter(({ id }) => events.has(id)),
    entities: lookup.dossier.entities.filter(({ id }) => entities.has(id)),
  };
}

/** When the content of a brief was last reviewed: the dates of its sheets, or of all if it has none. */
function reviewsOf(dossier: Dossier, picked: readonly Picked[]): string[] {
  const sheets = picked.flatMap(({ page }) => (page.collection === 'sheets' ? [page] : []));
  return (sheets.length > 0 ? sheets : dossier.sheets).map(({ record }) => record.reviewed);
}

/**
 * A brief of what a reader or editor has picked. Items that do not exist are returned as unknown; the
 * brief has the others.
 */
export function choiceBrief(
  dossier: Dossier,
  choice: Choice,
  site: SiteAddress,
): { document: BriefDocument; unknown: UnknownItem[] } {
  const register = new Register(lookupOf(dossier), site);
  const { picked, unknown } = pickItems(choice.items, register.lookup);
  const title = choice.title || picked.map(({ page }) => titleOf(page)).join('; ');
  const shownInFull = new Set(
    picked.flatMap(({ page, parts }) =>
      parts === null && page.collection === 'disputes' ? [page.id] : [],
    ),
  );
  const note = choice.note === '' ? null : wordsBlock(choice.note);
  const chapters = picked.flatMap((one) => chapter(one, register));
  const subjects = subjectsOf(register, picked);
  const address = `/briefs/${formatChoice({ ...choice, title: choice.title, note: '' })}`;
  const url = site.url(address).length <= LONGEST_ADDRESS ? address : '/briefs/';
  const document: BriefDocument = {
    site: dossier.site.name,
    title,
    summary: picked.map(({ page }) => titleOf(page)).join('; '),
    known:
      picked.length > 0
        ? knowledgeOf(
            dossier.site,
            picked.map(({ page }) => page),
          )
        : siteKnowledge(dossier.site),
    reviewed: reviewsOf(dossier, picked),
    url: site.url(url),
    shortUrl: site.short('/briefs/'),
    qr: !site.placeholder,
    cover: null,
    pages: null,
    body: [
      call('own-title', { note }, wordsBlock(title)),
      call('detail', {}, block(chapters), backMatter(register, { ...subjects, shownInFull }, 2)),
    ],
  };
  return { document, unknown };
}
