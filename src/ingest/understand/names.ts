import { ARTICLES, PLAIN_ARTICLES } from '../../text/name-forms.ts';
import type { ArticleText } from './article.ts';
import { CandidateNames } from './candidate-names.ts';
import type { NameRun, StandInRun } from './name-run.ts';
import { lineBody, nationalName, quotedTitle } from './joined-names.ts';
import { settleNamesakes } from './namesakes.ts';
import { KnownNames, type KnownEntity } from './known-names.ts';
import { settleBodies } from './other-bodies.ts';
import { officeAt } from './offices-at.ts';
import { isUpper, joined } from './tokens.ts';

/** Finds names, known and not, in one article. */
class NameFinder extends CandidateNames {
  run(): void {
    const { tokens } = this.article;
    for (let i = 0; i < tokens.length;) i = this.#step(i);
    if (this.article.language === 'ar') this.arabicSurnames();
  }

  /** Reads what begins at word `i`; the next word to read. */
  #step(i: number): number {
    const { tokens } = this.article;
    const token = tokens[i];
    if (!token) return i + 1;
    if (!token.capital) {
      // A whole name in lower case.
      const found = this.known.at(tokens, i);
      if (!found || found.to - found.from < 2) return i + 1;
      return this.add(found);
    }
    if (!isUpper(token)) return this.caseless(i);
    let end = i + 1;
    while (end < tokens.length && this.#continues(end)) end++;
    this.end = end;
    this.#readRun(i, end);
    return Math.max(end, this.end);
  }

  /** Whether a word goes on with a run of capitalised ones. */
  #continues(at: number): boolean {
    const { tokens, vocabulary } = this.article;
    const token = tokens[at];
    if (!token || (!joined(token) && !/^\. ?$/u.test(token.before))) return false;
    if (token.before.startsWith('.') && !/^\p{L}\.?$/u.test(tokens[at - 1]?.text ?? '')) {
      if (!vocabulary.titles.at(tokens, at - 1)) return false;
    }
    if (token.sentence !== tokens[at - 1]?.sentence) return false;
    if (isUpper(token)) return true;
    const particle = vocabulary.particles.has(token.word) && isUpper(tokens[at + 1]);
    return particle && joined(tokens[at + 1]);
  }

  /** Cuts a run of capitalised words into names. */
  #readRun(from: number, end: number): void {
    const { tokens, vocabulary } = this.article;
    let pending = -1;
    const flush = (to: number) => {
      if (pending >= 0) this.candidate(pending, to, pending > from);
      pending = -1;
    };
    for (let i = from; i < end;) {
      if (i > from && tokens[i - 1]?.possessive) flush(i);
      // “Al-Sharaa”, “Al Arabiya”: the article goes with the known name after it.
      const sign = tokens[i + 1]?.before ?? '';
      const word = tokens[i]?.word ?? '';
      const article =
        (sign === '-' && ARTICLES.has(word)) || (sign === ' ' && PLAIN_ARTICLES.has(word));
      if (article && this.known.at(tokens, i + 1)) {
        if (pending < 0) {
          i++;
          continue;
        }
      }
      const found = this.known.at(tokens, i);
      const title =
        found && found.kind !== 'organisation'
          ? (quotedTitle(this.article, i) ?? lineBody(this.article, found))
          : null;
      if (title) {
        pending = -1;
        this.found.push({ ...title, kind: null, entity: null, partial: false });
        i = title.to;
        this.end = Math.max(this.end, i);
        continue;
      }
      if (found) {
        const longer = this.longer(found, pending, end);
        if (longer) {
          pending = -1;
          this.found.push(longer);
          i = longer.to;
          continue;
        }
        flush(i);
        i = this.add(found);
        this.end = Math.max(this.end, i);
        continue;
      }
      const standIn = this.stood.at(tokens, i);
      if (standIn && !(this.#orgAhead(standIn.to, end) && pending >= 0)) {
        const whole = this.#national(standIn.to, end);
        if (whole > 0) {
          flush(i);
          this.found.push({ from: i, to: whole, kind: null, entity: null, partial: false });
          i = whole;
          continue;
        }
        flush(i);
        this.standIns.push({ from: i, to: standIn.to, entity: standIn.entity });
        i = standIn.to;
        continue;
      }
      const passed = this.passes(i, end);
      if (passed > 0) {
        // “Lantern Minister”: what stood before the office belongs to it.
        if (pending >= 0 && officeAt(tokens, i, vocabulary) && i + passed < end) pending = -1;
        else flush(i);
        i += passed;
        continue;
      }
      if (pending < 0) pending = i;
      i++;
    }
    flush(end);
  }

  /** “Norvalian Cup”: where the name ends of something called after a country; 0 for none. */
  #national(at: number, end: number): number {
    const { tokens, language } = this.article;
    const titleCase = this.titleCase.has(tokens[at]?.sentence ?? 0);
    return language === 'en' && !titleCase ? nationalName(this.context, at, end) : 0;
  }

  #orgAhead(at: number, end: number): boolean {
    const { tokens, vocabulary } = this.article;
    for (let i = at; i < Math.min(end, at + 3); i++) {
      if (vocabulary.organisationNouns.word(tokens, i)) return true;
    }
    return false;
  }
}

/** The names of an article in order, and the words that stand for entities. */
export function findNames(
  article: ArticleText,
  entities: readonly KnownEntity[],
): { names: NameRun[]; standIns: StandInRun[]; known: KnownNames } {
  const known = new KnownNames(entities);
  const finder = new NameFinder(article, entities, known);
  finder.run();
  const partOf = new Map(entities.map(({ id, record }) => [id, record['part-of'] ?? null]));
  const bodies = settleBodies(article, finder.found, finder.standIns, partOf);
  const names = settleNamesakes(article, bodies, known);
  return { names, standIns: finder.standIns, known };
}
