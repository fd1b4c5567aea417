import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changed, contentFolder } from '../support/content-folder.ts';

/** The programs that people and workflows start. */
const commands = readdirSync('scripts').filter((name) => name.endsWith('.ts'));

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { GITHUB_ACTIONS: _, CONTENT_DIR: __, DEBUG: ___, ...rest } = process.env;
  const options = { env: { ...rest, ...env } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      // What cannot be started at all has a word as its code.
      if (typeof error?.code === 'string') reject(error);
      else resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });
}

test.concurrent.each(commands)(
  '%s says what it takes and what its exit codes mean',
  async (name) => {
    const { status, stdout, stderr } = await run(`scripts/${name}`, ['--help']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: (?:npm|node|npx) /m);
    expect(stdout).toMatch(/^Exit codes:\n {2}\d/m);
  },
);

test.concurrent.each(commands)(
  '%s answers an option that it does not know with a sentence',
  async (name) => {
    const { status, stdout, stderr } = await run(`scripts/${name}`, ['--nonsense']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^--nonsense: no such option · .* --help shows what it takes\n$/);
  },
);

test.concurrent.each(['check', 'record', 'enrich', 'place', 'build', 'dev', 'weekly', 'draft'])(
  '%s names a content folder that is not there, however it is given',
  async (name) => {
    const words = name === 'place' ? ['--report'] : [];
    const script = `scripts/${name}.ts`;
    for (const { status, stderr } of [
      await run(script, [...words, '--content', 'no/such']),
      await run(script, words, { CONTENT_DIR: 'no/such' }),
    ]) {
      expect(status).toBe(2);
      expect(stderr).toBe(
        'no/such: no folder · nothing to read · name another one with --content DIR\n',
      );
    }
  },
);

test('a broken page stops the build with its place, and no trace', async () => {
  const folder = contentFolder({
    ...changed('papers/quantization/codebooks.md', 'title: C', 'title: [C'),
    ...changed('papers/pruning/sparse.md', 'topics:', 'reviewed: true\ntopics:'),
  });
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', folder], {
    CACHE_DIR: cache,
    OUT_DIR: join(cache, 'site'),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  expect(status).toBe(1);
  const output = stdout + stderr;
  expect(output).toContain('content/papers/quantization/codebooks.md:3:1: not valid YAML');
  expect(output).toMatch(
    /\[WARN\].*content\/papers\/pruning\/sparse\.md:3:1: reviewed: unknown key/,
  );
  expect(output).not.toMatch(/^\s+at /m);
});

test('a report may be read in part', () => {
  const folder = contentFolder(changed('papers/quantization/rounding.md', '0.5%', '0.6%'));
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" scripts/check.ts --content "${folder}" --notes | head -n 1`],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('[summary-numbers]');
  expect(stderr).toBe('');
});
