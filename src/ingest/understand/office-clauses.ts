import type { OfficeMention } from '../reading.ts';
import { MINISTRIES } from './lexicon/ministries.ts';
import { OfficeBearers, type Bearer } from './office-bearers.ts';
import { PhraseTable } from './phrases.ts';
import { joined } from './tokens.ts';

const HEADS = /^(?:heads|leads|runs|directs|chairs|manages)$/;
const HEADED = /^(?:headed|led|ran|run|directed|chaired|managed)$/;
const AUXILIARY = /^(?:has|now|still|currently|also|will|had|once|long|since)$/;
const CITY = /^(?:city|town)$/;
/** Words that end what somebody is the head of. */
const ENDS =
  /^(?:and|but|was|is|are|were|has|had|will|who|that|which|of|for|in|on|at|by|from|to|with|as|since|until|till|before|after|when|while|again|ago|there|here|still|now|once)$/;
const LEADS: Readonly<Record<'ru' | 'ar', Readonly<Record<string, OfficeMention['standing']>>>> = {
  ru: {
    возглавляет: 'holds',
    руководит: 'holds',
    'возглавляющ*': 'holds',
    'руководящ*': 'holds',
    возглавлял: 'held',
    возглавляла: 'held',
    руководил: 'held',
    руководила: 'held',
    'возглавлявш*': 'held',
    'руководивш*': 'held',
  },
  ar: {
    'الذي يتولى': 'holds',
    'التي تتولى': 'holds',
    'الذي يقود': 'holds',
    'التي تقود': 'holds',
    'الذي يرأس': 'holds',
    'التي ترأس': 'holds',
    'الذي يدير': 'holds',
    'التي تدير': 'holds',
    'الذي تولى': 'held',
    'التي تولت': 'held',
    'الذي قاد': 'held',
    'التي قادت': 'held',
  },
};
const tables = {
  ru: {
    leads: new PhraseTable(Object.entries(LEADS.ru)),
    bodies: new PhraseTable(Object.entries(MINISTRIES.ru)),
  },
  ar: {
    leads: new PhraseTable(Object.entries(LEADS.ar)),
    bodies: new PhraseTable(Object.entries(MINISTRIES.ar)),
  },
};

/** An office told by a clause: “X, who heads the works department”. */
export interface Led extends Bearer {
  office: string;
  of: string | null;
  standing: OfficeMention['standing'];
}

