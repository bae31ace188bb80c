import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/dossier/load.ts';
import { planOf, type Plan } from '../../../src/ingest/ingest.ts';
import type { Item } from '../../../src/ingest/worksheet/worksheet.ts';
import { readArticleFile } from '../../../src/intake/read.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { ingest } from '../take-in.ts';
import { FIXTURE_ROOT, judgedArticles, SET_NAMES, SETS } from '../benchmark/articles.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worksheet-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What ingest makes of a text, beside the claims of the invented country. */
async function planned(text: string, language = 'en', root = FIXTURE_ROOT): Promise<Plan> {
  const path = join(folder, 'piece.txt');
  writeFileSync(path, text);
  return planOf(root, await readArticleFile(path), { language });
}
const draftOf = (plan: Plan) => plan.outputs()[0]?.content ?? '';
const itemOf = (plan: Plan, words: string): Item => {
  const found = plan.ingested.worksheet.items.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No sentence with “${words}”`);
  return found;
};

const all = mkdtempSync(join(tmpdir(), 'worksheets-'));
afterAll(() => {
  rmSync(all, { recursive: true });
});
cpSync(join(FIXTURE_ROOT, 'content'), join(all, 'content'), { recursive: true });
mkdirSync(join(all, 'content', 'drafts'), { recursive: true });
const known = loadContent(all);
for (const set of SET_NAMES.filter((name) => SETS[name] === FIXTURE_ROOT)) {
  for (const { file } of await judgedArticles(set)) {
    for (const { path, content } of planOf(all, file, {}, known).outputs()) {
      writeFileSync(join(all, path), content);
    }
  }
}
const drafted = loadContent(all);

describe('the worksheets of all judged articles', () => {
  test('pass check, but for what is still to write', () => {
    const { messages } = check(drafted);
    const own = messages.filter(({ file = '' }) => /^content\/(?:articles|drafts)\//.test(file));
    // The known articles are so short that they are quoted nearly whole.
    expect(new Set(own.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['unfinished', 'quotation-share']),
    );
  });

  test('quote rightly: verified, at one place, 3 to 25 words of one sentence', () => {
    const evidence = drafted.dossier.drafts
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => statement.evidence);
    expect(evidence.length).toBeGreaterThan(500);
    for (const { quotation, found } of evidence) {
      expect(found, quotation).toHaveLength(1);
      expect(found[0]?.sentence, quotation).toBe(found[0]?.lastSentence);
      expect(wordsOf(quotation).length, quotation).toBeGreaterThanOrEqual(3);
      expect(wordsOf(quotation).length, quotation).toBeLessThanOrEqual(25);
    }
  });

  test('lose no sentence: each has a section, is set aside, or is a repetition', () => {
    for (const { id, text } of drafted.dossier.articles) {
      const open = text?.sentences.filter(
        ({ claims, unused, drafted, repeats }) =>
          claims.length === 0 && !unused && !drafted && repeats === null,
      );
      expect(open, id).toEqual([]);
    }
  });

  test('give every footnote an id of its own', () => {
    for (const { id, statements } of drafted.dossier.drafts) {
      const labels = statements.map(({ label }) => label);
      expect(new Set(labels).size, id).toBe(labels.length);
    }
  });
});

describe('a sentence', () => {
  test('stands whole, with the proposed quotation marked, beside three claims', async () => {
    const plan = await planned(
      'The ferry lease of Port Almira runs for fifteen years, the mayor said on 4 March 2031.',
    );
    const item = itemOf(plan, 'ferry lease');
    expect(item.nearest).toHaveLength(3);
    expect(draftOf(plan)).toContain(
      '> **The ferry lease of Port Almira runs for fifteen years, the mayor said on 4 March 2031**.',
    );
    for (const { claim } of item.nearest) expect(draftOf(plan)).toContain(`\`${claim.key}\``);
    expect(draftOf(plan)).toMatch(/^- Topic: \[.+\]\(\.\.\/sheets\/harbour\.md\)\.$/m);
  });

  test('belongs to the topics of its nearest statement and of the disputes about the near ones', async () => {
    const text = 'Thieves took seven objects from the National Museum, the director said.';
    const topics = async (root?: string) =>
      /^- Topics?: .*$/m
        .exec(draftOf(await planned(text, 'en', root)))?.[0]
        .match(/[a-z]+(?=\.md)/g);
    expect(await topics()).toEqual(['museum']);
    const root = mkdtempSync(join(folder, 'topics-'));
    cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
    const dispute = join(root, 'content', 'disputes', 'stolen-objects.md');
    const own = readFileSync(dispute, 'utf8');
    writeFileSync(dispute, own.replace('  - museum\n', '  - city\n  - museum\n'));
    expect(await topics(root)).toEqual(['museum', 'city']);
  });

  test('shows what differs from a claim, and the command for a dispute', async () => {
    const { dossier } = loadContent(FIXTURE_ROOT);
    const claim = dossier.claims.find(({ text }) => /\d{4}/.test(text));
    if (!claim) throw new Error('No claim with a year');
    const year = /\d{4}/.exec(claim.text)?.[0] ?? '';
    const plan = await planned(claim.text.replace(year, '1999'));
    const [first] = itemOf(plan, '1999').nearest;
    expect(first?.claim.key).toBe(claim.key);
    expect(first?.differences.find(({ about }) => about === 'date')).toMatchObject({
      here: [expect.stringContaining('1999')],
      there: [expect.stringContaining(year)],
    });
    expect(draftOf(plan)).toMatch(
      new RegExp(`npm run new -- dispute \\S+ --claim '${claim.key}' --claim 'drafts/piece#`),
    );
  });

  test('with a negation that the claim lacks says so', async () => {
    const plan = await planned(
      'Clara Weld did not sign the Vellin treaty for Tessara, an aide wrote.',
    );
    const differences = itemOf(plan, 'did not').nearest.flatMap((one) => one.differences);
    expect(differences).toContainEqual({ about: 'negation', here: ['not'], there: [] });
  });

  test('that no cut of is safe has no footnote, and asks for a quotation', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `word${String(i)}`).join(' ');
    const plan = await planned(`It is unclear whether ${long} Port Almira paid 40 crowns.`);
    expect(itemOf(plan, 'unclear').quotations).toEqual([]);
    expect(draftOf(plan)).toContain('Choose 3 to 25 words yourself');
  });

  test('is quoted without the dateline before it', async () => {
    const plan = await planned('ORLA, 4 March 2031 — The ferry of Port Almira has sunk.');
    expect(itemOf(plan, 'ORLA').quotations).toEqual(['The ferry of Port Almira has sunk']);
  });

  test('has no verdict anywhere', async () => {
    const { file } = (await judgedArticles('tuned'))[0] ?? {};
    if (!file) throw new Error('No article');
    const plan = planOf(FIXTURE_ROOT, file);
    expect(draftOf(plan)).not.toMatch(/in conflict|\bknown:|Known:/i);
    expect(JSON.stringify(plan.ingested.worksheet)).not.toMatch(/"is":|"conflict"|"known"/);
  });
});

