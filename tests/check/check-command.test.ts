import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, contentFolder, soundContent } from '../support/content-folder.ts';

function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
}

const broken = {
  ...changed('papers/quantization/codebooks.md', 'O(n^2)', 'O(\\frac{1}{2'),
  ...changed('papers/quantization/rounding.md', '0.5%', '0.6%'),
  ...changed('papers/pruning/sparse.md', '[quantization]', '[quantisation]'),
};

test('all problems are printed at once, in order of files, each in one line with its rule', () => {
  const folder = contentFolder(broken);
  const { stdout, status } = run('check', ['--content', `${folder}/`]);
  expect(status).toBe(1);
  expect(stdout.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "content/papers/pruning/sparse.md:3:10: unknown topic “quantisation”; did you mean \`quantization\`? · topics are those that content/site.yml groups · use one of them, or add the topic there and write its page [unknown-topic]
    content/papers/quantization/codebooks.md:5:27: the formula $O(\\frac{1}{2$ cannot be set · Unexpected end of input in a macro argument, expected '}' · correct it at this place [formula]
    content/papers/quantization/rounding.md:3:52: the summary says 0.6, the abstract does not · every number of a summary stands in the abstract · take the number from the abstract, or write the sentence without it [summary-numbers]
    3 papers, 2 topics: 3 problems, 5 notes (npm run check -- --notes lists them)
    "
  `);
});

test('a sound collection passes; notes are counted, and listed when asked for', () => {
  const folder = contentFolder();
  const counted = run('check', ['--content', folder]);
  expect(counted.status).toBe(0);
  expect(counted.stdout).toBe(
    '3 papers, 2 topics: 0 problems, 5 notes (npm run check -- --notes lists them)\n',
  );
  const listed = run('check', ['--content', folder, '--notes']);
  expect(listed.status).toBe(0);
  expect(listed.stdout).toContain('note: ');
  expect(listed.stdout).toContain('[missing-summary]');
});

test('--hosts says which hosts take the built site, or that there is none', () => {
  const folder = contentFolder({ 'dist/sw.js': 'self', 'dist/papers/rounding/index.html': '' });
  const built = run('check', ['--content', folder, '--hosts'], { OUT_DIR: `${folder}/dist` });
  expect(built.status).toBe(0);
  expect(built.stdout).toMatch(/dist: 2 files, 0 MB · taken by GitHub Pages, Netlify, Cloudflare/);
  const missing = run('check', ['--content', folder, '--hosts'], { OUT_DIR: `${folder}/none` });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('none: no built site · its files cannot be counted');
});

test('--json prints one object', () => {
  const { stdout, status } = run('check', ['--content', contentFolder(broken), '--json']);
  expect(status).toBe(1);
  const { problems, notes } = JSON.parse(stdout);
  expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual([
    'unknown-topic',
    'formula',
    'summary-numbers',
  ]);
  expect(notes).toHaveLength(5);
});

test('on GitHub each problem is an annotation of its line, whatever its text holds', () => {
  const folder = contentFolder(
    changed('papers/pruning/sparse.md', 'topics:', '"a%0A::error,b\\n::error::c":'),
  );
  const { stdout } = run('check', ['--content', folder], { GITHUB_ACTIONS: 'true' });
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(commands).toEqual([
    `::error file=${folder}/papers/pruning/sparse.md,line=3,col=1,title=schema::` +
      'a%250A::error,b%0A::error::c: unknown key · the site does not use it, and most such keys ' +
      'are misspelled · ' +
      'write the key as CONTRIBUTING.md has it, or leave it out',
  ]);
});

test('recorded addresses must not vanish any more', () => {
  const folder = contentFolder();
  expect(run('record', ['--content', folder]).stdout).toBe('5 addresses listed, 5 of them new\n');
  expect(run('check', ['--content', folder]).status).toBe(0);
  const list = readFileSync(join(folder, 'published.txt'), 'utf8');
  rmSync(join(folder, 'papers/pruning/sparse.md'));
  const { stdout, status } = run('check', ['--content', folder]);
  expect(status).toBe(1);
  expect(stdout).toContain('[vanished-address]');
  run('record', ['--content', folder]);
  expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe(list);
});

test('a formula that does not parse stops the build at its line', () => {
  const folder = contentFolder({
    ...soundContent,
    ...changed('papers/quantization/codebooks.md', 'O(n^2)', 'O(\\frac{1}{2'),
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'sync'],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } },
  );
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('content/papers/quantization/codebooks.md:5:27');
});
