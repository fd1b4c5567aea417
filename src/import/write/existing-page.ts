import { splitBody } from '../../schema/abstract.ts';
import { digest, readPage } from '../../schema/page.ts';
import { type PaperFrontMatter, paperSchema } from '../../schema/paper.ts';
import type { Problem } from '../../schema/problem.ts';

/** A page that stands in the collection before an import. */
export interface ExistingPage {
  /** Path below the content folder's `papers`, for example `quantization/aqlm.md`. */
  path: string;
  slug: string;
  source: string;
  data: PaperFrontMatter;
  abstract: string;
  notes: string;
  /** Whether a person changed title or abstract since the import that wrote them. */
  edited: boolean;
}

/** Digest of title and abstract as they stand in a page file. */
export function textDigest(title: string, abstract: string): string {
  return digest(title, abstract);
}

/** Reads a page file for the importer. */
export function readExistingPage(
  path: string,
  source: string,
): { page?: ExistingPage; problems: Problem[] } {
  const { page, problems } = readPage(`papers/${path}`, source, paperSchema);
  if (!page) return { problems };
  const { abstract, notes } = splitBody(page.body);
  const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const edited = page.data.imported !== textDigest(page.data.title, abstract);
  return { page: { path, slug, source, data: page.data, abstract, notes, edited }, problems };
}
