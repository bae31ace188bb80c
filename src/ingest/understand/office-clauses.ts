import type { OfficeMention } from '../reading.ts';
import { BODIES } from './lexicon/tenures.ts';
import { OfficeBearers } from './office-bearers.ts';
import type { Led } from './office-found.ts';
import { dealtWithAt, headingAt } from './office-bodies.ts';
import { PhraseTable } from './phrases.ts';
import type { Party } from './people.ts';
import { joined } from './tokens.ts';

const HEADS = /^(?:heads|leads|runs|directs|chairs|manages)$/;
const HEADED = /^(?:headed|led|ran|run|directed|chaired|managed)$/;
const AUXILIARY = /^(?:has|now|still|currently|also|will|had|once|long|since)$/;
const LED = /^(?:led|headed|run|chaired|directed|managed|overseen)$/;
/** Phrases for being who heads a body. */
const AT_HEAD = new PhraseTable<OfficeMention['standing']>([
  ['is at the head of', 'holds'],
  ['has been at the head of', 'holds'],
  ['was at the head of', 'held'],
  ['is at the helm of', 'holds'],
  ['has been at the helm of', 'holds'],
  ['was at the helm of', 'held'],
  ['is in charge of', 'holds'],
  ['has been in charge of', 'holds'],
  ['was in charge of', 'held'],
]);
const CHAIRS = { male: 'chairman', female: 'chairwoman', other: 'chair' };
/** What is led without an office, and what somebody leads to somewhere. */
const NO_BODY =
  /^(?:delegation|mission|assembly|group|movement|front|guard|forces|line|lines|works|news|post|service|press|office|alliance|coalition|campaign|network|congress|army|navy|brigade|tv|television|radio)$/;
const AIMED = /^(?:to|into|out|through|on|at|down|against|in)$/;
const CITY = /^(?:city|town)$/;
/** Words that end what somebody is the head of. */
const ENDS =
  /^(?:and|but|was|is|are|were|has|had|will|who|that|which|of|for|in|on|at|by|from|to|with|as|since|until|till|before|after|when|while|again|ago|there|here|still|now|once)$/;
/** Reads offices told by what somebody does. */
export class OfficeClauses extends OfficeBearers {
  /** Who was given an office last, and the word after it. */
  protected given: { party: Party; to: number } | null = null;

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
  protected officeOver(noun: string, article = true): string {
    const topic = /^(.*?)\s*ministry$/.exec(noun);
    if (topic) return topic[1] ? `${topic[1]} minister` : 'minister';
    return CITY.test(noun) ? 'mayor' : `head of ${article ? 'the ' : ''}${noun}`;
  }

  /** “X, who has run the ministry since …”, «X, возглавляющий МИД», التي تتولى وزارة … */
  protected led(i: number): Led | null {
    const { tokens, language } = this.article;
    if (language !== 'en') return headingAt(this, i) ?? dealtWithAt(this, i);
    const passive = this.#ledBy(i);
    if (passive) return passive;
    const who = tokens[i]?.word === 'who';
    const holder = who && this.given?.to === i ? { ...this.given, from: i } : null;
    const person = this.ending(i) ?? holder ?? this.clauseSubject(i);
    const apart = this.ending(i) === null;
    // “X runs the museum”: the verb itself, or “now” before it, follows the name.
    if (!person || (!who && !apart && !joined(tokens[i]))) return null;
    let at = who ? i + 1 : i;
    const head = AT_HEAD.at(tokens, at);
    if (head) {
      const body = this.#headedBody(at + head.length, 'heads', person.party);
      return body ? { ...person, ...body, standing: head.value } : null;
    }
    while (AUXILIARY.test(tokens[at]?.word ?? '') && at < i + 4) at++;
    if (!who && (tokens[i]?.word === 'had' || tokens[i]?.word === 'once')) return null;
    const verb = tokens[at]?.word ?? '';
    if (!HEADS.test(verb) && !HEADED.test(verb) && !/^(?:head|lead|chair)$/.test(verb)) return null;
    if (!who && /^(?:head|lead|chair)$/.test(verb) && tokens[at - 1]?.word !== 'will') return null;
    const body = this.#headedBody(at + 1, verb, person.party);
    if (!body || (!who && /^lead|^led/.test(verb) && AIMED.test(tokens[body.to]?.word ?? '')))
      return null;
    const auxiliaries = tokens.slice(who ? i + 1 : i, at).map(({ word }) => word);
    const standing = auxiliaries.includes('will')
      ? 'to-come'
      : HEADS.test(verb) || auxiliaries.includes('has')
        ? 'holds'
        : 'held';
    return { ...person, office: body.office, of: body.of, standing, to: body.to };
  }