/** Reads offices told by what somebody does. */
export class OfficeClauses extends OfficeBearers {
  /** What somebody is head of, from its first word: its noun phrase, without whose it is. */
  protected headed(from: number): { noun: string; of: string | null; to: number } | null {
    const { tokens, vocabulary } = this.article;
    const words: string[] = [];
    let of: string | null = null;
    let at = from;
    for (; at < from + 7 && (at === from || joined(tokens[at])); at++) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[from]?.sentence) break;
      const whose = this.entityAt(at);
      if (whose) {
        of ??= whose.entity;
        if (!tokens[whose.to - 1]?.possessive && !this.standInAt.has(at)) {
          words.push(...tokens.slice(at, whose.to).map(({ word }) => word));
        }
        at = whose.to - 1;
        continue;
      }
      const ends =
        this.nameAt.has(at) ||
        ENDS.test(token.word) ||
        vocabulary.say.at(tokens, at) !== null ||
        vocabulary.numbers.word(tokens, at) !== null ||
        vocabulary.relative.at(tokens, at) !== null ||
        vocabulary.weekdays.at(tokens, at) !== null;
      if (ends) break;
      if (/^(?:the|a|an|its|his|her|their)$/.test(token.word)) {
        if (words.length > 0) break;
        continue;
      }
      if (token.possessive) words.length = 0;
      else words.push(token.word);
    }
    // “the works department of the Harbour Ministry”
    const within = tokens[at]?.word === 'of' && joined(tokens[at]);
    const outer = within
      ? (this.entityAt(at + 1) ?? (tokens[at + 1]?.word === 'the' ? this.entityAt(at + 2) : null))
      : null;
    if (words.length === 0 || words.length > 4) return null;
    return { noun: words.join(' '), of: of ?? outer?.entity ?? null, to: outer?.to ?? at };
  }

  /** The office of who heads a body: “harbour minister”, “mayor”, “head of the works department”. */
  protected officeOver(noun: string, role = 'head'): string {
    const topic = /^(.*?)\s*ministry$/.exec(noun);
    if (topic) return topic[1] ? `${topic[1]} minister` : 'minister';
    return CITY.test(noun) ? 'mayor' : `${role} of the ${noun}`;
  }

  /** “X, who has run the ministry since …”, «X, возглавляющий МИД», التي تتولى وزارة … */
  protected led(i: number): Led | null {
    const { tokens, language, vocabulary } = this.article;
    if (language !== 'en') return this.#ledElsewhere(i, tables[language]);
    if (tokens[i]?.word !== 'who') return null;
    const person = this.ending(i);
    if (!person) return null;
    let at = i + 1;
    while (AUXILIARY.test(tokens[at]?.word ?? '') && at < i + 4) at++;
    const verb = tokens[at]?.word ?? '';
    if (!HEADS.test(verb) && !HEADED.test(verb) && !/^(?:head|lead|chair)$/.test(verb)) return null;
    const body = this.headed(at + 1);
    const known = tokens.slice(at + 1, body?.to ?? at + 1).some((_, n) => {
      return this.names.names[this.nameAt.get(at + 1 + n) ?? -1]?.kind === 'organisation';
    });
    const last = body ? body.noun.split(' ').at(-1) : '';
    if (!body) return null;
    if (!CITY.test(last ?? '') && !known && !this.#isBodyNoun(at + 1, body.to, vocabulary))
      return null;
    const auxiliaries = tokens.slice(i + 1, at).map(({ word }) => word);
    const standing = auxiliaries.includes('will')
      ? 'to-come'
      : HEADS.test(verb) || auxiliaries.includes('has')
        ? 'holds'
        : 'held';
    const office = this.officeOver(body.noun, verb.startsWith('chair') ? 'chair' : 'head');
    return { ...person, office, of: body.of, standing, to: body.to };
  }

  #isBodyNoun(from: number, to: number, vocabulary: typeof this.article.vocabulary): boolean {
    for (let at = from; at < to; at++) {
      if (vocabulary.organisationNouns.word(this.article.tokens, at)) return true;
    }
    return false;
  }

  /** متحف يديره وليد …: who is named right after “that is directed by”. */
  protected directs(i: number): Led | null {
    const { tokens, language } = this.article;
    if (language !== 'ar' || !/^(?:يديره|يديرها|تديره|تديرها)$/u.test(tokens[i]?.word ?? ''))
      return null;
    const person = this.person(i + 1);
    return person && joined(tokens[i + 1])
      ? { ...person, from: i, office: 'director', of: null, standing: 'holds' }
      : null;
  }

  #ledElsewhere(i: number, { leads, bodies }: (typeof tables)['ru']): Led | null {
    const { tokens } = this.article;
    const verb = leads.at(tokens, i);
    if (!verb) return null;
    const at = i + verb.length;
    const whose = this.entityAt(at);
    const owned = whose ? bodies.at(tokens, whose.to) : null;
    const body = owned ?? bodies.at(tokens, at);
    const relative = tokens[i - 1]?.word.startsWith('котор') ?? false;
    const person = this.ending(relative ? i - 1 : i);
    if (!body || !person) return null;
    const end = (owned && whose ? whose.to : at) + body.length;
    const of = this.entityAt(end) ?? whose;
    return {
      ...person,
      office: body.value,
      of: of?.entity ?? null,
      standing: verb.value,
      to: Math.max(end, of?.to ?? 0),
    };
  }
}
