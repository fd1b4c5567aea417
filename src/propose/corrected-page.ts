import { isMap, parseDocument } from 'yaml';
import { splitPage } from '../schema/page.ts';
import { paperSchema } from '../schema/paper.ts';
import type { Correction } from './correction.ts';

/** A page file after a correction. */
export interface CorrectedPage {
  /** Path below the content folder. */
  path: string;
  source: string;
}

const keyOrder = Object.keys(paperSchema.shape);

/** Puts a correction into its page; everything else in it stays as people left it. */
export function correctPage({ paper, facts, abstract, folder }: Correction): CorrectedPage {
  const parts = splitPage(paper.source);
  if (!parts) throw new Error(`${paper.file}: a page that was read has front matter`);
  const document = parseDocument(parts.frontMatter);
  for (const [key, value] of Object.entries(facts)) {
    const node = document.createNode(value, { flow: true });
    const items = isMap(document.contents) ? document.contents.items : [];
    const rank = keyOrder.indexOf(key);
    const later = items.findIndex((pair) => keyOrder.indexOf(String(pair.key)) > rank);
    if (document.has(key)) document.set(key, node);
    else items.splice(later < 0 ? items.length : later, 0, document.createPair(key, node));
  }
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const end = paper.abstract.children.at(-1)?.position?.end.offset ?? 0;
  const body = abstract === undefined ? paper.body : `${abstract}${paper.body.slice(end)}`;
  return {
    path: `papers/${folder ?? paper.folder}/${paper.slug}.md`,
    source: `---\n${frontMatter}---\n\n${body}\n`,
  };
}
