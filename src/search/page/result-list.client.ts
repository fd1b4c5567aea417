import { say, sayDate } from '../../interface/say.client.ts';
import { htmlDate } from '../../schema/published.ts';
import type { ResultItem } from '../query/request.ts';
import { element, marked } from './elements.client.ts';

/** A result: one link, and what helps to tell whether to follow it. */
export function resultElement(item: ResultItem, site: URL): HTMLLIElement {
  const { slug, title, summary, excerpt, authors, published, venue, hasCode, topics } = item;
  const address = new URL(`papers/${slug}/`, site).pathname;
  const meta = [
    ...topics
      .slice(0, 1)
      .map((topic) => element('span', { class: 'topic', 'data-hue': topic.hue }, topic.title)),
    ...(authors.text === '' ? [] : [element('span', {}, ...marked(authors))]),
    ...(published === ''
      ? []
      : [element('time', { datetime: htmlDate(published) }, sayDate(published))]),
    ...(venue === '' ? [] : [element('span', {}, venue)]),
    ...(hasCode ? [element('span', { class: 'has-code' }, say('browser.search.code'))] : []),
  ];
  return element(
    'li',
    { 'data-result': item.isTitleOnly && 'title-only' },
    element('a', { class: 'paper-title', href: address }, ...marked(title)),
    ...(summary.text === '' ? [] : [summaryElement(item)]),
    ...(excerpt ? [element('p', { class: 'excerpt' }, ...marked(excerpt))] : []),
    element('p', { class: 'meta' }, ...meta),
  );
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
