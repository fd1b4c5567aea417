import { others } from '../../schema/person-name.ts';
import type { TopicEntry } from '../index/core.ts';
import type { Highlighter } from './highlight.ts';
import type { PaperRecord } from './papers.ts';
import type { ResultItem } from './request.ts';
import type { StandInsOfPaper } from './stand-ins.ts';

const authorsShown = 3;
const longestExcerpt = 260;

/**
 * A paper as a result, with the words of the query marked.
 * @param isRelated whether it is there for its nearness to the first results alone.
 * @param standIns words that it has in place of words of the query.
 */
export function resultItem(
  record: PaperRecord,
  topics: TopicEntry[],
  highlighter: Highlighter,
  isRelated: boolean,
  { words, hasNoOther }: StandInsOfPaper = { words: [], hasNoOther: false },
): ResultItem {
  const { slug, title, summary, gist = '', abstract, authors, published, venue, hasCode } = record;
  const { language, isTitleOnly } = record;
  const shown = summary || gist;
  return {
    slug,
    title: highlighter.mark(title),
    summary: highlighter.mark(shown),
    isDraft: record.isDraft === true && summary !== '',
    isGist: summary === '' && gist !== '',
    excerpt: highlighter.excerpt(abstract, [title, shown], longestExcerpt),
    ...shortAuthors(authors, highlighter),
    published,
    venue,
    hasCode,
    language,
    topics,
    isTitleOnly,
    isRelated,
    standIns: words,
    hasStandInsOnly: hasNoOther,
  };
}

function shortAuthors(
  authors: string[],
  highlighter: Highlighter,
): Pick<ResultItem, 'authors' | 'moreAuthors'> {
  const isOpen = authors.at(-1) === others;
  const all = (isOpen ? authors.slice(0, -1) : authors).map((author) => highlighter.mark(author));
  const shown =
    authors.length <= authorsShown + 1
      ? all
      : all.filter(({ marks }, place) => place < authorsShown || marks.length > 0);
  return { authors: shown, moreAuthors: isOpen ? 'others' : all.length - shown.length };
}
