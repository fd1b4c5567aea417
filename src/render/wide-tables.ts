import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Most columns of a table that narrow screens show as cards: of more, cards would make long pages. */
const mostAsCards = 4;

/**
 * Makes tables fit for narrow screens. Rows of a small one become cards there, for which each cell gets
 * its column's name; one of many columns gets a frame that scrolls sideways, with the keyboard too, and
 * is called by the heading before it.
 */
export function fitTables(tree: Nodes): void {
  let heading: string | undefined;
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[2-6]$/.test(node.tagName)) heading = String(node.properties.id);
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    const labels = headsOf(node);
    if (labels.length <= mostAsCards) {
      labelCells(node, labels);
      return;
    }
    const named = heading !== undefined && { role: 'region', ariaLabelledBy: [heading] };
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['wide-table'], tabIndex: 0, ...named },
      children: [node],
    };
    return index + 1;
  });
}

function headsOf(table: Element): string[] {
  const labels: string[] = [];
  visit(table, { tagName: 'th' }, (head) => {
    labels.push(textOf(head));
  });
  return labels;
}

function labelCells(table: Element, labels: string[]): void {
  visit(table, { tagName: 'tr' }, (row) => {
    if (row.type !== 'element') return;
    const cells = row.children.filter(
      (child) => child.type === 'element' && child.tagName === 'td',
    );
    for (const [column, cell] of cells.entries()) {
      if (cell.type === 'element') cell.properties.dataLabel = labels[column] ?? '';
    }
  });
}
