import { sayDate } from '../../interface/say.client.ts';
import { pieces, say } from '../../interface/say-search.client.ts';
import { htmlDate } from '../../schema/published.ts';
import type { SearchQuestion } from '../documents.ts';
import type { ResultItem } from '../query/request.ts';
import { element, marked } from './elements.client.ts';

/** All results; what is only related to the first of them is set apart. */
export function resultElements(items: ResultItem[], site: URL): HTMLLIElement[] {
  const elements = items.map((item) => resultElement(item, site));
  elements[items.findIndex(({ isRelated }) => isRelated)]?.prepend(
    element('p', { class: 'set-apart' }, say('browser.search.related')),
  );
  return elements;
}

/** A result: one link, and what helps to tell whether to follow it. */
function resultElement(item: ResultItem, site: URL): HTMLLIElement {
  const { slug, title, summary, excerpt, published, venue, hasCode, language, topics } = item;
  const authors = authorNodes(item);
  const address = new URL(`papers/${slug}/`, site).pathname;
  const meta = [
    ...topics
      .slice(0, 1)
      .map((topic) => element('span', { class: 'topic', 'data-hue': topic.hue }, topic.title)),
    ...(authors.length === 0 ? [] : [element('span', {}, ...authors)]),
    ...(published === ''
      ? []
      : [element('time', { datetime: htmlDate(published) }, sayDate(published))]),
    ...(venue === '' ? [] : [element('span', {}, venue)]),
    ...(hasCode ? [element('span', { class: 'has-code' }, say('browser.search.code'))] : []),
  ];
  return element(
    'li',
    { 'data-result': standingOf(item) },
    element(
      'a',
      { class: 'paper-title', href: address, lang: language || undefined, dir: 'auto' },
      ...marked(title),
    ),
    ...(summary.text === '' ? [] : [summaryElement(item)]),
    ...(excerpt
      ? [
          element(
            'p',
            { class: 'excerpt', lang: language || undefined, dir: 'auto' },
            ...marked(excerpt),
          ),
        ]
      : []),
    ...standInElements(item),
    element('p', { class: 'meta' }, ...meta),
  );
}

/** Why a paper is there that has other words than those of the query. */
function standInElements({ standIns }: ResultItem): HTMLElement[] {
  if (standIns.length === 0) return [];
  const words = standIns.join(', ');
  return [element('p', { class: 'stand-ins' }, say('browser.search.standIns', { words }))];
}

/** A question that is asked, which stands before the papers. */
export function questionElement(
  { slug, question, answers: count }: SearchQuestion,
  site: URL,
): HTMLLIElement {
  return element(
    'li',
    { 'data-result': 'question' },
    element(
      'a',
      { class: 'paper-title', href: new URL(`questions/${slug}/`, site).pathname },
      question,
    ),
    element('p', { class: 'meta' }, say('browser.quick.question', { count })),
  );
}

/** What is to be said of a result that is not like the others. */
function standingOf({ isTitleOnly, isRelated, hasStandInsOnly }: ResultItem): string | false {
  if (isTitleOnly) return 'title-only';
  return (isRelated || hasStandInsOnly) && 'related';
}

/** What the paper says: a summary or a draft of one, or sentences of its abstract, which say so. */
function summaryElement({ summary, isDraft, isGist }: ResultItem): HTMLElement {
  const marks = [
    ...(isDraft
      ? [
          element('span', { class: 'draft-tag', 'data-draft': '' }, say('browser.search.draft')),
          ' ',
        ]
      : []),
    ...(isGist ? [element('span', { class: 'gist-mark' }, say('browser.gist')), ' '] : []),
  ];
  const attributes = { class: 'summary', ...(isGist && { 'data-gist': '' }) };
  return element('p', attributes, ...marks, ...marked(summary));
}

/** By whom it is, as the site's language lists people: “A. First, B. Second and 3 more”. */
function authorNodes({ authors, moreAuthors }: ResultItem): (Node | string)[] {
  const names = authors.flatMap((author, at) => [
    ...(at > 0 ? [say('people.between')] : []),
    ...marked(author),
  ]);
  if (names.length === 0 || moreAuthors === 0) return names;
  const place = { text: '' };
  const set =
    moreAuthors === 'others'
      ? pieces('people.others', { names: place })
      : pieces('people.moreFound', { names: place, number: moreAuthors });
  return set.flatMap((piece) => (piece === place ? names : String(piece)));
}

/** Stands where results will be, so that nothing jumps when they come. */
export function placeholders(count: number): HTMLLIElement[] {
  return Array.from({ length: count }, () =>
    element(
      'li',
      { class: 'placeholder', 'aria-hidden': 'true' },
      element('span'),
      element('span'),
    ),
  );
}
