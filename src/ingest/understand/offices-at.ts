import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { OfficeMention } from '../reading.ts';
import { joined } from './tokens.ts';

/** An office named at a word. */
export interface OfficeWords {
  /** In English and lower case, without whose: “deputy foreign minister”. */
  office: string;
  standing: OfficeMention['standing'];
  from: number;
  to: number;
}

/** Nouns that end the name of an office which the lexicon lacks: “Lighthouse Minister”. */
const HEADS = new Set(['minister', 'secretary', 'commissioner', 'director', 'prosecutor', 'chief']);

/** Short names of ministries in the genitive, and the office of who heads them. */
const RU_HEADS: Readonly<Record<string, string>> = {
  мид: 'foreign minister',
  мида: 'foreign minister',
  минобороны: 'defence minister',
  минфина: 'finance minister',
  минтранса: 'transport minister',
  минздрава: 'health minister',
  правительства: 'prime minister',
};

/** «глава лорванского МИД», «капитан сенхальского порта»: an adjective parts the office. */
function partedOffice(tokens: readonly Token[], at: number): string | null {
  const [head, adjective, of] = [0, 1, 2].map((n) => tokens[at + n]?.word ?? '');
  if (!joined(tokens[at + 1]) || !joined(tokens[at + 2])) return null;
  if (!/(?:[ое]го|[ое][ий])$/u.test(adjective ?? '')) return null;
  if (/^глав(?:а|ы|е|у|ои|ою)$/u.test(head ?? '')) return RU_HEADS[of ?? ''] ?? null;
  if (/^(?:капитан|начальник)/u.test(head ?? '') && of === 'порта') return 'harbour master';
  return null;
}

/** The office that begins at word `i`, its modifiers included; null where none does. */
export function officeAt(
  tokens: readonly Token[],
  i: number,
  vocabulary: Vocabulary,
): OfficeWords | null {
  let at = i;
  let standing: OfficeMention['standing'] = 'holds';
  const modifiers: string[] = [];
  for (let n = 0; n < 4; n++) {
    const pointed = tokens[at - 1]?.word.length === 1 && /^\.\s$/u.test(tokens[at]?.before ?? '');
    if (at > i && !joined(tokens[at]) && !pointed) break;
    const past = vocabulary.standings.at(tokens, at);
    const parted = vocabulary.language === 'ru' ? partedOffice(tokens, at) : null;
    if (parted) return { office: [...modifiers, parted].join(' '), standing, from: i, to: at + 3 };
    const office = vocabulary.offices.at(tokens, at);
    if (office) {
      let to = at + office.length;
      // “minister-designate”, “president-elect”, الرئيس السابق
      const after = joined(tokens[to]) ? vocabulary.standings.at(tokens, to) : null;
      if (after && (after.value === 'to-come' || vocabulary.language === 'ar')) {
        standing = after.value;
        to += after.length;
      }
      // «избранная мэром» holds the office, «избранный мэр» is to.
      const elected = standing === 'to-come' && (tokens[at - 1]?.word ?? '').startsWith('избранн');
      if (elected && /(?:ом|ем|ои|еи|ым|им)$/u.test(tokens[at]?.word ?? '')) {
        if (!/(?:ым|ои)$/u.test(tokens[at - 1]?.word ?? '')) standing = 'holds';
      }
      return { office: [...modifiers, office.value].join(' '), standing, from: i, to };
    }
    // “the head of the tramways”, “the museum’s chief, X”: the reader of offices names what of.
    const chief =
      vocabulary.language === 'en' && /^(?:head|chief|boss)$/.test(tokens[at]?.word ?? '');
    const of = tokens[at + 1]?.word === 'of' && joined(tokens[at + 1]);
    if (chief && of)
      return { office: [...modifiers, 'head'].join(' '), standing, from: i, to: at + 1 };
    if (past) {
      standing = past.value === 'holds' ? standing : past.value;
      at += past.length;
      continue;
    }
    const modifier = vocabulary.officeModifiers.at(tokens, at);
    if (modifier) {
      modifiers.push(modifier.value);
      at += modifier.length;
      continue;
    }
    // “Lighthouse Minister”: a word in capitals and the head of an office.
    const [word, head] = [tokens[at], tokens[at + 1]];
    const named = vocabulary.language === 'en' && word?.capital === true && head?.capital === true;
    if (
      named &&
      joined(head) &&
      HEADS.has(head.word) &&
      !word.possessive &&
      !vocabulary.openers.at(tokens, at) &&
      !vocabulary.notNames.at(tokens, at)
    ) {
      const office = [...modifiers, word.word, head.word].join(' ');
      return { office, standing, from: i, to: at + 2 };
    }
    break;
  }
  // “her deputy”, “его заместитель”
  return modifiers.join() === 'deputy' ? { office: 'deputy', standing, from: i, to: at } : null;
}
