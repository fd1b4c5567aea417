import { addressAnchor } from './address-anchor.client.ts';

/**
 * Leads the address of an entry, `/names/#brinepress`, on to the page that has the entry now, once the
 * index has been divided into pages. Where the entry itself is on this page the browser has found it.
 */
export function followEntryAddress(): void {
  const follow = () => {
    const slug = addressAnchor();
    if (slug === '' || slug.startsWith('_')) return;
    const listed = document.getElementById(slug);
    const link = listed
      ? listed.querySelector<HTMLAnchorElement>('a[data-leads-on]')
      : pageOfBeginning(slug);
    if (link && link.pathname !== location.pathname)
      location.replace(link.pathname + location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

/** The page of the longest beginning of a slug. */
function pageOfBeginning(slug: string): HTMLAnchorElement | undefined {
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-index-page]')];
  const beginnings = pages
    .filter(({ dataset }) => slug.startsWith(dataset.indexPage ?? '_'))
    .sort((a, b) => (b.dataset.indexPage ?? '').length - (a.dataset.indexPage ?? '').length);
  const others = pages.find(({ dataset }) => dataset.indexPage === '_other');
  return beginnings[0] ?? (/^[a-z]/.test(slug) ? undefined : others);
}
