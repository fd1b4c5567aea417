import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shelf } from './draft-run.ts';
import { filesBelow, runScript } from './import-run.ts';
import { honest, modelServer } from './model-server.ts';

// Whoever runs the tests may have a model.
for (const name of ['DRAFT_MODEL_URL', 'DRAFT_MODEL', 'DRAFT_API_KEY']) delete process.env[name];

/** Runs the command on a collection. */
function command(content: string, args: string[]) {
  const all = ['--content', content, '--cache', join(content, '.cache'), ...args];
  return runScript('scripts/draft.ts', all);
}

test('without an address, and with --dry-run, nothing is sent', async () => {
  const { content } = shelf();
  const before = filesBelow(content);
  const server = await modelServer(honest);
  const none = await command(content, []);
  expect(none.status).toBe(2);
  expect(none.stderr).toMatch(/^no address of a model · nothing was sent · give --model URL/);
  const dry = await command(content, ['--model', server.address, '--dry-run']);
  expect(dry.status).toBe(0);
  expect(dry.stdout).toMatch(/^\d+ drafts to ask for, about \d+ tokens to send; nothing was sent/m);
  expect(server.requests()).toBe(0);
  expect(filesBelow(content)).toEqual(before);
});

test('a run that is killed has written what it had, and the next one asks the rest', async () => {
  const { content } = shelf();
  let child: ReturnType<typeof spawn> | undefined;
  const server = await modelServer((asked, count) =>
    count === 4 ? () => child?.kill('SIGKILL') : honest(asked),
  );
  const args = ['--content', content, '--cache', join(content, '.cache'), '--only', 'summaries'];
  const killed = await new Promise((resolve) => {
    child = spawn(process.execPath, ['scripts/draft.ts', ...args, '--model', server.address]);
    child.on('close', (_status, signal) => resolve(signal));
  });
  expect(killed).toBe('SIGKILL');
  const next = await command(content, ['--only', 'summaries', '--model', server.address, '--json']);
  expect(next.status).toBe(0);
  const titles = server.asked.map(({ data }) => data.title);
  expect(titles.length - new Set(titles).size).toBe(1);
  const report = JSON.parse(next.stdout);
  expect(report.drafted).toHaveLength(new Set(titles).size - 3);
});

test('Ctrl-C ends a run with its report', async () => {
  const { content } = shelf();
  let child: ReturnType<typeof spawn> | undefined;
  const server = await modelServer((asked, count) =>
    count === 3 ? () => child?.kill('SIGINT') : honest(asked),
  );
  const args = ['scripts/draft.ts', '--content', content, '--cache', join(content, '.cache')];
  let output = '';
  const status = await new Promise((resolve) => {
    child = spawn(process.execPath, [...args, '--only', 'summaries', '--model', server.address]);
    child.stdout?.on('data', (text) => {
      output += text;
    });
    child.on('close', resolve);
  });
  expect(status).toBe(1);
  expect(output).toMatch(/^2 drafts written by stub:8b/m);
  expect(output).toMatch(/^stopped by hand · 19 to go · the next run goes on from there/m);
});
