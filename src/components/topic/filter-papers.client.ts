import { say } from '../../interface/say-topic.client.ts';
import { fold } from '../../text/fold.ts';

/** Names of the fields by which papers are found; they stand in the address, as on the search page. */
const fields = ['q', 'year', 'venue', 'name', 'code'] as const;

type Asked = Record<(typeof fields)[number], string>;

/** A row with what is looked at in it. */
interface Row {
  row: HTMLTableRowElement;
  text: string;
  names: string[];
}

/**
 * Shows those papers of a table that fit what is asked, and says how many. What is asked stands in
 * the address (`?q=…&year=…&venue=…&name=…&code=yes`), so it can be sent to somebody.
 */
export function filterPapers(place: HTMLElement, table: HTMLTableElement): void {
  const form = place.querySelector('form');
  const status = place.querySelector<HTMLElement>('[data-filter-status]');
  const clear = place.querySelector<HTMLButtonElement>('[data-filter-clear]');
  const search = place.querySelector<HTMLAnchorElement>('[data-filter-search]');
  if (!form || !status || !clear || !search) return;
  const isPaged = !search.hidden;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);

  const show = () => {
    const asked = readForm(form);
    const words = wordsOf(asked.q);
    for (const row of rows) row.row.hidden = !fits(row, asked, words);
    const shown = rows.filter(({ row }) => !row.hidden).length;
    const isAsked = fields.some((name) => asked[name] !== '');
    const count = say('browser.topic.shown', { shown, count: rows.length });
    const text = !isAsked ? '' : shown === 0 ? say('browser.topic.none') : count;
    // The same words again would be said again.
    if (status.textContent !== text) status.textContent = text;
    clear.hidden = !isAsked;
    search.hidden = !isPaged && shown > 0;
    leadOn(search, asked);
    table.hidden = shown === 0;
  };
  const change = () => {
    const address = new URL(location.href);
    writeAddress(address.searchParams, readForm(form));
    history.replaceState(history.state, '', address);
    show();
  };
  const takeAddress = () => {
    const parameters = new URLSearchParams(location.search);
    for (const name of fields) setField(form, name, parameters.get(name) ?? '');
    show();
  };

  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    form.reset();
    change();
    form.querySelector<HTMLInputElement>('[name=q]')?.focus();
  });
  addEventListener('popstate', takeAddress);
  // A browser that comes back to the page may have kept what was typed.
  addEventListener('pageshow', takeAddress);
  takeAddress();
}

function readRow(row: HTMLTableRowElement): Row {
  const names = row.dataset.brings?.split('\n') ?? [];
  const shown = [...row.querySelectorAll('.paper-title, .summary, .meta, .venue, .year')];
  const texts = [...shown.map((element) => element.textContent ?? ''), ...names];
  return { row, names, text: ` ${plain(texts.join(' '))}` };
}

function readForm(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '').trim();
  return {
    q: read('q'),
    year: read('year'),
    venue: read('venue'),
    name: read('name'),
    code: read('code'),
  };
}

/** A value that no field offers is left out. */
function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) {
    if (field.type === 'checkbox') field.checked = value === field.value;
    else field.value = value;
  } else if (field instanceof HTMLSelectElement) {
    const isOffered = [...field.options].some((option) => option.value === value);
    field.value = isOffered ? value : '';
  }
}

function fits({ row, text, names }: Row, asked: Asked, words: string[]): boolean {
  const { date = '', venue = '', code } = row.dataset;
  return (
    words.every((word) => text.includes(` ${word}`) || text.includes(`-${word}`)) &&
    (asked.year === '' || date.slice(0, 4) === asked.year) &&
    (asked.venue === '' || venue === asked.venue) &&
    (asked.code === '' || code !== undefined) &&
    // A kind alone, which ends in a colon, stands for all of its names.
    (asked.name === '' ||
      names.some((name) =>
        asked.name.endsWith(':') ? name.startsWith(asked.name) : name === asked.name,
      ))
  );
}

function wordsOf(text: string): string[] {
  return plain(text).split(' ').filter(Boolean);
}

/** The words of a text, each a blank apart. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

function writeAddress(parameters: URLSearchParams, asked: Asked): void {
  for (const name of fields) {
    if (asked[name] === '') parameters.delete(name);
    else parameters.set(name, asked[name]);
  }
}

/** Lets a link to the search page ask there for the same, as far as it can be asked there. */
function leadOn(link: HTMLAnchorElement, { q, year, venue, code }: Asked): void {
  const address = new URL(link.href);
  const topic = address.searchParams.get('topic') ?? '';
  address.search = '';
  for (const [name, value] of Object.entries({ q, topic, year, venue, code })) {
    if (value !== '') address.searchParams.set(name, value);
  }
  link.href = address.href;
}