describe('the top of a worksheet', () => {
  test('says that an article on another subject is none for this site', async () => {
    const plan = await planned(
      'The bakers of Velden raised the price of rye bread on Friday. Nobody was pleased, said Otto Brandt.',
    );
    expect(plan.ingested.worksheet.onSubject).toBe(false);
    expect(draftOf(plan)).toContain('Nothing here is about this site’s subject');
  });

  test.each(SET_NAMES.map((set) => [set] as const))(
    'knows each article of the %s set for one on the subject',
    async (set) => {
      const content = loadContent(SETS[set]);
      for (const { id, file } of await judgedArticles(set)) {
        const { onSubject } = planOf(SETS[set], file, {}, content).ingested.worksheet;
        expect(onSubject, id).toBe(true);
      }
    },
  );

  test('knows none of the invented country for one on the real subject', async () => {
    const content = loadContent(SETS.real);
    for (const { id, file } of await judgedArticles('tuned')) {
      expect(planOf(SETS.real, file, {}, content).ingested.worksheet.onSubject, id).toBe(false);
    }
  });
});

test('a worksheet that is worked in and one that is emptied are both used up', async () => {
  const root = mkdtempSync(join(tmpdir(), 'draft-'));
  try {
    cpSync(join(FIXTURE_ROOT, 'content', 'site.yaml'), join(root, 'content', 'site.yaml'));
    const path = join(root, 'mill.txt');
    writeFileSync(path, 'Mill to Close\nThe old mill at Varn closes in May, says its owner.');
    ingest(root, await readArticleFile(path));
    const draft = join(root, 'content', 'drafts', 'mill.md');
    const rules = () => check(loadContent(root)).messages.map(({ ruleId }) => ruleId);
    expect(rules()).toEqual(['unfinished', 'unreviewed']);
    writeFileSync(draft, '# Mill to Close\n');
    expect(rules().sort()).toEqual(['draft', 'uncovered-sentence', 'unfinished', 'unreviewed']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
