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
export function correctPage({
  paper,
  facts,
  abstract,
  folder,
  source: edited,
}: Correction): CorrectedPage {
  if (edited !== undefined) return { path: paper.path, source: edited };
  const { page } = readExistingPage(paper.path, paper.source);
  if (!page) throw new Error(`${paper.file}: a page that was read can be read again`);
  const source = revisedPage(
    { ...page, abstract: abstract ?? page.abstract },
    { ...facts, ...marksAfter(page.data, facts) },
    undefined,
    isAccepted(page.data, facts) ? ['draft', 'drafted'] : [],
  );
  return { path: `papers/${folder ?? paper.folder}/${paper.slug}.md`, source };
}

type Facts = Correction['facts'];

/** What a person writes anew is no draft any more. */
function marksAfter({ drafted = [] }: Facts, facts: Facts): Facts {
  const others = drafted.filter(({ field }) => facts[field] === undefined);
  return others.length > 0 && others.length < drafted.length ? { drafted: others } : {};
}

/** Whether nothing that a model drafted is left. */
function isAccepted({ drafted = [] }: Facts, facts: Facts): boolean {
  return drafted.length > 0 && drafted.every(({ field }) => facts[field] !== undefined);
}
