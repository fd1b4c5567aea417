import { engineFolder, programs } from 'virtual:paper-atlas/settings';
import { cachedResult } from '../build/build-cache-fs.ts';
import { lastKnown, waitsForEdits } from '../build/last-known.ts';
import { oncePer } from '../build/once-per.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Catalog } from '../collection/catalog.ts';
import { readGlossary } from '../collection/glossary-fs.ts';
import { siteLink } from '../collection/links.ts';
import type { Paper } from '../collection/paper.ts';
import type { Thing } from '../collection/thing-register.ts';
import { type Things, thingsOf } from '../collection/things.ts';
import { wordsOfMarkdown } from '../import/place/terms.ts';
import { abstractWords } from '../related/paper-text.ts';
import { digest } from '../schema/digest.ts';
import type { DeriveTermsRequest } from './derive-terms-worker.ts';
import { type KeyTerm, keyTerms, termKey } from './key-terms.ts';

/** What a paper is about, in terms that others share. */
export interface TermsOfPaper {
  terms: { text: string; term: KeyTerm | undefined }[];
  /** Whether a program found them in title and abstract. */
  areDerived: boolean;
}

export interface TermIndex {
  /** Those of at least two papers, in the order of the alphabet. */
  terms: KeyTerm[];
  of(paper: Paper): TermsOfPaper;
}

/** Pages are bundled, so the program is named by its place in the engine. */
const program = 'src/terms/derive-terms-worker';
const worker = new URL(`${program}${programs.ending}`, programs.folder);

/** The terms by which papers can be browsed: their keywords; where a page has none, those found. */
export const getTermIndex = oncePer(async (catalog: Catalog): Promise<TermIndex> => {
  const { papers, settings } = catalog;
  const derived = await deriveMissing(catalog);
  const termsOf = (paper: Paper) => paper.facts.keywords ?? derived.get(paper.slug) ?? [];
  const things = thingsOf(catalog);
  const terms = keyTerms(
    papers.map((paper) => ({ slug: paper.slug, terms: termsOf(paper) })),
    settings.language,
    things.withPage.map((thing) => ({ ...thing, papers: papersOfThing(things, thing) })),
  );
  const byKey = new Map(
    terms.flatMap((term) =>
      (term.thing?.forms ?? [term.text]).map((form): [string, KeyTerm] => [termKey(form), term]),
    ),
  );
  return {
    terms,
    of: (paper) => ({
      terms: termsOf(paper).map((text) => ({ text, term: byKey.get(termKey(text)) })),
      areDerived: paper.facts.keywords === undefined,
    }),
  };
});

/** The same for pages that show a little of it: while a large site is worked on, as it was before. */
export async function getKnownTermIndex(catalog: Catalog): Promise<TermIndex> {
  return waitsForEdits(catalog.papers) ? lastTermIndex(catalog) : getTermIndex(catalog);
}

const lastTermIndex = lastKnown(getTermIndex, {
  terms: [],
  of: ({ facts }) => ({
    terms: (facts.keywords ?? []).map((text) => ({ text, term: undefined })),
    areDerived: false,
  }),
});

/** Where the papers of a term are listed. */
export function termLink({ slug }: Pick<KeyTerm, 'slug'>): string {
  return siteLink(`/terms/${slug}/`);
}

/** Slugs of the papers that have to do with a thing, and of the one that introduces it. */
function papersOfThing({ papersOf }: Things, thing: Thing): string[] {
  const others = papersOf(thing).map(({ paper }) => paper.slug);
  return thing.introducedBy === undefined ? others : [thing.introducedBy, ...others];
}

/** Terms of the papers whose pages have no keywords, worked out once for the same texts. */
async function deriveMissing({ papers, topics }: Catalog): Promise<Map<string, string[]>> {
  const lacking = papers.filter(({ facts }) => facts.keywords === undefined);
  if (lacking.length === 0) return new Map();
  const known = [
    ...papers.flatMap(({ facts }) => facts.keywords ?? []),
    ...readGlossary(new Set(topics.keys())).flatMap(({ forms }) => forms),
  ];
  const request: DeriveTermsRequest = {
    papers: papers.map(({ slug, titleText, body, facts }) => ({
      slug,
      title: wordsOfMarkdown(titleText),
      abstract: abstractWords(body),
      keywords: [...(facts.keywords ?? []), ...(facts['source-keywords'] ?? [])],
    })),
    known: [...new Set(known)].sort(),
  };
  const key = digest(sourceDigest(engineFolder, `${program}.ts`), JSON.stringify(request));
  const found = await cachedResult('terms', key, () => runInWorker<string[][]>(worker, request));
  return new Map(papers.map(({ slug }, at) => [slug, found[at] ?? []]));
}
