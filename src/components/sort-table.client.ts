import { compare } from '../interface/say.client.ts';

type Order = 'ascending' | 'descending';

/** Turns the column heads of a paper table into buttons that sort it; without script it stands by date. */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 2) return;
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order: Order =
        head.getAttribute('aria-sort') === firstOrder(head) ? opposite(head) : firstOrder(head);
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      sortRows(body, (row) => sortKey(row, head, column), order);
    });
  }
}

/** Dates start with the newest, words with A. */
function firstOrder(head: HTMLElement): Order {
  return head.dataset.sort === 'date' ? 'descending' : 'ascending';
}

function opposite(head: HTMLElement): Order {
  return firstOrder(head) === 'ascending' ? 'descending' : 'ascending';
}

function sortKey(row: HTMLTableRowElement, head: HTMLElement, column: number): string {
  if (head.dataset.sort === 'date') return row.dataset.date ?? '';
  const cell = row.cells[column];
  const text = cell?.querySelector('a')?.textContent ?? cell?.textContent ?? '';
  return text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
}

/** Rows without a value come last in both orders. */
function sortRows(
  body: HTMLTableSectionElement,
  key: (row: HTMLTableRowElement) => string,
  order: Order,
): void {
  const direction = order === 'ascending' ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, value: key(row) }));
  rows.sort((a, b) => {
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
    return direction * compare(a.value, b.value);
  });
  body.append(...rows.map(({ row }) => row));
}
