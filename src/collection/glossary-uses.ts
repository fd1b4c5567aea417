import { oncePer } from '../build/once-per.ts';
import type { FindTerms } from './glossary-finder.ts';
import type { Paper } from './paper.ts';

/** Stands for what is no running text; terms never reach across it. */
const gap = ' · ';

/** From the first heading on a page holds notes, not the abstract. */
const firstHeading = /^#{1,6}\s/m;
const noText = /\$[^$]*\$|<[^>]*>|https?:\/\/\S+/g;

/**
 * The papers that use each term in their title or abstract, by the term's slug: first those whose
 * title has it, else in the order given.
 */
export function termUses(papers: Paper[], find: FindTerms): Map<string, Paper[]> {
  const inTitle = new Map<string, Paper[]>();
  const inAbstract = new Map<string, Paper[]>();
  const termsIn = finderPer(find);
  for (const paper of papers) {
    const { titled, inText } = termsIn(paper);
    for (const slug of titled) add(inTitle, slug, paper);
    for (const slug of inText) if (!titled.has(slug)) add(inAbstract, slug, paper);
  }
  const slugs = new Set([...inTitle.keys(), ...inAbstract.keys()]);
  return new Map(
    [...slugs].map((slug) => [
      slug,
      [...(inTitle.get(slug) ?? []), ...(inAbstract.get(slug) ?? [])],
    ]),
  );
}

/** What a paper uses is found once for the same facts: after an edit only the edited one is read. */
const finderPer = oncePer((find: FindTerms) => {
  const perFacts = new WeakMap<Paper['facts'], { titled: Set<string>; inText: Set<string> }>();
  return ({ facts, titleText, body }: Paper) => {
    const found = perFacts.get(facts) ?? {
      titled: slugsIn(titleText, find),
      inText: slugsIn(runningText(body), find),
    };
    perFacts.set(facts, found);
    return found;
  };
});

/**
 * The prose of a page's Markdown, without addresses and mathematics. Read from the source, since
 * a syntax tree of every abstract would take longer than all the rest.
 */
export function runningText(body: string): string {
  const end = body.search(firstHeading);
  return (end < 0 ? body : body.slice(0, end))
    .replace(noText, gap)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function slugsIn(text: string, find: FindTerms): Set<string> {
  return new Set(find(text).map(({ term }) => term.slug));
}

function add(uses: Map<string, Paper[]>, slug: string, paper: Paper): void {
  const list = uses.get(slug);
  if (list) list.push(paper);
  else uses.set(slug, [paper]);
}
