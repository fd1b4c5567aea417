import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { pagePatch, withPatch } from './page-patch.ts';

const lines = fc
  .array(fc.constantFrom('a', 'b', '', '--- x', '+++ y', '@@ -1 +1 @@', '\\ No', 'ß π'), {
    maxLength: 12,
  })
  .chain((all) => fc.constantFrom(all.join('\n'), `${all.join('\n')}\n`, all.join('\r\n')));

test('a patch makes of the text before the one after', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const patch = pagePatch('content/papers/x/y.md', before, after);
      if (before === after) expect(patch).toBe('');
      else expect(withPatch(before, patch)).toBe(after);
    }),
  );
});

test('git applies it, also where no line end stands at the end and where lines end as on Windows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  for (const [before, after] of [
    ['a\nb\n', 'a\nc\nd\n'],
    ['a\nb', 'a\nb\n'],
    ['a\nb\n', 'b'],
    ['a\r\nb\r\n', 'a\r\nc\r\n'],
  ] as const) {
    writeFileSync(join(folder, 'page.md'), before);
    const { status, stderr } = spawnSync('git', ['apply', '-'], {
      cwd: folder,
      encoding: 'utf8',
      input: pagePatch('page.md', before, after),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe(after);
  }
});

test('a page that has changed elsewhere takes it, one that has changed there does not', () => {
  const before = Array.from({ length: 20 }, (_, at) => `line ${at}`).join('\n');
  const patch = pagePatch('page.md', before, before.replace('line 10', 'ten'));
  expect(withPatch(`new\n${before}`, patch)).toBe(`new\n${before.replace('line 10', 'ten')}`);
  expect(withPatch(before.replace('line 10', 'zehn'), patch)).toBeUndefined();
  expect(withPatch(before, 'no patch')).toBeUndefined();
  expect(withPatch(before, `${patch}${patch}`)).toBeUndefined();
});
