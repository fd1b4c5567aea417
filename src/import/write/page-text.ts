import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { formatTitle } from '../../mathematics/title.ts';
import { formatAbstract } from '../../schema/abstract.ts';
import { splitPage } from '../../schema/page.ts';
import { type PaperFrontMatter, paperSchema } from '../../schema/paper.ts';
import { keepDigits } from '../../schema/read-yaml.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import { type ExistingPage, textDigest } from './existing-page.ts';

/** What an import has to say about one paper, in the words of a page file. */
export interface PageText {
  title: string;
  abstract: string;
  imported: string;
}

/** Front matter to write; keys that are left out stay as they are. */
export type PageFacts = Partial<PaperFrontMatter>;

/** Title, abstract and digest of a paper as its page would have them. */
export function pageText(paper: ImportedPaper): PageText {
  const title = formatTitle(paper.title);
  const abstract = formatAbstract(paper.abstract);
  return { title, abstract, imported: textDigest(title, abstract) };
}

/** A new page file. */
export function newPage({ title, abstract, imported }: PageText, facts: PageFacts): string {
  const document = parseDocument('{}');
  document.contents = null;
  setFacts(document, { ...facts, title, imported });
  return assemble(document, abstract, '');
}

/**
 * A page file with other facts and, if given, other text. Everything else in it stays as people
 * left it: other keys, their order, comments, and the notes below the abstract.
 * @param text undefined where the page's own text is to be kept.
 * @param removed keys that are taken away.
 * @param notes all that stands from the first heading on.
 */
export function revisedPage(
  page: ExistingPage,
  facts: PageFacts,
  text: PageText | undefined,
  removed: (keyof PaperFrontMatter)[] = [],
  notes = page.notes,
): string {
  const parts = splitPage(page.source);
  if (!parts) throw new Error(`${page.path}: a page that was read has front matter`);
  const document = parseDocument(parts.frontMatter);
  keepDigits(document);
  for (const key of removed) document.delete(key);
  setFacts(document, text ? { ...facts, title: text.title, imported: text.imported } : facts);
  return assemble(document, text?.abstract ?? page.abstract, notes);
}

export function sameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The order in which the schema has its keys is the order in which new ones are written. */
const keyOrder = Object.keys(paperSchema.shape);

function setFacts(document: Document, facts: PageFacts): void {
  for (const key of keyOrder) {
    const value = facts[key as keyof PageFacts];
    if (value === undefined) continue;
    const node = createValue(document, value);
    if (document.has(key)) replaceValue(document, key, value);
    else if (!isMap(document.contents)) document.set(key, node);
    else document.contents.items.splice(placeOf(document, key), 0, document.createPair(key, node));
  }
}

/** A value in one line; a list of records has a line for each, so that a change shows what changed. */
function createValue(document: Document, value: unknown) {
  const node = document.createNode(value, { flow: true });
  if (isSeq(node) && node.items.some(isMap)) {
    node.flow = false;
    for (const item of node.items) if (isMap(item)) item.flow = true;
  }
  return node;
}

/** Changes a value where it stands: its comments, quotes and form stay. */
function replaceValue(document: Document, key: string, value: unknown): void {
  const node = document.get(key, true);
  if (isSeq(node) && Array.isArray(value)) {
    const present = new Map(node.items.map((item) => [itemKey(item), item]));
    // A new record is written as those beside it.
    const flow = !node.items.some((item) => isMap(item) && item.flow !== true);
    node.items = value.map(
      (item) => present.get(itemKey(item)) ?? document.createNode(item, { flow }),
    );
  } else if (isScalar(node)) node.value = value;
  else document.set(key, value);
}

/** Tells an item of a list from others: a text by itself, a record by what it holds. */
function itemKey(item: unknown): unknown {
  if (isScalar(item)) return item.value;
  const value: unknown = isMap(item) ? item.toJSON() : item;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** Before the first key of the page that comes later in the order. */
function placeOf(document: Document, key: string): number {
  const items = isMap(document.contents) ? document.contents.items : [];
  const rank = keyOrder.indexOf(key);
  const later = items.findIndex((pair) => keyOrder.indexOf(String(pair.key)) > rank);
  return later < 0 ? items.length : later;
}

function assemble(document: Document, abstract: string, notes: string) {
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const body = [abstract, notes].filter((part) => part !== '').join('\n\n');
  return body === '' ? `---\n${frontMatter}---\n` : `---\n${frontMatter}---\n\n${body}\n`;
}
