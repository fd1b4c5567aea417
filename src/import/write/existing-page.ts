import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { splitBody } from '../../schema/abstract.ts';
import { digest } from '../../schema/digest.ts';
import { readPage } from '../../schema/page.ts';
import { type PaperFrontMatter, paperSchema } from '../../schema/paper.ts';
import type { Problem } from '../../schema/problem.ts';
import { describeWork, type Work } from '../merge/work.ts';

/** A page that stands in the collection before an import. */
export interface ExistingPage {
  /** Path below the content folder's `papers`, for example `bread/rye-sours.md`. */
  path: string;
  slug: string;
  source: string;
  data: PaperFrontMatter;
  abstract: string;
  notes: string;
  /** Whether a person changed title or abstract since the import that wrote them. */
  edited: boolean;
  /** What is known of the paper, to be compared with others. */
  work: Work;
  aliases: string[];
  /** Digest of the text that an import wrote last. */
  imported: string | undefined;
}

/** What the importer reads of a page file. */
export interface PageReading {
  page?: ExistingPage;
  problems: Problem[];
  /** Keys that nobody reads; an import keeps them. */
  unknownKeys: Problem[];
}

/** Digest of title and abstract as they stand in a page file. */
export function textDigest(title: string, abstract: string): string {
  return digest(title, abstract);
}

/** Reads a page file for the importer. */
export function readExistingPage(path: string, source: string): PageReading {
  const { page, ...found } = readPage(`papers/${path}`, source, paperSchema);
  if (!page) return found;
  const { data } = page;
  const { abstract, notes } = splitBody(page.body);
  return {
    page: {
      path,
      slug: path.slice(path.lastIndexOf('/') + 1, -'.md'.length),
      source,
      data,
      abstract,
      notes,
      edited: data.imported !== textDigest(data.title, abstract),
      work: describeWork({ title: segmentsToText(parseTitle(data.title)), facts: data, abstract }),
      aliases: data.aliases ?? [],
      imported: data.imported,
    },
    ...found,
  };
}
