import { pick } from '../dossier/lookup.ts';
import { judgementLine } from '../present/judgement.ts';
import type { Sheet } from '../dossier/types.ts';
import { lackingIn } from '../present/known.ts';
import { sheetParts } from '../present/parts.ts';
import { namedSources } from '../present/sources-line.ts';
import { unansweredTitle } from '../present/unanswered.ts';
import { wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { reportsLine } from './sources-part.ts';
import { bodyOf, headed, sectionsOf } from './sections.ts';
import { standingOf } from '../present/support.ts';
import { count } from '../text/wording.ts';
import { array, block, call, literal } from './typst.ts';

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
 */
export function sheetPart(sheet: Sheet, register: Register): SheetPart {
  const { record } = sheet;
  const { said, remarks, glance, detail } = sheetParts(sheet);
  const articles = pick(register.lookup.articles, sheet.articles);
  const sources = namedSources(articles).map(({ letter, name, url }) =>
    call('source', {}, literal(letter), literal(register.site.url(url)), wordsBlock(name)),
  );
  const keyPoints = [
    call(
      'opening',
      { label: register.labelOf(sheet.url) },
      wordsBlock(record.title),
      wordsBlock(record.question),
      block([
        ...said.flatMap((one) => bodyOf(sheet, one, register)),
        ...(record['other-reports'] ? [reportsLine(record['other-reports'], register)] : []),
        ...remarks.flatMap((one) => bodyOf(sheet, one, register)),
      ]),
      array(sources),
      wordsBlock(lackingIn(articles.map((article) => article.record)) ?? ''),
    ),
    ...glance.map((one) => {
      const points = block(bodyOf(sheet, one, register, 'glance'));
      return call('at-a-glance', {}, wordsBlock(one.title ?? ''), points);
    }),
  ];
  // The reasons are for those who follow an old address: the page on the site has them.
  const withdrawn = count(record.withdrawn.length, 'statement');
  const support = [
    standingOf(sheet, register.lookup),
    ...(record.withdrawn.length > 0 ? [`Withdrawn so far: ${withdrawn}, listed on the site.`] : []),
  ];
  keyPoints.push(
    headed('key-section', 'How well it is supported', 2, [
      call('par', {}, literal(support.join(' '))),
    ]),
  );
  const disputed = disputedQuestions(sheet, register);
  if (disputed.length > 0) {
    keyPoints.push(headed('key-section', 'Disputes', 2, [call('questions', {}, ...disputed)]));
  }
  if (record.unanswered.length > 0) {
    const items = record.unanswered.map(({ question, 'other-reports': reports }) =>
      block([wordsBlock(question), ...(reports ? [reportsLine(reports, register)] : [])]),
    );
    const title = unansweredTitle(register.lookup.dossier);
    keyPoints.push(headed('key-section', title, 2, [call('questions', {}, ...items)]));
  }
  return { keyPoints, detail: sectionsOf(sheet, detail, register, 0) };
}
