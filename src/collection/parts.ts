import { oncePer } from '../build/once-per.ts';
import type { Catalog } from './catalog.ts';
import { readGlossary } from './glossary-fs.ts';
import { introducedNames } from './introduced-names.ts';

/** Fewer papers than these are seen at a glance: a map of them shows nothing. */
const fewestOnMap = 10;

/** Parts of the site that a collection has only where there is something in them. */
export interface SiteParts {
  topics: boolean;
  names: boolean;
  glossary: boolean;
  map: boolean;
  /** Whether arXiv has anything to do with it. */
  arxiv: boolean;
}

/** Which parts there are: their pages are made and linked by this alone. */
export const partsOf = oncePer(({ papers, topics }: Catalog): SiteParts => {
  const homes = new Set(papers.map((paper) => paper.topics[0]));
  return {
    topics: topics.size > 0,
    names: papers.some((paper) => introducedNames(paper).length > 0),
    glossary: readGlossary(new Set(topics.keys())).length > 0,
    arxiv: papers.some(({ facts }) => facts.arxiv !== undefined),
    map: papers.length >= fewestOnMap && homes.size > 1,
  };
});
