import { parseDocument } from 'yaml';
import { formatTitle } from '../../mathematics/title.ts';
import { formatAbstract } from '../../schema/abstract.ts';
import { splitPage } from '../../schema/page.ts';
import type { ImportedPaper } from '../clean/merge.ts';
import { type ExistingPage, textDigest } from './existing-page.ts';

/** What an import has to say about one paper, in the words of a page file. */
export interface PageText {
  title: string;
  abstract: string;
  imported: string;
  sources: string[];
}

/** Title, abstract and digest of a paper as its page would have them. */
export function pageText(paper: ImportedPaper): PageText {
  const title = formatTitle(paper.title);
  const abstract = formatAbstract(paper.abstract);
  return { title, abstract, imported: textDigest(title, abstract), sources: paper.sources };
}

/** A new page file. */
export function newPage(text: PageText): string {
  const document = parseDocument('{}');
  document.contents = null;
  for (const key of ['title', 'sources', 'imported'] as const) document.set(key, text[key]);
  return assemble(document, text.abstract, '');
}

/**
 * A page file with new text and sources. Everything else in it stays as people left it: other
 * keys, their order, comments, and the notes below the abstract.
 * @param text undefined where the page's own text is to be kept.
 */
export function revisedPage(
  page: ExistingPage,
  sources: string[],
  text: PageText | undefined,
): string {
  const parts = splitPage(page.source);
  if (!parts) throw new Error(`${page.path}: a page that was read has front matter`);
  const document = parseDocument(parts.frontMatter);
  if (text) {
    document.set('title', text.title);
    document.set('imported', text.imported);
  }
  if (!sameList(page.data.sources ?? [], sources)) document.set('sources', sources);
  return assemble(document, text?.abstract ?? page.abstract, page.notes);
}

export function sameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function assemble(document: ReturnType<typeof parseDocument>, abstract: string, notes: string) {
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const body = notes === '' ? abstract : `${abstract}\n\n${notes}`;
  return `---\n${frontMatter}---\n\n${body}\n`;
}
