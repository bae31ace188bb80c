import { closest } from '../../text/closest.ts';
import { wordsOf } from '../../text/words.ts';
import { count } from '../../text/wording.ts';
import { topOf } from '../../dossier/types.ts';
import { eachQuotation, type Rules } from '../rule.ts';

const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|"([^"]*)"|«([^»]*)»/gu;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** What a quotation must be, wherever it stands in its article. */
export default {
  'quotation-ambiguous': eachQuotation(({ quotation, article, found, quotationPlace }) => {
    if (found.length < 2) return null;
    const sentences = found.map(({ sentence }) => String(sentence)).join(' and ');
    return {
      place: quotationPlace,
      reason: `Quotation \`${quotation}\` occurs ${String(found.length)} times in \`${article}\`: quote more words`,
      note: `It is in sentences ${sentences}.`,
    };
  }),

  *speaker({ claims, entities }) {
    const names = entities.map(({ record }) => record.title);
    for (const { speaker, place } of claims.flatMap(({ evidence }) => evidence)) {
      if (speaker === null || names.includes(speaker) || speaker.startsWith('unnamed ')) continue;
      const nearest = closest(speaker, names);
      const meant = nearest === null ? '' : `, such as \`${nearest}\``;
      const reason = `Unknown speaker \`${speaker}\`, expected the name of an entity${meant}, or \`unnamed …\``;
      yield { place, reason };
    }
  },

  'quotation-length': eachQuotation(({ quotation, quotationPlace }, { site }) => {
    const { 'min-words': least, 'max-words': most } = site.quotations;
    const words = wordsOf(quotation).length;
    if (words >= least && words <= most) return null;
    const bound = `${String(least)} to ${String(most)} words`;
    const reason = `Unexpected quotation \`${quotation}\` of ${count(words, 'word')}, expected ${bound}`;
    return { place: quotationPlace, reason };
  }),

  *'quotation-share'({ articles, site }, { texts }) {
    const most = site.quotations.share;
    for (const { id, file } of articles) {
      const text = texts.get(id);
      if (!text || text.openedShare <= most) continue;
      const words = `${String(text.openedWords)} of the ${String(text.words)} words`;
      const reason = `Quotations contain ${words} of \`${id}\` (${percent(text.openedShare)}), more than ${percent(most)}: quote less, then run \`npm run seal\``;
      yield { place: topOf(file), reason };
    }
  },

  'unopened-quotation': eachQuotation((piece, _dossier, { texts }) => {
    const { quotation, article, found, quotationPlace } = piece;
    const text = texts.get(article);
    if (!text || found.every((place) => text.opens(place))) return null;
    const by = text.whole ? 'text' : 'draft';
    const reason = `Quotation \`${quotation}\` is proved only by the ${by} of \`${article}\`: run \`npm run seal\` to open it in the fingerprint`;
    return { place: quotationPlace, reason };
  }),

  *'quoted-words'({ claims }) {
    // A claim without evidence is reported already.
    for (const { id, evidence, ...claim } of claims.filter((one) => one.evidence.length > 0)) {
      const quotations = evidence.map(({ quotation }) => ` ${wordsOf(quotation).join(' ')} `);
      for (const { text, place } of [claim, ...(claim.restated ?? [])]) {
        for (const [, ...groups] of text.matchAll(QUOTED)) {
          const quoted = groups.find((group: string | undefined) => group) ?? '';
          const words = wordsOf(quoted).join(' ');
          if (words === '' || quotations.some((quotation) => quotation.includes(` ${words} `)))
            continue;
          const reason = `Claim \`${id}\` quotes \`${quoted}\`, which is in none of its quotations: correct the words, or add the evidence`;
          yield { place, reason };
        }
      }
    }
  },
} satisfies Rules;
