import { say } from '../interface/say-names.client.ts';
import { addressAnchor } from './address-anchor.client.ts';

/**
 * Lets a reader choose one kind of names. The choice stands in the address (`?kind=dataset`), so
 * it can be sent to somebody; a link to a name of another kind ends it.
 */
export function filterNames(list: HTMLElement): void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button[data-kind]')];
  const entries = [...list.querySelectorAll<HTMLElement>('li[data-kind]')];
  const found = list.querySelector<HTMLElement>('[data-found]');
  const everything = found?.textContent ?? '';

  const show = (kind: string) => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.kind === kind));
    }
    for (const entry of entries) entry.hidden = kind !== '' && entry.dataset.kind !== kind;
    hideEmptyLetters(list);
    const shown = entries.filter((entry) => !entry.hidden).length;
    if (found)
      found.textContent =
        kind === '' ? everything : say('browser.names.shown', { shown, count: entries.length });
  };
  const chosen = () => {
    const kind = new URLSearchParams(location.search).get('kind') ?? '';
    return buttons.some(({ dataset }) => dataset.kind === kind) ? kind : '';
  };
  const choose = (kind: string) => {
    const address = new URL(location.href);
    if (kind === '') address.searchParams.delete('kind');
    else address.searchParams.set('kind', kind);
    address.hash = '';
    history.replaceState(history.state, '', address);
    show(kind);
  };
  const showTarget = () => {
    const target = document.getElementById(addressAnchor());
    if (!target?.hidden) return;
    const { hash } = location;
    choose('');
    history.replaceState(history.state, '', hash);
    target.scrollIntoView();
  };

  for (const button of buttons) {
    button.addEventListener('click', () => choose(button.dataset.kind ?? ''));
  }
  addEventListener('hashchange', showTarget);
  addEventListener('popstate', () => show(chosen()));
  show(chosen());
  showTarget();
}

/** Letters under which nothing is left disappear, and cannot be jumped to. */
function hideEmptyLetters(list: HTMLElement): void {
  for (const section of list.querySelectorAll('section')) {
    section.hidden = section.querySelector('li:not([hidden])') === null;
    const anchor = section.querySelector('h2')?.id ?? '';
    const link = list.querySelector(`.letter-bar a[href="#${anchor}"]`);
    if (link?.parentElement) link.parentElement.inert = section.hidden;
  }
}
