import { wordsOf } from '../../text/words.ts';
import type { Entity } from '../../dossier/types.ts';
import type { Role } from '../../schemas/entity.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { OfficeMention } from '../reading.ts';
import type { ClaimIndex } from './claim-index.ts';
import { CONCEPTS } from '../../text/concepts/concepts.ts';
import { within } from './when.ts';

/** A role as it can be compared. */
export interface Held {
  entity: Entity;
  role: Role;
  office: string;
  /** Ids of the countries and bodies that its title names. */
  of: string[];
  /** What its title says of whose it is besides. */
  ofWords: string[];
}

/** Terms of what an article tells of. */
export interface Names {
  /** In the sentence and those before it. */
  around: ReadonlySet<string>;
  /** Entities that it names anywhere. */
  article: ReadonlySet<string>;
}

/** Between an office and whose it is: “director of the harbour office”. */
const WHOSE = /\s(?:of|at|to|for)\s/u;

/** An office taken apart: what it is, whose it is by id, and by words that are no known name. */
function takenApart(title: string, index: ClaimIndex): Pick<Held, 'office' | 'of' | 'ofWords'> {
  const named = index.names.find(title);
  const taken = new Set(
    named.flatMap(({ from, words: n }) => Array.from({ length: n }, (_, i) => from + i)),
  );
  const head = wordsOf(title.split(WHOSE, 1)[0] ?? '').length;
  const rest = wordsOf(title).map((word, i) => (taken.has(i) || STOP_WORDS.has(word) ? '' : word));
  const terms = (words: readonly string[]) =>
    words.flatMap((word) => (word === '' ? [] : (CONCEPTS.termOf(word) ?? [])));
  return {
    office: terms(rest.slice(0, head)).sort().join(' '),
    of: [...new Set(named.map(({ entity }) => entity))],
    ofWords: terms(rest.slice(head)),
  };
}

/** The noun that ends an office, without whose it is: “minister”. */
function takenHead(title: string): string | undefined {
  return title.split(WHOSE, 1)[0]?.split(' ').at(-1);
}

/** The roles that the Dossier gives to people, by office. */
export class Roles {
  readonly #held: Held[];

  readonly #index: ClaimIndex;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#held = index.dossier.entities.flatMap((entity) =>
      entity.record.roles.map((role) => ({ entity, role, ...takenApart(role.title, index) })),
    );
  }

  /**
   * Roles of the same office, whoever holds them.
   *
   * @param names what is told of around, and anywhere
   */
  same({ office, of }: OfficeMention, { around, article }: Names): Held[] {
    const asked = takenApart(office, this.#index);
    const body = of ?? asked.of[0] ?? null;
    const alike = this.#held.filter((held) => held.office === asked.office);
    // Where the Dossier knows one such office only, the country need not be told of close by.
    const one = new Set(alike.map(({ of: whose }) => whose.join())).size === 1;
    const fitting = alike.filter(
      (held) =>
        (body === null
          ? held.of.every((id) => (one ? article : around).has(`@${id}`))
          : this.#isOf(held, body)) &&
        held.ofWords.every((word) => asked.ofWords.includes(word) || around.has(word)),
    );
    // Where nobody says whose office it is, it must be one of a kind.
    const bodies = new Set(fitting.map(({ of: whose, ofWords }) => [...whose, ...ofWords].join()));
    return body === null && bodies.size > 1 ? [] : fitting;
  }

  /** Keys of the claims that say who holds these roles. */
  claimsOf(held: readonly Held[]): string[] {
    return this.#index.keys(
      held.flatMap(({ entity, role }) =>
        role.claim === undefined ? [] : [`entities/${entity.id}#${role.claim}`],
      ),
    );
  }

  /** Whether a role is of a body, or of the larger whole that the body is a part of. */
  #isOf({ of }: Held, body: string): boolean {
    const whole = this.#index.dossier.entities.find(({ id }) => id === body)?.record['part-of'];
    return of.length === 0 || of.includes(body) || (whole !== undefined && of.includes(whole));
  }

  /** Whether all that the Dossier knows of a person is of other countries and bodies than these roles. */
  belongsElsewhere(person: string | null, roles: readonly Held[]): boolean {
    const own = this.#held.filter(({ entity }) => entity.id === person).flatMap(({ of }) => of);
    const theirs = new Set(roles.flatMap(({ of }) => of));
    return own.length > 0 && theirs.size > 0 && !own.some((id) => theirs.has(id));
  }

  /** Roles of a person of the same office, but of another country or body than the article says. */
  ofAnother({ person, office, of }: OfficeMention): Held[] {
    if (of === null) return [];
    const asked = takenApart(office, this.#index);
    return this.#held.filter(
      (held) =>
        held.entity.id === person.entity &&
        held.office === asked.office &&
        held.of.length > 0 &&
        !this.#isOf(held, of),
    );
  }

  /** All roles of a person. */
  of(person: string): Held[] {
    return this.#held.filter(({ entity }) => entity.id === person);
  }

  /** A person's roles of an office, unless the article says that it is of another body. */
  ownOf({ office, of }: OfficeMention, person: string | null): Held[] {
    const asked = takenApart(office, this.#index);
    return this.#held.filter(
      (held) =>
        held.entity.id === person &&
        held.office === asked.office &&
        (of === null || this.#isOf(held, of)),
    );
  }

  /** Another office of a known person at a time when the Dossier gives one of the same kind. */
  another({ person, office, of }: OfficeMention, at: string): Held[] {
    const kind = office.split(' ').at(-1);
    const held = this.#held.filter(
      (one) => one.entity.id === person.entity && within(at, one.role.from, one.role.to),
    );
    const asked = takenApart(office, this.#index);
    if (held.some((one) => one.office === asked.office)) return [];
    return held.filter(
      (one) =>
        kind === takenHead(one.role.title) &&
        (of === null || one.of.length === 0 || this.#isOf(one, of)),
    );
  }
}
