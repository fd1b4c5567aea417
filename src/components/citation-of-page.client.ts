import type { Citation } from '../export/cite/citation.ts';
import { readPageCitation } from '../export/cite/page-citation.ts';

/** The citation that a paper's page carries; undefined on other pages. */
export function citationOfPage(page: Document): Citation | undefined {
  const json = page.querySelector('script[data-citation]')?.textContent;
  const address = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return json ? readPageCitation(json, address) : undefined;
}
