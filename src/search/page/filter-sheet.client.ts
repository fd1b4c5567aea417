import { say } from '../../interface/say-search.client.ts';
import { required } from './elements.client.ts';

/**
 * Where there is no room for a column of filters, they come up in a sheet.
 * @returns a function that shows on the sheet's button how many filters are set.
 */
export function filterSheet(): (count: number) => void {
  const form = required(HTMLFormElement, '[data-search-filters]');
  const column = required(HTMLElement, '[data-filter-column]');
  const sheet = required(HTMLDialogElement, '[data-filter-sheet]');
  const body = required(HTMLElement, '[data-filter-sheet-body]');
  const button = required(HTMLButtonElement, '[data-filter-button]');
  button.addEventListener('click', () => {
    body.append(form);
    sheet.showModal();
  });
  sheet.addEventListener('close', () => column.append(form));
  sheet.addEventListener('click', (event) => {
    // A click beside the sheet hits the dialog itself.
    if (event.target === sheet) sheet.close();
  });
  required(HTMLButtonElement, '[data-filter-close]').addEventListener('click', () => sheet.close());
  matchMedia('(min-width: 72rem)').addEventListener('change', () => sheet.close());
  return (count) => {
    button.textContent =
      count === 0 ? say('browser.search.filters') : say('browser.search.filtersSet', { count });
  };
}
