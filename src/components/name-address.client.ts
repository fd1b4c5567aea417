import { addressAnchor } from './address-anchor.client.ts';

/**
 * Leads an address of a name, `/names/#evopress`, on to the page that lists the name now, once the
 * index has been divided into pages. Where the name is on this page the browser has found it itself.
 */
export function followNameAddress(): void {
  const follow = () => {
    const slug = addressAnchor();
    if (slug === '' || slug.startsWith('_') || document.getElementById(slug)) return;
    const pages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-name-page]')];
    const beginnings = pages.filter(({ dataset }) => slug.startsWith(dataset.namePage ?? '_'));
    const others = pages.filter(({ dataset }) => dataset.namePage === '_other');
    const page = longest(beginnings) ?? (/^[a-z]/.test(slug) ? undefined : others[0]);
    if (page && page.pathname !== location.pathname) location.replace(page.href + location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

function longest(pages: HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  return pages.toSorted(
    (a, b) => (b.dataset.namePage ?? '').length - (a.dataset.namePage ?? '').length,
  )[0];
}
