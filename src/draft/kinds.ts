/** What can be drafted, by the words of the command, in the order in which it is drafted. */
export const kindNames = ['summaries', 'search', 'names', 'overviews'] as const;

export type KindName = (typeof kindNames)[number];

/** The key of a paper's front matter that holds each; an overview is the text of a topic's page. */
export const fieldOf = {
  summaries: 'summary',
  search: 'search',
  names: 'introduces',
  overviews: 'overview',
} as const satisfies Record<KindName, string>;

/** Most phrases that a draft has, and most characters of one. */
export const mostPhrases = 6;
export const longestPhrase = 80;

/** Most names that a draft has, as many as a page may have, and most characters of one. */
export const mostNames = 4;
export const longestName = 60;
