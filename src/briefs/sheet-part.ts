import { pick } from '../dossier/lookup.ts';
import { describeDate } from '../dossier/dates.ts';
import { answerParts } from '../present/answer-parts.ts';
import { judgementLine } from '../present/judgement.ts';
import type { Sheet } from '../dossier/types.ts';
import { lackingIn } from '../present/known.ts';
import { namedSources } from '../present/sources-line.ts';
import { unansweredTitle } from '../present/unanswered.ts';
import { wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { reportsLine } from './reports-line.ts';
import { bodyOf, keySection, section, sectionsOf } from './sections.ts';
import { standingOf } from '../present/support.ts';
import { array, block, call, literal } from './typst.ts';

/** The heading of a sheet's table of main points. */
const GLANCE = 'At a glance';

/** The questions of the sheet's disputes with their answers, by the numbers of their marks. */
function disputedQuestions(sheet: Sheet, register: Register): string[] {
  return pick(register.lookup.disputes, sheet.disputes)
    .map((dispute) => ({ number: register.disputeNumber(dispute.id), dispute }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, dispute }) =>
      call(
        'disputed-question',
        {},
        String(number),
        wordsBlock(dispute.record.question),
        wordsBlock(judgementLine(dispute)),
      ),
    );
}

/** The content of a brief's first page, and the rest. */
export interface SheetPart {
  keyPoints: string[];
  detail: string[];
}

/**
 * A sheet in the order of a briefing: question, answer, main points, how well supported they are,
 * the disputes, what is unanswered; then the detail.
 *
 * @param above levels above the sheet's own heading: 0 if it is the first of the document
 * @param label the target of links within the document; null if there are none
 */
export function sheetPart(
  sheet: Sheet,
  register: Register,
  above: number,
  label: string | null = null,
): SheetPart {
  const { record } = sheet;
  const [answer, ...rest] = sheet.sections;
  const [said, remarked] = answer ? answerParts(answer) : [];
  const articles = pick(register.lookup.articles, sheet.articles);
  const sources = namedSources(articles).map(({ letter, name, url }) =>
    call('source', {}, literal(letter), literal(register.site.url(url)), wordsBlock(name)),
  );
  const glance = rest[0]?.title === GLANCE ? rest[0] : null;
  const level = above + 2;
  const keyPoints = [
    call(
      'opening',
      { level: String(above + 1), label: label === null ? null : literal(label) },
      wordsBlock(record.title),
      wordsBlock(record.question),
      block([
        ...(said ? bodyOf(sheet, said, register) : []),
        ...(record['other-reports'] ? [reportsLine(record['other-reports'], register)] : []),
        ...(remarked ? bodyOf(sheet, remarked, register) : []),
      ]),
      array(sources),
      wordsBlock(lackingIn(articles.map((article) => article.record)) ?? ''),
    ),
  ];
  if (glance) {
    const points = block(bodyOf(sheet, glance, register, 'glance'));
    keyPoints.push(call('at-a-glance', { level: String(level) }, wordsBlock(GLANCE), points));
  }
  keyPoints.push(
    keySection('How far it is supported', level, [
      call('par', {}, literal(standingOf(sheet, register.lookup))),
    ]),
  );
  const disputed = disputedQuestions(sheet, register);
  if (disputed.length > 0) {
    keyPoints.push(keySection('Disputes', level, [call('questions', {}, ...disputed)]));
  }
  if (record.unanswered.length > 0) {
    const items = record.unanswered.map(({ question, 'other-reports': reports }) =>
      block([wordsBlock(question), ...(reports ? [reportsLine(reports, register)] : [])]),
    );
    const title = unansweredTitle(register.lookup.dossier);
    keyPoints.push(keySection(title, level, [call('questions', {}, ...items)]));
  }
  const detail = sectionsOf(sheet, rest.slice(glance ? 1 : 0), register, above);
  if (record.withdrawn.length > 0) {
    const items = record.withdrawn.map(({ date, reason }) =>
      wordsBlock(`Withdrawn ${describeDate(date)}: ${reason}`),
    );
    detail.push(section('Withdrawn', level, [call('list', {}, ...items)]));
  }
  return { keyPoints, detail };
}
