import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/** Reads XML; throws where it is not well-formed. */
export function readXml(text: string): Element {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'application/xml',
  );
  if (!document.documentElement) throw new Error('no element');
  return document.documentElement;
}

/** The child elements of one name, in order. */
export function childElements(parent: Element, name: string): Element[] {
  const children: Element[] = [];
  for (const node of parent.childNodes) {
    if ('tagName' in node && node.nodeName === name) children.push(node as Element);
  }
  return children;
}

/** Text of the first child element of a name; undefined where there is none. */
export function childText(parent: Element, name: string): string | undefined {
  return childElements(parent, name)[0]?.textContent ?? undefined;
}
