import { headingAnchor } from '../catalog/markdown-html.ts';

/** The anchor of a topic group on pages that list all groups. */
export function groupAnchor(title: string): string {
  return headingAnchor({ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] });
}
