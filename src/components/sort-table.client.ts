import { compare } from '../interface/say.client.ts';

type Order = 'ascending' | 'descending';

/**
 * Turns the column heads of a table into buttons that sort it. A table that says in which order it
 * stands is sorted from then on; another gets back its own order after both.
 */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || body.rows.length < 2) return;
  const own = heads.some((head) => head.hasAttribute('aria-sort')) ? undefined : [...body.rows];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(head, own !== undefined);
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order === undefined) {
        body.append(...(own ?? []));
        return;
      }
      head.setAttribute('aria-sort', order);
      sortRows(body, (row) => sortKey(row, head, column), order);
    });
  }
}

/** Dates start with the newest, words with A. */
function nextOrder(head: HTMLElement, hasOwnOrder: boolean): Order | undefined {
  const first = head.dataset.sort === 'date' ? 'descending' : 'ascending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const now = head.getAttribute('aria-sort');
  if (now === first) return second;
  return now === second && hasOwnOrder ? undefined : first;
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
  const inOrder = rows.every(({ value }) => /^(?:\d|$)/.test(value)) ? compareNumbers : compare;
  rows.sort((a, b) => {
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
    return direction * inOrder(a.value, b.value);
  });
  body.append(...rows.map(({ row }) => row));
}

/** By the numbers with which two texts begin: 1.85 comes before 1.9, 9 before 10. */
function compareNumbers(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b) || compare(a, b);
}
