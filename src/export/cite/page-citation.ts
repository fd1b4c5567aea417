import { formatTitle, parseTitle } from '../../mathematics/title.ts';
import type { Citation } from './citation.ts';
import { scriptJson } from './json-ld.ts';

/**
 * A citation as JSON for a script element of its page, so that a browser can write it in any
 * format; the address is the page's own and is not in it.
 */
export function writePageCitation({ key, title, facts }: Citation): string {
  return scriptJson({ key, title: formatTitle(title), ...facts });
}

/** Reads what {@link writePageCitation} wrote. */
export function readPageCitation(json: string, page: string): Citation {
  const { key, title, ...facts }: CarriedCitation = JSON.parse(json);
  return { key, title: parseTitle(title), facts, page };
}

type CarriedCitation = Citation['facts'] & { key: string; title: string };
