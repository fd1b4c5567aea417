import { asciiWords } from '../text/ascii.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';

/** What one paper is about, in terms that others share. */
export interface PaperKeywords {
  slug: string;
  terms: readonly string[];
}

/** A term and the papers that have it. */
export interface KeyTerm {
  /** End of its address, `/terms/<slug>/`. */
  slug: string;
  /** As most of its papers write it; a thing as its file does. */
  text: string;
  /** Slugs of its papers, in the order given. */
  papers: string[];
  /** Of a thing with a page what kind it is, and all its names. */
  thing?: { kind: string | undefined; forms: readonly string[] };
}

/** A thing with a page: a term that has its address whatever papers write. */
export interface NamedThing {
  slug: string;
  kind: string | undefined;
  /** Its names, the one that people say first; a term that is spelled like one of them is the thing. */
  forms: readonly string[];
  /** Slugs of the papers that have to do with it. */
  papers: readonly string[];
}

/** Terms with a page of their own; those of most papers where there are more. */
const mostTerms = 1000;
/** A term of one paper leads to no other. */
const fewestPapers = 2;

/** The form under which spellings of a term count as one: plurals, hyphens and capitals aside. */
export function termKey(term: string): string {
  return (fold(term).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(stem).join(' ');
}

/** The terms that papers share and the things that have pages, as the language sorts them. */
export function keyTerms(
  papers: PaperKeywords[],
  language: string,
  things: readonly NamedThing[] = [],
): KeyTerm[] {
  const thingOf = new Map<string, NamedThing>();
  for (const thing of things) {
    for (const form of thing.forms) {
      if (!thingOf.has(termKey(form))) thingOf.set(termKey(form), thing);
    }
  }
  const ofThing = new Map(things.map((thing) => [thing, new Set(thing.papers)]));
  const order = new Map(papers.map(({ slug }, at) => [slug, at]));
  const found = new Map<string, { papers: Set<string>; forms: Map<string, number> }>();
  for (const { slug, terms } of papers) {
    for (const term of terms) {
      const key = termKey(term);
      if (key === '') continue;
      const thing = thingOf.get(key);
      if (thing) {
        ofThing.get(thing)?.add(slug);
        continue;
      }
      const known = found.get(key) ?? { papers: new Set(), forms: new Map() };
      known.papers.add(slug);
      known.forms.set(term, (known.forms.get(term) ?? 0) + 1);
      found.set(key, known);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const shared = [...found]
    .filter(([, term]) => term.papers.size >= fewestPapers)
    .sort(([a, one], [b, other]) => other.papers.size - one.papers.size || (a < b ? -1 : 1))
    .slice(0, mostTerms);
  const taken = new Set(things.map(({ slug }) => slug));
  const named = [...ofThing].map(
    ([{ slug, kind, forms }, slugs]): KeyTerm => ({
      slug,
      text: forms[0] ?? slug,
      papers: [...slugs].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      thing: { kind, forms },
    }),
  );
  const others = shared.map(([key, { papers: slugs, forms }]) => {
    const text = usualForm(forms);
    return { slug: freeSlug(asciiWords(text).join('-') || key, taken), text, papers: [...slugs] };
  });
  return [...named, ...others].sort((a, b) => compare(a.text, b.text));
}

/** The most frequent form, of equal ones the first in order. */
function usualForm(forms: Map<string, number>): string {
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

function freeSlug(base: string, taken: Set<string>): string {
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}
