import type { APIRoute } from 'astro';
import { answerOf } from '../present/other-reports.ts';
import { knownOf } from '../present/known.ts';
import { describeDate } from '../dossier/dates.ts';
import { judgementLine } from '../present/judgement.ts';
import { getDossier, href } from '../site.ts';

/** One line for each page of the content, by address: what a link shows before it is followed. */
export const GET: APIRoute = () => {
  const { articles, sheets, entities, events, disputes } = getDossier();
  const lines: (readonly [url: string, line: string])[] = [
    ...sheets.map(({ url, record }) => [url, answerOf(record)] as const),
    ...entities.map(({ url, record }) => [url, record.summary] as const),
    ...events.map(
      ({ url, record }) => [url, `${record.title}: ${describeDate(record.date)}`] as const,
    ),
    ...disputes.map(
      ({ url, record }) => [url, `${record.question} ${judgementLine({ record })}`] as const,
    ),
    ...articles.map(({ url, record }) => [url, `${knownOf(record).line}.`] as const),
  ];
  return Response.json(Object.fromEntries(lines.map(([url, line]) => [href(url), line])));
};
