import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { RULES, type RuleId } from '../../src/check/rule-table.ts';
import { expectPlain } from './plain-message.ts';
import { PAGE, rulesPage } from './rules-page.ts';
import { buildProject, loadProject, removeProject } from '../small-project.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const rules = Object.keys(RULES) as RuleId[];

/** All that is found in the small project with a case's files laid over it. */
function judge(overlay?: string) {
  const project = buildProject(overlay);
  try {
    const { messages } = check(loadProject(project));
    return { ...project, messages };
  } finally {
    removeProject(project);
  }
}

test('the small project is in order', () => {
  expect(judge().messages.map(String)).toEqual([]);
});

test('every folder of fixtures is that of a rule', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(rules.toSorted());
});

test('the page of the rules is up to date: if not, `npm run rules`', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(rulesPage());
});

describe.each(rules)('%s', (rule) => {
  const cases = readdirSync(join(FIXTURES, rule));

  test('has good cases and bad ones, and no others', () => {
    const kinds = new Set(cases.map((name) => name.split('-', 1)[0]));
    expect([...kinds].sort()).toEqual(['bad', 'good']);
  });

  test.each(cases)('%s', (name) => {
    const { messages, expected } = judge(join(FIXTURES, rule, name));
    const found = messages.map(
      ({ file = '', line, ruleId }) => `${file}:${String(line)} ${ruleId ?? ''}`,
    );
    expect(found.sort(), messages.map(String).join('\n')).toEqual(expected);
    const own = expected.filter((entry) => entry.endsWith(` ${rule}`));
    if (name.startsWith('good-')) expect(expected).toEqual([]);
    else expect(own).not.toEqual([]);
    for (const { reason, fatal, ruleId } of messages) {
      expectPlain(reason);
      expect(fatal).toBe(!('warning' in RULES[ruleId as RuleId]));
    }
  });
});
