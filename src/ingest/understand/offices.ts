import type { OfficeMention } from '../reading.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import { officeAt, type OfficeWords } from './offices-at.ts';
import type { Bearer } from './office-found.ts';
import { OfficeClauses } from './office-clauses.ts';
import type { Names } from './office-surroundings.ts';
import type { Party } from './people.ts';
import type { OfficeHolder } from './speakers.ts';
import { officeOfHead } from './office-bodies.ts';
import { appointedAfter, isOthers, signedBy } from './office-inverted.ts';
import { isMunicipal } from './office-town.ts';
import { successionAt } from './office-successions.ts';
import { sameOfficeAt } from './office-same.ts';
import { standingAt } from './office-tenure.ts';
import { joined } from './tokens.ts';

/** Offices of bodies and crowds are no one’s; a bare “minister” or “leader” tells little alone. */
const PLURAL = /(?:ministers|presidents|leaders|mayors|governors|envoys|ambassadors|directors)$/;

const RU_PLURAL = /(?:ов|ев|еи|ам|ям|ами|ями|ах|ях|ы|ели|ари)$/u;

/** Offices of English that mean little without what they are of. */
const OF_A_BODY = /(?:^| )head$|^(?:(?:deputy|acting|interim|first) )*minister$/;

/** Reads who is given which office. */
class OfficeReader extends OfficeClauses {
  readonly found: { mention: OfficeMention; party: Party; at: number }[] = [];

