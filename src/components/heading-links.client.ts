import { say } from '../interface/say.client.ts';
import { announce, copyText } from './copy-text.client.ts';

/** Gives every heading that has an address a link to it, which also copies it. */
export function linkHeadings(page: Document): void {
  for (const heading of page.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not(.sr-only)')) {
    const name = heading.ariaLabel ?? heading.textContent?.trim() ?? '';
    // The link stands in the heading but is no part of its name.
    heading.ariaLabel = name;
    const link = page.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.setAttribute('aria-label', say('browser.copy.linkTo', { heading: name }));
    link.addEventListener('click', () => {
      void copyText(link.href).then((copied) => copied && announce(say('browser.copy.linkCopied')));
    });
    heading.append(link);
  }
}
