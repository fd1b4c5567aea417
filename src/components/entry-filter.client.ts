import { say } from '../interface/say-names.client.ts';
import { fold } from '../text/fold.ts';
import { addressAnchor } from './address-anchor.client.ts';

/**
 * Lets a reader choose one kind of entries, and find entries by what is typed. The kind stands in the
 * address (`?kind=dataset`), so it can be sent to somebody; a link to an entry of another ends it.
 */
export function findEntries(list: HTMLElement): void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button[data-kind]')];
  const field = list.querySelector<HTMLInputElement>('[data-entry-field]');
  const entries = [...list.querySelectorAll<HTMLElement>('li[data-entry]')].map((entry) => ({
    entry,
    kinds: (entry.dataset.kind ?? '').split(' '),
    text: plain(entry.dataset.entry || (entry.textContent ?? '')),
  }));
  const found = list.querySelector<HTMLElement>('[data-found]');
  const first = list.querySelector<HTMLElement>('[data-first-words]');
  const everything = found?.textContent ?? '';
  let chosen = '';

  const show = () => {
    const words = plain(field?.value ?? '').split(' ');
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.kind === chosen));
    }
    for (const { entry, kinds, text } of entries) {
      entry.hidden = !(
        (chosen === '' || kinds.includes(chosen)) &&
        words.every((word) => text.includes(word))
      );
    }
    hideEmptyLetters(list);
    const shown = entries.filter(({ entry }) => !entry.hidden).length;
    const count = entries.length;
    if (first) first.hidden = shown < count;
    if (!found) return;
    if (shown === count) found.textContent = everything;
    else if (list.dataset.entryList === 'terms') {
      found.textContent = say('browser.names.shownTerms', { shown, count });
    } else found.textContent = say('browser.names.shown', { shown, count });
  };
  const readKind = () => {
    const kind = new URLSearchParams(location.search).get('kind') ?? '';
    chosen = buttons.some(({ dataset }) => dataset.kind === kind) ? kind : '';
    show();
  };
  const choose = (kind: string) => {
    const address = new URL(location.href);
    if (kind === '') address.searchParams.delete('kind');
    else address.searchParams.set('kind', kind);
    address.hash = '';
    history.replaceState(history.state, '', address);
    chosen = kind;
    show();
  };
  const showTarget = () => {
    const target = document.getElementById(addressAnchor());
    if (!target?.hidden) return;
    const { hash } = location;
    if (field) field.value = '';
    choose('');
    history.replaceState(history.state, '', hash);
    target.scrollIntoView();
  };

  for (const button of buttons) {
    button.addEventListener('click', () => choose(button.dataset.kind ?? ''));
  }
  field?.addEventListener('input', show);
  field?.form?.addEventListener('submit', (event) => {
    const first = entries.find(({ entry }) => !entry.hidden)?.entry.querySelector('a');
    if (!first || field.value.trim() === '') return;
    event.preventDefault();
    first.click();
  });
  addEventListener('hashchange', showTarget);
  addEventListener('popstate', readKind);
  // A browser that comes back to the page may have kept what was typed.
  addEventListener('pageshow', show);
  readKind();
  showTarget();
}

/** Words as they are compared: without accents, signs and capitals. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
