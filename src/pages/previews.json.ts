import type { APIRoute } from 'astro';
import { knownOf } from '../components/known.ts';
import { describeDate } from '../dossier/dates.ts';
import { getDossier, href } from '../site.ts';

/** One line for each page of the content, by address: what a link shows before it is followed. */
export const GET: APIRoute = async () => {
  const { articles, sheets, entities, events, disputes } = await getDossier();
  const lines = [
    ...sheets.map(({ url, record }) => [url, record.summary]),
    ...entities.map(({ url, record }) => [url, record.summary]),
    ...events.map(({ url, record }) => [url, `${record.title}: ${describeDate(record.date)}`]),
    ...disputes.map(({ url, record }) => [url, `Contested: ${record.question}`]),
    ...articles.map(({ url, record }) => [url, `${knownOf(record).line}.`]),
  ] as const;
  return Response.json(Object.fromEntries(lines.map(([url, line]) => [href(url), line])));
};
