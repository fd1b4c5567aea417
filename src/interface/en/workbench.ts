import type { Text } from '../text.ts';

/** What the page of a topic says to those who work with it, in English. */
export const workbench = {
  'workbench.filter': 'Find among these papers',
  'workbench.words': 'Words of title, summary, author …',
  'workbench.year': 'Year',
  'workbench.allYears': 'All years',
  'workbench.venue': 'Venue',
  'workbench.allVenues': 'All venues',
  'workbench.name': 'Introduces',
  'workbench.allNames': 'All names',
  'workbench.kind': 'any of the {kinds}',
  'workbench.counted': '{value} ({count})',
  'workbench.code': 'With code ({count})',
  'workbench.clear': 'Clear',
  'workbench.view': 'Show papers as',
  'workbench.cards': 'Cards',
  'workbench.table': 'Table',
  'workbench.onThisPage': {
    one: 'This page has {count} paper of the topic; these fields look through it alone.',
    other: 'This page has {count} papers of the topic; these fields look through them alone.',
  },
  'workbench.search': 'Search in this topic',

  'lineage.title': 'Lineage',
  'lineage.lead': 'Papers that go on from each other, by their first versions.',
  'lineage.line': 'From {first} to {last}',
  'lineage.undated': 'no date',
  'relation.own.extends': 'Extends',
  'relation.own.answers': 'Answers',
  'relation.own.contradicts': 'Contradicts',
  'relation.own.same-problem': 'Same problem',
  'relation.own.baseline-of': 'Baseline of',
  'relation.other.extends': 'Extended by',
  'relation.other.answers': 'Answered by',
  'relation.other.contradicts': 'Contradicted by',
  'relation.other.same-problem': 'Same problem',
  'relation.other.baseline-of': 'Measured against',

  'browser.topic.shown': {
    one: '{shown} of {count} paper',
    other: '{shown} of {count} papers',
  },
  'browser.topic.none': 'No paper of this page fits.',
  'browser.topic.unfold': 'Summary: {title}',
} as const satisfies Record<string, Text>;
