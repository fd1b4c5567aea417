import { say } from '../../interface/say-topic.client.ts';

/** Where a reader's choice is kept; `theme-start.js` reads it before the page is painted. */
const storedAs = 'papers-view';

/**
 * Lets readers choose between cards and a table whose rows unfold, and remembers it. Where nobody has
 * chosen, a narrow page has the table and a wide one cards.
 */
export function switchViews(place: HTMLElement, table: HTMLTableElement): void {
  const page = document.documentElement;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button[data-view]')];
  const show = () => {
    for (const button of buttons) {
      const isChosen = button.dataset.view === page.dataset.papersView;
      button.setAttribute('aria-pressed', String(isChosen));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const view = button.dataset.view ?? '';
      page.dataset.papersView = view;
      try {
        localStorage.setItem(storedAs, view);
      } catch {
        // Storage may be forbidden; then the choice holds for this page.
      }
      show();
    });
  }
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) addUnfold(row);
  show();
}

/** Puts a button before a title, with which a row of the table shows what cards show. */
function addUnfold(row: HTMLTableRowElement): void {
  const title = row.querySelector<HTMLElement>('.paper-title');
  if (!title) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'unfold';
  const label = say('browser.topic.unfold', { title: title.textContent?.trim() ?? '' });
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const isOpen = row.toggleAttribute('data-open');
    button.setAttribute('aria-expanded', String(isOpen));
  });
  title.before(button);
}
