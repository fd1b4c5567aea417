/**
 * An element that a page is known to have.
 * @throws Error where it has none.
 */
export function element<Kind extends HTMLElement>(
  place: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = place.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
