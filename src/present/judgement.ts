import type { Dispute } from '../dossier/types.ts';

/** The state of a dispute as every page, hit and brief begins with it: its label, and the answer. */
export function judgementOf({ record: { answer } }: Pick<Dispute, 'record'>) {
  return answer === undefined
    ? { label: 'Unresolved', answer: null }
    : { label: 'Our judgement', answer };
}

/** The same in a line. “Our judgement: Asaad al-Shibani.”, “Unresolved” */
export function judgementLine(dispute: Pick<Dispute, 'record'>): string {
  const { label, answer } = judgementOf(dispute);
  return answer === null ? label : `${label}: ${answer}`;
}

/** What the answer is based on, in a sentence; null for an unresolved dispute. */
export function restsOn({ record }: Pick<Dispute, 'record'>): string | null {
  switch (record['rests-on']) {
    case 'articles':
      return 'Judged from the articles.';
    case 'other-reports':
      return 'Judged from other reports, named below.';
    case 'both':
      return 'Judged from the articles and other reports, named below.';
    case undefined:
      return null;
  }
}
