import type { Text } from '../text.ts';

/** What pages on terms and things say, in English. */
export const things = {
  'terms.title': 'Key terms',
  'terms.lead':
    'What the papers of this collection are about, in terms that several of them share, and what they build on, compare with and measure on.',
  'terms.description': {
    one: '{count} term that papers share, with its papers.',
    other: '{count} terms that papers share, each with its papers.',
  },
  'terms.papersAbout': {
    one: '{count} paper about {term}.',
    other: '{count} papers about {term}, the newest first.',
  },
  'terms.search': 'Search for all of them',
  'things.data':
    'methods, models, datasets and the like, and what papers have to do with each, in words of their abstracts',
  'things.kind': 'Kind of thing',
  'things.other': 'Further terms',
  'things.description': {
    one: '{term}: what {count} paper has to do with it, in the words of its abstract.',
    other: '{term}: what {count} papers have to do with it, in the words of their abstracts.',
  },
  'things.also': 'Also written {names}',
  'things.introducedBy': 'Introduced by',
  'things.outside': 'Introduced outside of this collection',
  'things.inGlossary': 'In the glossary',
  'things.note':
    'What papers say themselves, in the words of their abstracts and under their own conditions; nobody measured it again.',
  'things.results': 'Values measured on it',
  'things.resultsNote':
    'As the abstracts report them. Settings differ between papers, so rows are no ranking.',
  'things.papers': 'Further papers about it',
  'things.edit': 'Correct what is said of it',
  'things.paper': 'Paper',
  'things.role.beats': 'Report doing better',
  'things.role.improves': 'Improve it',
  'things.role.finds a flaw in': 'Find a flaw in it',
  'things.role.compares with': 'Compare with it',
  'things.role.measures on': 'Measure on it',
  'things.role.runs on': 'Run on it',
  'things.roles': 'In relation to',
  'things.ofPaper.beats': 'Reports doing better than',
  'things.ofPaper.improves': 'Improves',
  'things.ofPaper.finds a flaw in': 'Finds a flaw in',
  'things.ofPaper.compares with': 'Compares with',
  'things.ofPaper.measures on': 'Measures on',
  'things.ofPaper.runs on': 'Runs on',
} as const satisfies Record<string, Text>;
