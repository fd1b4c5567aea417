import { cleanEntry } from '../import/clean/clean-entry.ts';
import type { Entry } from '../import/entry.ts';
import { titleKey } from '../import/merge/identity.ts';
import { mergeEntries } from '../import/merge/merge-entries.ts';
import { type ExistingPage, textDigest } from '../import/write/existing-page.ts';
import { lackingFacts } from '../import/write/page-facts.ts';
import { type PageFacts, pageText, revisedPage } from '../import/write/page-text.ts';
import { originalSource } from '../import/write/plan-existing.ts';
import type { PageWrite } from '../import/write/write-content-fs.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { compareText } from '../schema/problem.ts';
import type { Answers } from './ask-net.ts';

/** What changes in one page. */
export interface Enrichment {
  write: PageWrite;
  facts: PageFacts;
  /** Both abstracts, where the original takes the place of a repaired one. */
  abstract?: { before: string; after: string };
}

/** The facts that arXiv can give. */
const askedFacts = ['arxiv', 'authors', 'published', 'doi'] as const;

/** True for a page that lacks something that arXiv may have. */
export function lacksSomething(page: ExistingPage): boolean {
  const { data } = page;
  const lacksFact = askedFacts.some((name) => data[name] === undefined);
  const lacksVenue = data.venue === undefined && data['container-title'] === undefined;
  return lacksFact || lacksVenue || wantsOriginal(page);
}

/**
 * Compares pages with what arXiv answered. A paper is taken only where its title is the page's
 * title; of another title under the page's id the curators are told.
 */
export function planEnrichment(
  pages: ExistingPage[],
  answers: Answers,
): { enrichments: Enrichment[]; problems: string[] } {
  const enrichments: Enrichment[] = [];
  const problems: string[] = [];
  const taken = new Set(pages.flatMap(({ data }) => data.arxiv ?? []));
  for (const page of pages) {
    const { arxiv, title } = page.data;
    const answered = arxiv ? answers.byId.get(arxiv)?.entry : undefined;
    if (answered && !hasTitle(answered, title)) {
      problems.push(
        `papers/${page.path}: arXiv ${arxiv} is “${answered.title}” · nothing was taken from it · ` +
          'correct the title or the id',
      );
      continue;
    }
    const found = arxiv ? answered : soleHit(answers.byTitle.get(title) ?? [], title, taken);
    const enrichment = found && enrich(page, found);
    if (enrichment) enrichments.push(enrichment);
  }
  return { enrichments, problems };
}

function enrich(page: ExistingPage, entry: Entry): Enrichment | undefined {
  const facts: PageFacts = lackingFacts(entry.facts, page);
  const [paper] = mergeEntries([cleanEntry(entry)]);
  const abstract = paper && wantsOriginal(page) ? pageText(paper).abstract : '';
  if (abstract !== '') {
    facts.sources = [...(page.data.sources ?? []), originalSource].sort(compareText);
  }
  if (Object.keys(facts).length === 0) return undefined;
  const { title } = page.data;
  const text = { title, abstract, imported: textDigest(title, abstract) };
  const revised = revisedPage(page, facts, abstract === '' ? undefined : text);
  return {
    write: { path: page.path, text: revised },
    facts,
    ...(abstract !== '' &&
      abstract !== page.abstract && { abstract: { before: page.abstract, after: abstract } }),
  };
}

/** No abstract, or one that nobody wrote or edited and that is not the original yet. */
function wantsOriginal({ data, abstract, edited }: ExistingPage): boolean {
  return abstract === '' || (!edited && !data.sources?.includes(originalSource));
}

function hasTitle(entry: Entry, title: string): boolean {
  const own = new Set([titleKey(title), titleKey(segmentsToText(parseTitle(title)))]);
  return cleanEntry({ ...entry, abstract: '' }).titleKeys.some((key) => own.has(key));
}

/** The one paper with exactly this title; with none, or more than one, it is anybody's guess. */
function soleHit(entries: Entry[], title: string, taken: Set<string>): Entry | undefined {
  const hits = entries.filter((entry) => hasTitle(entry, title));
  const [hit] = hits;
  const id = hit?.facts.arxiv;
  if (hits.length !== 1 || !id || taken.has(id)) return undefined;
  taken.add(id);
  return hit;
}