  /** What somebody heads by a verb, and the office: “runs the museum”, “chairs Blue Ferries”. */
  #headedBody(
    from: number,
    verb: string,
    party: Party,
  ): { office: string; of: string | null; to: number } | null {
    const { tokens } = this.article;
    const chair = verb.startsWith('chair') ? CHAIRS[party.gender ?? 'other'] : null;
    const at = /^(?:the|its|his|her|their)$/.test(tokens[from]?.word ?? '') ? from + 1 : from;
    const body = this.headed(from);
    const run = this.names.names[this.nameAt.get(at) ?? -1];
    const whole = run && (!body || body.to <= run.to);
    // A body with a name of its own.
    if (whole && (run.kind === 'organisation' || (chair !== null && run.kind === null))) {
      const noun = tokens.slice(run.from, run.to).map(({ word }) => word);
      const office = chair ?? this.officeOver(noun.join(' '));
      return { office, of: run.entity, to: run.to };
    }
    if (!body) return null;
    const noun = body.noun.split(' ').at(-1) ?? '';
    const isBody =
      CITY.test(noun) ||
      (this.article.vocabulary.organisationNouns.word(tokens, body.to - 1) ??
        this.#nounIn(from, body.to));
    if (!isBody || NO_BODY.test(noun)) return null;
    if (chair !== null)
      return { ...body, office: body.noun === noun ? chair : `${chair} of the ${body.noun}` };
    const director = BODIES.en[noun];
    const office = director ? `${director} of the ${body.noun}` : this.officeOver(body.noun);
    return { ...body, office };
  }

  /** Whether one of some words is the noun of a body: “the works department of the ministry”. */
  #nounIn(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.article.vocabulary.organisationNouns.word(this.article.tokens, at)) return true;
    }
    return false;
  }

  /** “the commission, chaired by X”, “the ministry, in the charge of X”. */
  #ledBy(i: number): Led | null {
    const { tokens, vocabulary } = this.article;
    const words = [0, 1, 2, 3].map((n) => tokens[i + n]?.word ?? '');
    const charge = words.join(' ') === 'in the charge of';
    const led = LED.test(words[0] ?? '') && words[1] === 'by';
    if (!charge && !led) return null;
    let at = i + (charge ? 4 : 2);
    at += vocabulary.titles.at(tokens, at)?.length ?? 0;
    const person = this.person(at);
    if (!person || !joined(tokens[at])) return null;
    let end = /^(?:is|was)$/.test(tokens[i - 1]?.word ?? '') ? i - 1 : i;
    const was = end < i && tokens[end]?.word === 'was';
    const past = was || /^(?:then|formerly|once|previously)$/.test(tokens[end - 1]?.word ?? '');
    if ((past && !was) || /^(?:now|currently)$/.test(tokens[end - 1]?.word ?? '')) end--;
    // Back to the article or the name that the body begins with.
    let from = end - 1;
    while (from > end - 5 && joined(tokens[from]) && !this.#opensBody(from)) from--;
    const noun = tokens[end - 1]?.word ?? '';
    if (NO_BODY.test(noun)) return null;
    const body = this.#headedBody(from, words[0] === 'chaired' ? 'chaired' : 'led', person.party);
    if (body?.to !== end) return null;
    return { ...person, office: body.office, of: body.of, standing: past ? 'held' : 'holds', from };
  }

  #opensBody(at: number): boolean {
    const { tokens } = this.article;
    return (
      /^(?:the|a|its|their)$/.test(tokens[at]?.word ?? '') || tokens[at - 1]?.possessive === true
    );
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
}
