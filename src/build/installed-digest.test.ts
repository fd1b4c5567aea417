import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedDigest } from './installed-digest-fs.ts';

test('a newer package changes the digest, wherever the list of the installed ones lies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const project = join(folder, 'collections/bread');
  mkdirSync(join(project, 'content'), { recursive: true });
  writeFileSync(join(folder, 'pnpm-lock.yaml'), 'temml: 1.0.0\n');
  const before = installedDigest(project);
  expect(installedDigest(project)).toBe(before);
  writeFileSync(join(folder, 'pnpm-lock.yaml'), 'temml: 1.0.1\n');
  const after = installedDigest(project);
  expect(after).not.toBe(before);
  writeFileSync(join(project, 'package-lock.json'), '{}');
  expect(installedDigest(project)).not.toBe(after);
  rmSync(folder, { recursive: true });
});
