import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions?: object;
  jobs: Record<string, { permissions?: object }>;
}

const FOLDER = join('.github', 'workflows');
const WORKFLOWS = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);
const errorsOf = (text: string) => validateWorkflow(text).errors;

test.each(WORKFLOWS)('%s is a workflow as GitHub reads it', (_name, text) => {
  expect(errorsOf(text)).toEqual([]);
});

test.each(WORKFLOWS)(
  '%s gives each job its permissions, and every action by its commit',
  (_name, text) => {
    const { permissions, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({});
    expect(Object.values(jobs).filter((job) => !job.permissions)).toEqual([]);
    const actions = [...text.matchAll(/\buses: *(.*)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test.each([
  ['an unknown key', 'permissions: {}', 'permisions: {}'],
  ['an unknown permission', 'contents: read', 'contents: reads'],
  ['a job that needs another by a wrong name', 'needs: build', 'needs: built'],
  ['a file that is no YAML', 'jobs:', 'jobs: ['],
])('%s is noticed', (_what, from, to) => {
  const [, text = ''] = WORKFLOWS.find(([name]) => name === 'pages.yml') ?? [];
  expect(errorsOf(text.replace(from, to))).not.toEqual([]);
});
