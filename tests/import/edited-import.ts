import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { abstractOf, importInto, pageOf, put, temporaryFolder } from './import-run.ts';

export const first = 'Sparse Attention for Long Documents';
export const second = 'A Note on Low-Rank Adapters';
export const firstPath = 'papers/unsorted/sparse-attention-for-long-documents.md';
export const secondPath = 'papers/unsorted/a-note-on-low-rank-adapters.md';

/** A content folder into which a listing of two papers was imported. */
export async function imported() {
  const content = temporaryFolder();
  const listing = put(
    content,
    'sources/a.txt',
    pageOf([first, abstractOf('attention')], [second, abstractOf('adapters')]),
  );
  await importInto(content, [listing]);
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(content, path);
    put(content, path, change(readFileSync(file, 'utf8')));
  };
  return { content, listing, edit };
}
