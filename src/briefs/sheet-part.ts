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

/**
 * The questions of the sheet's disputes with their answers, by the numbers of their marks. Where nothing
 * below lists them, those that it only refers to, too.
 */
function disputedQuestions(sheet: Sheet, register: Register): string[] {
  const others = register.length === 'all' ? [] : register.disputes;
  return pick(register.lookup.disputes, new Set([...sheet.disputes, ...others]))
    .map((dispute) => ({ number: register.disputeNumber(dispute.id), dispute }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, dispute }) =>
      call(
        'disputed-question',
        // Its positions stand below in a brief that prints everything.
        { last: String(register.length !== 'all') },
        String(number),
        wordsBlock(dispute.record.question),
        wordsBlock(judgementLine(dispute)),
      ),
    );
}

/** How many statements and articles there are. Reasons of withdrawals are on the site. */
function supportPart(sheet: Sheet, register: Register): string {
  const { length } = sheet.record.withdrawn;
  const withdrawn =
    length > 0 ? ` Withdrawn so far: ${count(length, 'statement')}, listed on the site.` : '';
  const words = literal(`${standingOf(sheet, register.lookup)}${withdrawn}`);
  return headed('key-section', 'How well it is supported', 2, [call('par', {}, words)]);
}

/**
 * A sheet in the order of a briefing: question, answer, main points, how well supported they are,
 * the disputes, what is unanswered, all on a brief's first page; then the detail.
 */
export function sheetPart(sheet: Sheet, register: Register) {
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
      // One page has them at its foot.
      array(register.length === 'page' ? [] : sources),
      wordsBlock(lackingIn(articles.map((article) => article.record)) ?? ''),
    ),
    ...glance.map((one) => {
      const points = block(bodyOf(sheet, one, register, 'glance'));
      return call('at-a-glance', {}, wordsBlock(one.title ?? ''), points);
    }),
  ];
  if (register.length !== 'page') keyPoints.push(supportPart(sheet, register));
  const unanswered = record.unanswered.map(({ question, 'other-reports': reports }) =>
    block([wordsBlock(question), ...(reports ? [reportsLine(reports, register)] : [])]),
  );
  const disputed = disputedQuestions(sheet, register);
  if (disputed.length > 0) {
    keyPoints.push(headed('key-section', 'Disputes', 2, [call('questions', {}, ...disputed)]));
  }
  if (unanswered.length > 0) {
    const title = unansweredTitle(register.lookup.dossier);
    keyPoints.push(headed('key-section', title, 2, [call('questions', {}, ...unanswered)]));
  }
  return {
    keyPoints,
    // Not even numbered where it is not printed.
    detail: register.length === 'all' ? sectionsOf(sheet, detail, register, 0) : [],
  };
}
