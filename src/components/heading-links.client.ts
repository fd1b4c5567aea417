import { say } from '../interface/say.client.ts';
import { announce, copyText } from './copy-text.client.ts';

/** Gives every heading that has an address a link to it. */
export function linkHeadings(page: Document): void {
  for (const heading of page.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not(.sr-only)')) {
    const name = heading.ariaLabel ?? heading.textContent?.trim() ?? '';
    // The link stands in the heading but is no part of its name.
    heading.ariaLabel = name;
    const link = page.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.setAttribute('aria-label', say('browser.copy.linkTo', { heading: name }));
    heading.append(link);
  }
}

/** Lets the links to places of a page copy what they lead to. */
export function copyAddresses(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.heading-link')) {
    link.addEventListener('click', () => {
      void copyText(link.href).then((copied) => copied && announce(say('browser.copy.linkCopied')));
    });
  }
}
