import { required } from '../page/elements.client.ts';
import { openQuickSearch } from './quick-search.client.ts';

/** Opens the quick search; index and worker are loaded when it is first opened. */
const link = required(HTMLAnchorElement, '[data-quick-search]');
link.setAttribute('aria-haspopup', 'dialog');
link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');

function open(): void {
  openQuickSearch(new URL(link.dataset.site ?? '/', location.href));
}

link.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  // The results page has a field of its own for the slash.
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
  const shortcut = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!shortcut && !(slash && !document.querySelector('[data-search-field]'))) return;
  event.preventDefault();
  open();
});
