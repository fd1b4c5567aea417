import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isNamedAfterContent } from '../../src/offline/file-kinds.ts';
import { siteFiles } from '../support/site-pages.ts';

/** The headers that a host joins for a file, by the rules of the file for hosts. */
function headersFor(rules: string, path: string): string[] {
  const blocks = rules.split(/\n(?=\/)/).map((block) => block.trim().split('\n'));
  return blocks.flatMap(([pattern = '', ...headers]) => {
    const [before = '', after = ''] = pattern.split('*');
    const isMeant = path.startsWith(before) && path.slice(before.length).endsWith(after);
    return isMeant ? headers.map((header) => header.trim()) : [];
  });
}

test.each([
  ['at the root of a host', inject('kitchen'), '/'],
  ['under a path', inject('pantry'), '/kb/'],
])('hosts are told %s what may be kept, and each thing once', (_where, folder, base) => {
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  for (const file of siteFiles(folder)) {
    const headers = headersFor(rules, base + file);
    const names = headers.map((header) => header.replace(/:.*/, ''));
    expect([file, new Set(names).size]).toEqual([file, names.length]);
    expect(names).toContain('X-Content-Type-Options');
    const kept = headers.includes('Cache-Control: public, max-age=31536000, immutable');
    expect([file, kept]).toEqual([file, isNamedAfterContent(file)]);
  }
  expect(headersFor(rules, `${base}papers.bib`)).toContain(
    'Content-Type: application/x-bibtex; charset=utf-8',
  );
});