  #keep(party: Party, office: OfficeWords, of: string | null, from: number, to: number): void {
    const { office: name, standing } = office;
    // «глава» alone is an office of anything, and heads a body as often as a person.
    if (name === 'head') return;
    const stretch = stretchOfTokens(this.article, from, to);
    party.person = true;
    party.shown = true;
    this.given = { party, to };
    this.found.push({
      mention: { ...stretch, person: party.speaker, office: name, of, standing },
      party,
      at: from,
    });
  }

  /** Reads an office that begins at word `i`; the next word to read. */
  #read(i: number): number {
    const { tokens, language, vocabulary } = this.article;
    const words = officeAt(tokens, i, vocabulary);
    if (!words) return i + 1;
    const last = tokens[words.to - 1]?.word ?? '';
    const first = tokens[i]?.word ?? '';
    if (
      PLURAL.test(last) ||
      (language === 'ru' && RU_PLURAL.test(first) && !/^(?:зам)?главы$/u.test(first))
    )
      return words.to;
    const before = this.whoseBefore(i);
    const from = before?.from ?? i;
    const past = joined(tokens[from]) ? vocabulary.standings.at(tokens, from - 1) : null;
    const office = {
      ...words,
      office: words.office === 'deputy' ? this.#deputy(i) : words.office,
      standing: past && past.value !== 'holds' ? past.value : words.standing,
    };
    if (language === 'ru' && /(?:^| )head$/.test(office.office)) {
      const over = officeOfHead(this.article, words.to);
      if (over) office.office = office.office.replace(/head$/, over);
    }
    const body =
      language === 'en' && OF_A_BODY.test(office.office) && this.#isOf(words.to)
        ? this.headed(words.to + 1)
        : null;
    if (body) {
      const acting = office.office.replace(/ ?(?:head|minister)$/, '');
      const plain = office.office.endsWith('head')
        ? this.officeOver(body.noun, !this.#isBare(words.to + 1))
        : `minister of ${body.noun}`;
      // “minister of Norvale” is one of the country.
      if (office.office.endsWith('head') || body.of === null) {
        office.office = `${acting} ${plain}`.trim();
        words.to = body.to;
      }
    }
    // “Minister for Lighthouses Ana Ruiz”: in capitals the bearer follows without a comma.
    const parted = !tokens[words.to - 1]?.capital;
    const complements =
      body?.to === words.to ? [{ to: words.to, of: body.of, parted }] : this.complement(words.to);
    for (const { to, of, parted } of complements) {
      const after = language === 'ar' ? vocabulary.standings.at(tokens, to) : null;
      const end = to + (after?.length ?? 0);
      const held = after ? { ...office, standing: after.value } : office;
      const next = this.bearerAfter(end, from, parted, i);
      if (!next || isOthers(this.article, from, next)) continue;
      const told = this.#bare(held, words, end);
      this.#keep(next.party, told, before?.entity ?? of, from, next.to);
      return next.to;
    }
    const { to, of } = complements.at(-1) ?? { to: words.to, of: null };
    for (const end of new Set([words.to, to])) {
      const after = language === 'ar' ? vocabulary.standings.at(tokens, end) : null;
      const held = after ? { ...office, standing: after.value } : office;
      const close = end + (after?.length ?? 0);
      const bearer =
        this.apposedTo(from, close) ??
        this.appointed(from, close) ??
        appointedAfter(this, from, close) ??
        signedBy(this, from, close) ??
        this.called(close) ??
        this.#another(from, close);
      if (!bearer) continue;
      const standing = bearer.standing ?? standingAt(this.article, close, held.standing);
      const told = { ...this.#bare(held, words, close), standing };
      const [first, last] = [Math.min(from, bearer.from), Math.max(close, bearer.to)];
      this.#keep(bearer.party, told, before?.entity ?? of, first, last);
      return Math.max(close, i + 1);
    }
    return Math.max(words.to, i + 1);
  }

  #town: boolean | null = null;

  /** الرئيس of an article on a town hall is its mayor: no president of anything has been told of. */
  #bare(office: OfficeWords, { to }: OfficeWords, end: number): OfficeWords {
    const mayor =
      this.article.language === 'ar' &&
      office.office === 'president' &&
      /^(?:[وفبك]?ال|[وف]?لل)رييسه?$/u.test(this.article.tokens[office.from]?.word ?? '') &&
      end - to <= 1 &&
      (this.#town ??= isMunicipal(this.article));
    return mayor ? { ...office, office: 'mayor' } : office;
  }

  /** “X, chair of the guild and a former mayor,”: a second office of who was given one before it. */
  #another(from: number, close: number): Bearer | null {
    const { tokens } = this.article;
    const last = this.found.at(-1);
    let at = from;
    while (
      at > from - 4 &&
      /^(?:a|the|its|former|ex|бывш\p{L}+)$/u.test(tokens[at - 1]?.word ?? '')
    )
      at--;
    if (!/^(?:and|и)$/u.test(tokens[at - 1]?.word ?? '') || !last || !joined(tokens[at]))
      return null;
    const start = tokens[at - 1]?.start ?? 0;
    const apposed = last.mention.end <= start && /^\s*[,،–—(]/u.test(this.#afterName(last.at));
    if (!apposed || last.mention.sentence !== tokens[from]?.sentence) return null;
    for (let i = at - 1; (tokens[i]?.start ?? 0) >= last.mention.end; i--) {
      if (!joined(tokens[i])) return null;
    }
    const closes = /^\s*[,،.)—–;:]/u.test(tokens[close]?.before ?? '.');
    return closes || tokens[close] === undefined ? { party: last.party, from, to: close } : null;
  }

  /** The signs after the name at a word. */
  #afterName(at: number): string {
    return this.article.tokens[this.person(at)?.to ?? -1]?.before ?? '';
  }

  /** “head of operations”: whether what follows has neither article nor owner. */
  #isBare(at: number): boolean {
    const { tokens } = this.article;
    return (
      /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
      !/^(?:the|a|an|its|his|her|their)$/.test(tokens[at]?.word ?? '') &&
      tokens[at]?.possessive === false
    );
  }

  /** Whether “of” or “for” follows, and what it is of. */
  #isOf(at: number): boolean {
    const { tokens } = this.article;
    return (
      /^(?:of|for)$/.test(tokens[at]?.word ?? '') && joined(tokens[at]) && joined(tokens[at + 1])
    );
  }

  /** “her deputy”: of the office named last. */
  #deputy(i: number): string {
    const sentence = this.article.tokens[i]?.sentence ?? 0;
    const last = this.found.findLast(({ mention: { office } }) => !office.startsWith('deputy'));
    const near = last && sentence - last.mention.sentence <= 2;
    const own =
      /^(?:his|her|its|their|его|ее|их)$/u.test(this.article.tokens[i - 1]?.word ?? '') ||
      /^[وف]?نايبت?ها?$/u.test(this.article.tokens[i]?.word ?? '');
    return near && own ? `deputy ${last.mention.office}` : 'deputy';
  }

  /** “his Syrian counterpart Y”: Y holds the office that X was just given; a predecessor held it. */
  #related(i: number): void {
    const { tokens, vocabulary } = this.article;
    const word = vocabulary.counterpart.at(tokens, i);
    if (!word) return;
    const before = this.whoseBefore(i);
    const end = i + word.length;
    const after = this.entityAt(end);
    // “Perelman’s predecessor”, “предшественник Перельмана”: of the office of the one named.
    const named = this.person(end);
    const follower = named && joined(tokens[named.to]) ? this.person(named.to) : null;
    const owner = follower
      ? named?.party
      : tokens[i - 1]?.possessive
        ? this.ending(i)?.party
        : null;
    const titled =
      vocabulary.titles.word(tokens, end) ??
      (this.article.language === 'ar' ? vocabulary.occupations.word(tokens, end) : null);
    const at = titled === null ? this.#afterPost(end) : end + 1;
    const next = follower ?? this.person(at) ?? (after ? this.person(after.to) : null);
    const apposed = /^\s*,\s*$/u.test(tokens[end]?.before ?? '') || joined(tokens[end]);
    if (!next || !apposed) return;
    const sentence = tokens[i]?.sentence ?? 0;
    const other = this.found.slice(-20).filter(({ mention, party }) => {
      if (owner) return party === owner;
      return sentence - mention.sentence <= 1 && party !== next.party;
    });
    const offices = new Set(other.map(({ mention }) => mention.office));
    const last = other.at(-1);
    if (!last || (offices.size > 1 && last.mention.sentence !== sentence && !owner)) return;
    const from = before?.from ?? i;
    // وخلفته على رأس الوزارة X: a verb, and X holds the office.
    const standing = at > end && titled === null ? 'holds' : word.value;
    const office = { office: last.mention.office, standing, from, to: next.to };
    this.#keep(next.party, office, before?.entity ?? after?.entity ?? null, from, next.to);
  }

  /** Word after على رأس الوزارة, في المنصب: the post of who was just told of. */
  #afterPost(at: number): number {
    const { tokens } = this.article;
    const words = [0, 1, 2].map((n) => tokens[at + n]?.word ?? '');
    if (words[0] === 'علي' && words[1] === 'راس') return at + 3;
    return words[0] === 'في' && /^(?:ال)?منصبه?ا?$/u.test(words[1] ?? '') ? at + 2 : at;
  }

  run(): void {
    const { tokens } = this.article;
    for (let i = 0; i < tokens.length;) {
      const n = this.nameAt.get(i);
      if (n !== undefined) {
        i = Math.max(i + 1, this.names.names[n]?.to ?? 0);
        continue;
      }
      this.#related(i);
      for (const { party, office, of, standing, from, to } of successionAt(this, i, this.found)) {
        // «На посту мэра X сменила Y»: X has been read as the holder.
        const last = this.found.findLast((one) => one.party === party)?.mention;
        if (last?.sentence === tokens[i]?.sentence && last?.office === office) {
          if (last.standing !== 'to-come') last.standing = standing;
          continue;
        }
        this.#keep(party, { office, standing, from, to }, of, from, to);
      }
      const led =
        this.led(i) ?? this.directs(i) ?? sameOfficeAt(this, i, this.found.at(-1)?.mention);
      if (led) {
        const { office, standing, from, to } = led;
        this.#keep(led.party, { office, standing, from, to }, led.of, from, to);
        i = to;
        continue;
      }
      i = this.#read(i);
    }
  }
}

/** Who is given which office in an article, in order; and the holders for “the minister”. */
export function readOffices(
  article: ArticleText,
  names: Names,
): { offices: OfficeMention[]; holders: OfficeHolder[] } {
  const reader = new OfficeReader(article, names);
  reader.run();
  return {
    offices: reader.found.map(({ mention }) => mention),
    holders: reader.found.map(({ mention, party, at }) => ({ party, office: mention.office, at })),
  };
}
