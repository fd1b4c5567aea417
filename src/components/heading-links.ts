import { announce, copyText } from './copy-text.ts';

/** Gives every heading that has an address a link to it, which also copies it. */
export function linkHeadings(page: Document): void {
  for (const heading of page.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')) {
    const link = page.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.setAttribute('aria-label', `Link to “${heading.textContent?.trim()}”`);
    link.addEventListener('click', () => {
      void copyText(link.href).then((copied) => copied && announce('Link copied'));
    });
    heading.append(link);
  }
}
