import type { MarkedText } from '../query/request.ts';

type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element. Attributes that are undefined or false are left out; text is never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A text with the words of the query marked. */
export function marked({ text, marks }: MarkedText): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    nodes.push(text.slice(done, start), element('mark', {}, text.slice(start, end)));
    done = end;
  }
  nodes.push(text.slice(done));
  return nodes;
}

/** The element of the page that a script cannot do without. */
export function required<Type extends Element>(
  kind: { new (): Type; prototype: Type },
  selector: string,
  within: ParentNode = document,
): Type {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
