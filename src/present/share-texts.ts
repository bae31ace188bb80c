import { describeDate } from '../dossier/dates.ts';
import type { Dossier } from '../dossier/types.ts';
import { capital } from '../text/wording.ts';
import { judgementOf } from './judgement.ts';
import { knownOf } from './known.ts';
import { answerOf } from './other-reports.ts';
import type { ShareText } from './share-image.ts';

/** Where the share image of a page is: `/bases/` → `/share/bases.png`. */
export function shareImagePath(url: string): string {
  return `/share/${url.replaceAll(/^\/|\/$/g, '') || 'home'}.png`;
}

/** What the share image of each page says, by the page's address. */
export function shareTexts(dossier: Dossier): Map<string, ShareText> {
  const texts = new Map<string, ShareText>();
  for (const { url, record } of dossier.sheets) {
    texts.set(url, { kicker: record.title, title: record.question, text: answerOf(record) });
  }
  for (const { url, record, claims: own } of dossier.entities) {
    if (own.length === 0) continue;
    texts.set(url, { kicker: capital(record.kind), title: record.title, text: record.summary });
  }
  for (const { url, record } of dossier.events) {
    const text = record['date-basis'] ?? '';
    texts.set(url, { kicker: describeDate(record.date), title: record.title, text });
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.key, claim.text]));
  for (const dispute of dossier.disputes) {
    const { url, record, positions } = dispute;
    const { label: kicker, answer } = judgementOf(dispute);
    const text = answer ?? positions.map((key) => claims.get(key) ?? '').join(' Or: ');
    texts.set(url, { kicker, title: record.question, text, disputed: answer === null });
  }
  for (const { url, record } of dossier.articles) {
    texts.set(url, { kicker: 'Article', title: record.title, text: `${knownOf(record).line}.` });
  }
  return texts;
}
