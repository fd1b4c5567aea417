import { readArxivId } from '../../identifiers/arxiv.ts';
import { readDoi } from '../../identifiers/doi.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { describeWork, type Work } from '../merge/work.ts';

/**
 * A page file that a person broke: the import leaves it alone, and makes no second page for its
 * paper, as far as it can tell which that is.
 */
export interface UnreadPage {
  /** Path below the content folder's `papers`. */
  path: string;
  slug: string;
  work: Work;
  aliases: string[];
  imported: string | undefined;
  isUnread: true;
}

/** Takes from the lines of a page that cannot be read what tells which paper it is about. */
export function readUnreadPage(path: string, source: string): UnreadPage {
  const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const title = segmentsToText(parseTitle(lineOf(source, 'title') ?? ''));
  const arxiv = readArxivId(lineOf(source, 'arxiv') ?? '');
  const doi = readDoi(lineOf(source, 'doi') ?? '');
  const pmid = /^\d{1,9}$/.exec(lineOf(source, 'pmid') ?? '')?.[0];
  const facts = { ...(arxiv && { arxiv }), ...(doi && { doi }), ...(pmid && { pmid }) };
  return {
    path,
    slug,
    work: describeWork({ title, facts, abstract: '' }),
    aliases: lineOf(source, 'aliases')?.match(/[a-z0-9-]+/g) ?? [],
    imported: /^[0-9a-f]{16}$/.exec(lineOf(source, 'imported') ?? '')?.[0],
    isUnread: true,
  };
}

/** The value of a line of front matter, without quotes and comment. */
function lineOf(source: string, key: string): string | undefined {
  const value = new RegExp(`^["']?${key}["']?\\s*:[ \\t]*(.*)$`, 'm').exec(source)?.[1]?.trim();
  const quoted = /^(["'])(.*)\1/.exec(value ?? '')?.[2];
  return quoted ?? value?.replace(/\s+#.*$/, '');
}
