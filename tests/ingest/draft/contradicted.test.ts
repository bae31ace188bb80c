import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/dossier/load.ts';
import type { Dossier } from '../../../src/dossier/types.ts';
import type { Statement, Subject } from '../../../src/ingest/compare/statement.ts';
import { contradictedClaim, disputesAbout } from '../../../src/ingest/draft/contradicted.ts';
import { buildProject, removeProject, type SmallProject } from '../../small-project.ts';

let project: SmallProject;
let dossier: Dossier;
beforeAll(() => {
  project = buildProject();
  ({ dossier } = loadContent(project.root));
});
afterAll(() => {
  removeProject(project);
});

const conflict = (about: Subject, why: string, claims: string[]): Statement => ({
  ...{ sentence: 2, is: 'conflict', about, why, claims },
  ...{ entities: [], sheet: null },
});
/** The Dossier with other words for some claims. */
const saying = (texts: Record<string, string>): Dossier => ({
  ...dossier,
  claims: dossier.claims.map((claim) => ({ ...claim, text: texts[claim.key] ?? claim.text })),
});
const DATED = 'It dates “Request for a lease” to 6 March 2031; the Dossier to 4 March 2031.';

describe('the claim that a sentence contradicts', () => {
  test.each<[string, Statement, string | null]>([
    [
      'gives the date that the Dossier has',
      conflict('date', DATED, ['lease#asked', 'events/lease-request#requested']),
      'events/lease-request#requested',
    ],
    ['is none where none gives it', conflict('date', DATED, ['lease#asked', 'lease#study']), null],
    [
      'gives the figure',
      conflict(
        'number',
        'It says 5 million crowns; a claim that says much the same: “They are put at 3 million crowns”',
        ['lease#asked', 'lease#repairs'],
      ),
      'lease#repairs',
    ],
    [
      'is that of the role',
      conflict('office', 'It calls Tomas Beld mayor; the Dossier has Ines Caro (mayor).', [
        'entities/ines-caro#mayor',
      ]),
      'entities/ines-caro#mayor',
    ],
  ])('%s', (_what, statement, key) => {
    expect(contradictedClaim(statement, dossier)?.key ?? null).toBe(key);
  });
});

describe('a dispute is hinted', () => {
  const statement = conflict('date', DATED, ['lease#study']);
  const hinted = (texts: Record<string, string>) => {
    const other = saying(texts);
    const claim = contradictedClaim(statement, other);
    return claim ? disputesAbout(statement, claim, other).map(({ id }) => id) : null;
  };
  const study = 'The mayor wants to look into it since 4 March 2031.';

  test('only where it is about what is contradicted', () => {
    expect(hinted({ 'lease#study': study })).toEqual([]);
    expect(
      hinted({ 'lease#study': study, 'disputes/lease-alive#studied': 'Since 4 March.' }),
    ).toEqual(['lease-alive']);
  });

  test('of an office only where it asks about the same', () => {
    const about = (why: string) => {
      const office = conflict('office', why, ['lease#study']);
      const claim = contradictedClaim(office, dossier);
      return claim && disputesAbout(office, claim, dossier).map(({ id }) => id);
    };
    expect(about('It calls Tomas Beld mayor; the Dossier has Ines Caro (mayor of Orla).')).toEqual(
      [],
    );
  });
});
