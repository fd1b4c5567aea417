import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMachine, runOn, storeVariables, writeProgram } from './machine.ts';
import { commandsOf, readGitlab, readJob, readSecret } from './templates.ts';

const folder = '.cache/test-machines';
const content = 'tests/engine/kitchen';
const clear = () => rmSync(folder, { recursive: true, force: true });
beforeAll(clear);
afterAll(clear);

const containerOf = (job: ReturnType<typeof readJob>) => job.spec.template.spec.containers[0];

test('the Indexed Job has as many machines as shares, and both Jobs reach one store', () => {
  const [render, build, secret] = [readJob('render'), readJob('build'), readSecret()];
  expect(render.spec).toMatchObject({ completionMode: 'Indexed' });
  expect(render.spec.parallelism).toBe(render.spec.completions);
  const variables = (job: typeof render) =>
    Object.fromEntries(containerOf(job).env.map(({ name, value }) => [name, value]));
  expect(variables(render).SHARES).toBe(String(render.spec.completions));
  expect(variables(render)).toMatchObject(variables(build));
  for (const job of [render, build]) {
    expect(containerOf(job).image).toBe(containerOf(render).image);
    expect(containerOf(job).envFrom[0]?.secretRef.name).toBe(secret.metadata.name);
  }
});

test('Jobs of Kubernetes render shares, put them together and publish what is new', async () => {
  const store = join(folder, 'store');
  const variables = {
    ...storeVariables(store, join(folder, 'programs')),
    SITE_URL: 'https://papers.example',
    STORE: 'store:bucket/papers',
    SHARES: '2',
  };
  const [script] = containerOf(readJob('render')).args;
  for (const index of ['0', '1']) {
    const pod = makeMachine(join(folder, `pod-${index}`), content);
    const ended = await runOn(pod, script, { ...variables, JOB_COMPLETION_INDEX: index });
    expect(ended, ended.output).toMatchObject({ status: 0 });
  }
  const pod = makeMachine(join(folder, 'pod-build'), content);
  const built = await runOn(pod, containerOf(readJob('build')).args[0], variables);
  expect(built, built.output).toMatchObject({ status: 0 });
  // What was rendered in other folders is taken.
  expect(built.output).toMatch(/\b0 pages rendered, [1-9]\d+ taken/);
  const home = readFileSync(join(store, 'bucket/papers/site/index.html'), 'utf8');
  expect(home).toContain('Kitchen Shelf');
}, 900_000);

/** Runs lines with a program in place of npm that notes what it is asked for. */
async function asked(lines: string[], variables: Record<string, string>, shares: string[]) {
  const machine = join(folder, 'asked');
  const note = join(machine, 'asked.txt');
  rmSync(machine, { recursive: true, force: true });
  for (const share of shares) mkdirSync(join(machine, share), { recursive: true });
  writeProgram(join(machine, 'programs'), 'npm', '#!/bin/sh\necho "$@" >> asked.txt\n');
  const path = `${process.cwd()}/${machine}/programs:${process.env.PATH}`;
  const ended = await runOn(machine, lines.join('\n'), { ...variables, PATH: path });
  expect(ended, ended.output).toMatchObject({ status: 0 });
  return readFileSync(note, 'utf8').trim().split('\n');
}

const merging = 'run build -- --merge shards/share-1 shards/share-2';

test('the workflow of GitHub renders the share of its machine, and puts together what it is given', async () => {
  const shell = (workflow: string, part: string) =>
    commandsOf(workflow).filter((line) => line.includes(part));
  const variables = { SHARE: '2', SHARES: '4' };
  expect(await asked(shell('deploy-shares.yml', '--shard'), variables, [])).toEqual([
    'run build -- --shard 2/4 --out shards/2',
  ]);
  const folders = ['shards/share-1', 'shards/share-2'];
  expect(await asked(shell('deploy.yml', '--merge'), {}, folders)).toEqual([merging]);
});

test('the pipeline of GitLab does so for the address of its pages', async () => {
  const { default: all, render, pages } = readGitlab();
  const variables = {
    CI_NODE_INDEX: '3',
    CI_NODE_TOTAL: '4',
    CI_PAGES_URL: 'https://team.gitlab.example/papers',
  };
  const told = 'npm "$SITE_URL" "$BASE_PATH"';
  const rendering = [...all.before_script, told, ...render.script];
  expect(await asked(rendering, variables, [])).toEqual([
    'ci',
    'https://team.gitlab.example /papers',
    'run build -- --shard 3/4 --out shards/3',
  ]);
  const folders = ['shards/share-1', 'shards/share-2'];
  expect(await asked(pages.script, variables, folders)).toEqual([merging]);
  // What one stage leaves is what the next one reads, and what is put together is published.
  expect(render.artifacts.paths).toEqual(['shards/$CI_NODE_INDEX/']);
  expect(pages.artifacts.paths).toEqual([`${pages.pages?.publish}/`]);
});
