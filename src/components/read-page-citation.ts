import type { Citation } from '../catalog/cite/citation.ts';
import { readCitationTags } from '../catalog/cite/page-metadata.ts';

/** The citation that a paper's page carries in its head; undefined on other pages. */
export function readPageCitation(page: Document): Citation | undefined {
  const block = page.querySelector<HTMLElement>('[data-cite]');
  if (!block?.dataset.cite) return undefined;
  const tags = [...page.querySelectorAll<HTMLMetaElement>('meta[name^="citation_"]')];
  return readCitationTags(
    tags.map(({ name, content }) => [name, content]),
    {
      key: block.dataset.cite,
      titleMarkup: block.dataset.title,
      page: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    },
  );
}
