import { required } from '../page/elements.ts';

/** Opens the quick search; its program is loaded when it is first asked for. */
const link = required(HTMLAnchorElement, '[data-quick-search]');
link.setAttribute('aria-haspopup', 'dialog');
link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');

async function open(): Promise<void> {
  const { openQuickSearch } = await import('./quick-search.ts');
  openQuickSearch(new URL(link.dataset.site ?? '/', location.href));
}

link.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
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
  void open();
});
