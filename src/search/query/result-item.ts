import { listNames } from '../../collection/name-lists.ts';
import { others } from '../../schema/person-name.ts';
import type { TopicEntry } from '../index/core.ts';
import type { Highlighter } from './highlight.ts';
import type { PaperRecord } from './papers.ts';
import type { MarkedText, ResultItem } from './request.ts';

const authorsShown = 3;
const longestExcerpt = 260;

/** A paper as a result, with the words of the query marked. */
export function resultItem(
  record: PaperRecord,
  topics: TopicEntry[],
  highlighter: Highlighter,
): ResultItem {
  const { slug, title, summary, gist = '', abstract, authors, published, venue, hasCode } = record;
  const { isTitleOnly } = record;
  const shown = summary || gist;
  return {
    slug,
    title: highlighter.mark(title),
    summary: highlighter.mark(shown),
    isDraft: record.isDraft === true && summary !== '',
    isGist: summary === '' && gist !== '',
    excerpt: highlighter.excerpt(abstract, [title, shown], longestExcerpt),
    authors: shortAuthors(authors, highlighter),
    published,
    venue,
    hasCode,
    topics,
    isTitleOnly,
  };
}

/** The first authors, and those that were asked for. */
function shortAuthors(authors: string[], highlighter: Highlighter): MarkedText {
  if (authors.length <= authorsShown + 1) return highlighter.mark(listNames(authors));
  const shown = authors.filter(
    (author, place) => place < authorsShown || highlighter.mark(author).marks.length > 0,
  );
  const more = authors.length - shown.length;
  const { text, marks } = highlighter.mark(shown.join(', '));
  if (authors.at(-1) === others) return { text: `${text} ${others}`, marks };
  return { text: more > 0 ? `${text} and ${more} more` : text, marks };
}
