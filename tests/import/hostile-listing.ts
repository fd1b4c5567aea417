import { abstractOf, filesBelow, importInto, put, temporaryFolder } from './import-run.ts';

export const good: [string, string] = [
  'Sparse Attention for Long Documents',
  abstractOf('attention'),
];
export const goodPath = 'papers/unsorted/sparse-attention-for-long-documents.md';
export const last: [string, string] = ['A Note on Low-Rank Adapters', abstractOf('adapters')];

/** Imports one listing; paths of the pages, and what was rejected. */
export async function importText(text: string | Uint8Array, name = 'listing.txt') {
  const content = temporaryFolder();
  const report = await importInto(content, [put(temporaryFolder(), name, text)]);
  const files = filesBelow(content);
  return {
    report,
    files,
    paths: Object.keys(files).filter((path) => path.startsWith('papers/')),
    rejected: report.rejected.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
  };
}
