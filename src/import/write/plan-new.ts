import { segmentsToText } from '../../mathematics/to-text.ts';
import { dayAdded } from '../../schema/added.ts';
import { readName } from '../../schema/person-name.ts';
import { publishedYear } from '../../schema/published.ts';
import type { SlugSource } from '../../text/slug.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Match } from './match-papers.ts';
import type { KeyFor } from './new-keys.ts';
import { newPage } from './page-text.ts';
import { readBackProblem } from './read-back.ts';

/** Where a new page goes, and what names its citation. */
export interface NewPlace {
  slug: string;
  /** Topic folder. */
  folder: string;
  keyFor: KeyFor;
  /** The day on which it comes in. */
  today: string | undefined;
}

/**
 * Plans the page of a paper that has none.
 * @returns false where the site could not read the page; the paper is rejected then.
 */
export function planNew(
  plan: ImportPlan,
  match: Match,
  { slug, folder, keyFor, today }: NewPlace,
): boolean {
  const { paper, text } = match;
  const path = `${folder}/${slug}.md`;
  const listed = paper.facts['citation-key'];
  const key = keyFor(slug, segmentsToText(paper.title), paper.facts);
  const isDated = dayAdded(paper) !== undefined;
  const facts = {
    ...paper.facts,
    ...(key && { 'citation-key': key }),
    sources: paper.sources,
    ...(today !== undefined && !isDated && { added: today }),
  };
  const page = newPage(text, facts);
  const [place = { file: path, line: 1 }] = paper.origins;
  const { file, line } = place;
  const problem = readBackProblem(path, page);
  if (problem) {
    const { what, why, fix } = problem;
    plan.rejected.push({
      file,
      line,
      reason: `its page could not be read: ${what} · ${why} · ${fix}`,
    });
    return false;
  }
  if (listed && key !== listed) {
    const why = `${listed} is the key of another paper; this one gets ${key}`;
    plan.noted.push({ file, line, fact: 'citation-key', why });
  }
  plan.created.push(slug);
  plan.writes.push({ path, text: page });
  return true;
}

/** What the file name of a paper is made of. */
export function slugSource({ title, facts, ids }: ImportedPaper): SlugSource {
  const [first] = facts.authors ?? facts.editors ?? [];
  const name = first === undefined ? undefined : readName(first);
  return {
    title: segmentsToText(title),
    author: name && ('literal' in name ? name.literal : name.family),
    year: facts.published && publishedYear(facts.published),
    id: ids[0],
  };
}
