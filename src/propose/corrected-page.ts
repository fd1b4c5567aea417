import { readExistingPage } from '../import/write/existing-page.ts';
import { revisedPage } from '../import/write/page-text.ts';
import type { Correction } from './correction.ts';

/** A page file after a correction. */
export interface CorrectedPage {
  /** Path below the content folder. */
  path: string;
  source: string;
}

/** Puts a correction into its page; everything else in it stays as people left it. */
export function correctPage({ paper, facts, abstract, folder }: Correction): CorrectedPage {
  const { page } = readExistingPage(paper.path, paper.source);
  if (!page) throw new Error(`${paper.file}: a page that was read can be read again`);
  return {
    path: `papers/${folder ?? paper.folder}/${paper.slug}.md`,
    source: revisedPage({ ...page, abstract: abstract ?? page.abstract }, facts, undefined),
  };
}
