import { formatTitle, parseTitle } from '../../mathematics/title.ts';
import type { Citation } from './citation.ts';
import { scriptJson } from './json-ld.ts';

/**
 * A citation as JSON for a script element of its page, so that a browser can write it in any
 * format; the address is the page's own and is not in it.
 */
export function writePageCitation({ key, title, properNouns, facts }: Citation): string {
  return scriptJson({
    key,
    title: formatTitle(title),
    ...(properNouns && { properNouns }),
    ...facts,
  });
}

/** Reads what {@link writePageCitation} wrote. */
export function readPageCitation(json: string, page: string): Citation {
  const { key, title, properNouns, ...facts }: CarriedCitation = JSON.parse(json);
  return { key, title: parseTitle(title), ...(properNouns && { properNouns }), facts, page };
}

type CarriedCitation = Citation['facts'] &
  Pick<Citation, 'key' | 'properNouns'> & { title: string };
