import type { PaperFacts } from '../../schema/paper.ts';
import { compareText } from '../../schema/problem.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import { addedFacts, publicationOf } from '../merge/merge-facts.ts';
import { areStages } from '../merge/same-work.ts';
import type { ExistingPage } from './existing-page.ts';
import { type PageFacts, sameList } from './page-text.ts';

/** Facts that the listings know and the page lacks, and listings that it does not name yet. */
export function newFacts(paper: ImportedPaper, page: ExistingPage): PageFacts {
  const facts: PageFacts = {
    ...addedFacts({ facts: page.data, work: page.work }, { facts: paper.facts, work: paper.work }),
    ...publishedVersion(paper, page),
  };
  const own = page.data.sources ?? [];
  const sources = [...new Set([...own, ...paper.sources])].sort(compareText);
  if (!sameList(own, sources)) facts.sources = sources;
  return facts;
}

/** What is known and the page does not say; what a person wrote is never replaced. */
export function lackingFacts(facts: PaperFacts, { data }: ExistingPage): PageFacts {
  const lacking: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (data[name as keyof PaperFacts] === undefined) lacking[name] = value;
  }
  return lacking;
}

/**
 * What changes in a page that an import made of a preprint when the published version comes in:
 * kind, date and place are those of the latter then. A page that a person wrote or edited stays.
 */
function publishedVersion({ facts, work }: ImportedPaper, page: ExistingPage): PageFacts {
  const { data, imported, edited } = page;
  const isImported = data.type === 'preprint' && imported !== undefined && !edited;
  if (!isImported || work.stage !== 'published' || !areStages(work, page.work)) return {};
  const changed: PageFacts = publicationOf(facts);
  if (data.venue !== undefined) delete changed.venue;
  if (data.doi && facts.doi && data.doi !== facts.doi) {
    changed.doi = facts.doi;
    changed.url = data.url ?? `https://doi.org/${data.doi}`;
  }
  return changed;
}
