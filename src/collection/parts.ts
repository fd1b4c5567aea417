import { oncePer } from '../build/once-per.ts';
import { writtenBy } from './author-index.ts';
import type { Catalog } from './catalog.ts';
import { readGlossary } from './glossary-fs.ts';
import { introducedNames } from './introduced-names.ts';
import { questionsOf } from './questions.ts';

/** Fewer papers than these are seen at a glance: a map of them shows nothing. */
const fewestOnMap = 10;

/** This share of papers with an arXiv id makes a collection one of which others may be there. */
const arxivShare = 1 / 3;

/** Parts of the site that a collection has only where there is something in them. */
export interface SiteParts {
  topics: boolean;
  questions: boolean;
  names: boolean;
  authors: boolean;
  glossary: boolean;
  map: boolean;
  /** Whether papers of it are on arXiv. */
  arxiv: boolean;
  /** Whether its other papers are to be looked for there: a third of all have an id. */
  seekOnArxiv: boolean;
}

/** Which parts there are: their pages are made and linked by this alone. */
export const partsOf = oncePer((catalog: Catalog): SiteParts => {
  const { papers, topics } = catalog;
  const homes = new Set(papers.map((paper) => paper.topics[0]));
  const onArxiv = papers.filter(({ facts }) => facts.arxiv !== undefined).length;
  return {
    topics: topics.size > 0,
    questions: questionsOf(catalog).all.length > 0,
    names: papers.some((paper) => introducedNames(paper).length > 0),
    authors: papers.some(({ facts }) => writtenBy(facts).length > 0),
    glossary: readGlossary(new Set(topics.keys())).length > 0,
    arxiv: onArxiv > 0,
    seekOnArxiv: onArxiv > 0 && onArxiv >= arxivShare * papers.length,
    map: papers.length >= fewestOnMap && homes.size > 1,
  };
});
