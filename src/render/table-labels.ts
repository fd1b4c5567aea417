import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Gives each cell of a table its column's name, with which narrow screens show rows as cards. */
export function labelTableCells(tree: Nodes): void {
  visit(tree, { tagName: 'table' }, (table) => {
    if (table.type !== 'element') return;
    const labels: string[] = [];
    visit(table, { tagName: 'th' }, (head) => {
      labels.push(textOf(head));
    });
    visit(table, { tagName: 'tr' }, (row) => {
      if (row.type === 'element') labelRow(row, labels);
    });
  });
}

function labelRow(row: Element, labels: string[]): void {
  const cells = row.children.filter((child) => child.type === 'element' && child.tagName === 'td');
  for (const [column, cell] of cells.entries()) {
    if (cell.type === 'element') cell.properties.dataLabel = labels[column] ?? '';
  }
}
