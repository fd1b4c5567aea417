/** The pieces a text is cut into: leaves, and groups of what stands between two brackets. */

export type LeafKind =
  | 'word'
  | 'number'
  | 'blank'
  | 'symbol'
  | 'command'
  | 'escape'
  | 'formula'
  | 'opaque';

export interface Leaf {
  kind: LeafKind;
  value: string;
}

export interface Group {
  kind: 'group';
  open: string;
  close: string;
  children: Item[];
}

export type Item = Leaf | Group;

/** The text an item was read from, character for character. */
export function textOf(item: Item): string {
  if (item.kind !== 'group') return item.value;
  return item.open + item.children.map(textOf).join('') + item.close;
}
