import type { Citation } from '../../export/cite/citation.ts';
import { citationOfPage } from '../citation-of-page.client.ts';

/** A paper as the reading list shows it, taken from the paper's own page. */
export interface LoadedPaper {
  /** Where the paper is now; differs from what was asked for where it has moved. */
  slug: string;
  address: string;
  title: Node[];
  /** Tag of its language; empty where that is the site's. */
  language: string;
  summary: string;
  /** Whether sentences of the abstract stand for the summary. */
  isGist: boolean;
  citation: Citation;
}

/** Pages asked for at once. */
const atOnce = 6;

/** Path of a paper's page on this site. */
export function paperPath(slug: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/papers/${slug}/`;
}

/** Reads papers from their pages, in order; undefined for those that cannot be read. */
export async function loadPapers(
  slugs: string[],
  onLoaded: (slug: string, paper: LoadedPaper | undefined) => void,
): Promise<void> {
  const waiting = [...slugs];
  const work = async () => {
    for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
      onLoaded(slug, await loadPaper(slug));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function loadPaper(slug: string, mayHaveMoved = true): Promise<LoadedPaper | undefined> {
  try {
    const response = await fetch(paperPath(slug));
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const moved = page.querySelector('meta[http-equiv="refresh"]')
      ? canonicalSlug(page)
      : undefined;
    if (moved !== undefined) return mayHaveMoved ? loadPaper(moved, false) : undefined;
    const citation = citationOfPage(page);
    const title = page.querySelector<HTMLElement>('[data-paper-title]');
    if (!citation || !title) return undefined;
    return {
      slug,
      address: paperPath(slug),
      title: [...title.childNodes].map((node) => document.importNode(node, true)),
      language: title.lang,
      summary: page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
      isGist: page.querySelector('article[data-gist]') !== null,
      citation,
    };
  } catch {
    // Without a network only pages that the browser has kept can be read.
    return undefined;
  }
}

function canonicalSlug(page: Document): string | undefined {
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /\/papers\/([a-z0-9-]+)\/$/.exec(address)?.[1];
}
