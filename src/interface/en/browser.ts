import type { Text } from '../text.ts';

/** What scripts of the site say, in English. */
export const browser = {
  'browser.gist': 'From the abstract',
  'browser.search.removeFilters': {
    one: 'Remove all filters: {count} paper',
    other: 'Remove all filters: {count} papers',
  },
  'browser.search.notVerbatim':
    'Nothing has {phrases} word for word; these results have the words.',
  'browser.search.unknown': 'No paper here has {words}.',
  'browser.search.quote': '“{words}”',
  'browser.search.corrected': 'Search with spelling corrected',
  'browser.search.allTopics': 'Look through all topics',
  'browser.search.newest': 'See the newest papers',
  'browser.search.nothing': 'Nothing found for “{query}”.',
  'browser.search.fewer': 'A single word of it, or another word for the same, may find more. Or:',
  'browser.search.countOf': { one: '{shown} of {count} paper', other: '{shown} of {count} papers' },
  'browser.search.showing': 'Showing results for {query}. {instead}',
  'browser.search.instead': 'Search instead for {query}',
  'browser.search.topics': 'Topics',
  'browser.search.topic': 'Topic',
  'browser.search.year': 'Year',
  'browser.search.venue': 'Venue',
  'browser.search.code': 'Code',
  'browser.search.hasCode': 'Has code',
  'browser.search.allValues': 'All {count}',
  'browser.search.valuesOf': 'values of {kind}',
  'browser.search.filters': 'Filters',
  'browser.search.filtersSet': 'Filters ({count})',
  'browser.search.failed': 'Search could not be loaded.',
  'browser.search.waiting': 'The network is slow: {files} has not come yet.',
  'browser.search.titlesOnly': {
    one: 'The text of {count} result could not be loaded: it is found by the index and shown by its title.',
    other:
      'The texts of {count} results could not be loaded: they are found by the index and shown by their titles.',
  },
  'browser.search.draft': 'Draft',
  'browser.search.again': 'Try again',
  'browser.search.offline': 'Without a network you can look through the {pages}.',
  'browser.search.storedPages': 'pages stored on this device',

  'browser.quick.countFor': '{papers} for “{query}”',
  'browser.quick.failedBecause': 'Search could not be loaded ({reason}).',
  'browser.quick.label': 'Search papers and topics',
  'browser.quick.placeholder': 'A title, a name, or what it does',
  'browser.quick.options': 'Papers and topics',
  'browser.quick.close': 'Close',
  'browser.quick.dialog': 'Quick search',
  'browser.quick.type': 'Type to search papers and topics.',
  'browser.quick.searching': 'Searching …',
  'browser.quick.noProgram': 'the search program could not be started',
  'browser.quick.waiting': 'Searching … The network is slow.',
  'browser.quick.topicWith': {
    one: 'Topic with {count} paper',
    other: 'Topic with {count} papers',
  },
  'browser.quick.all': 'All results: {count}',
  'browser.quick.nothing': 'Nothing found: go to the search page',

  'browser.update.ready': 'Updated: ',
  'browser.update.reload': 'Reload',
  'browser.update.later': 'Later',

  'browser.copy.copied': 'Copied',
  'browser.copy.said': '{label}: copied',
  'browser.copy.keys': 'Press Ctrl+C',
  'browser.copy.linkTo': 'Link to “{heading}”',
  'browser.copy.linkCopied': 'Link copied',

  'browser.offline.heading': 'Not stored on this device',
  'browser.offline.pages': 'Stored pages',
  'browser.offline.title': 'Not stored',
  'browser.offline.keep': 'Keep all for offline use',
  'browser.offline.goOn': 'Go on',
  'browser.offline.fetching': 'Fetching all papers and the whole search …',
  'browser.offline.all': {
    one: 'All {count} papers and the whole search are stored on this device.',
    other: 'All {count} papers and the whole search are stored on this device.',
  },
  'browser.offline.changed': 'The site has changed; some of it has to be fetched anew.',
  'browser.offline.begun': 'Not everything is stored yet.',
  'browser.offline.core':
    'Topics and the pages you open are stored on this device. Keep the rest as well to read and search all papers without a network.',
  'browser.offline.cost': {
    one: '{size} to fetch and to store, in {count} file.',
    other: '{size} to fetch and to store, in {count} files.',
  },
  'browser.offline.rest': {
    one: '{missing} to fetch in {count} file; {stored} of {all} are here.',
    other: '{missing} to fetch in {count} files; {stored} of {all} are here.',
  },
  'browser.offline.long': {
    one: 'With {count} paper this takes minutes: leave the page open. It can be cancelled and goes on where it stopped.',
    other:
      'With {count} papers this takes minutes: leave the page open. It can be cancelled and goes on where it stopped.',
  },
  'browser.offline.room': 'Your browser has room for {size} only.',
  'browser.offline.changedByHost':
    'The host of this site sends “{file}” otherwise than it was built, so browsers cannot tell which files belong together. Whoever runs the site finds out with “paper-atlas check-site” what to change there.',
  'browser.offline.progress': '{stored} of {all}',
  'browser.offline.haltNetwork':
    'The network is gone. What was fetched stays; go on when it is back.',
  'browser.offline.haltRoom':
    'Your browser has no more room for this site. What was fetched stays.',
  'browser.offline.haltOutdated':
    'The site was updated meanwhile. Reload when the update is offered, then go on.',
  'browser.offline.kilobytes': '{size} KB',
  'browser.offline.megabytes': '{size} MB',
  'browser.offline.storedPages': { one: '{count} stored page', other: '{count} stored pages' },

  'browser.mark.add': 'Add to reading list',
  'browser.mark.added': 'On your reading list',
  'browser.mark.addTitle': 'Add to reading list: {title}',
  'browser.mark.removeTitle': 'Remove from reading list: {title}',
  'browser.mark.saidAdded': 'Added to the reading list',
  'browser.mark.saidRemoved': 'Removed from the reading list',
  'browser.mark.refused': 'This browser keeps no reading list',

  'browser.list.empty':
    'Nothing here yet. A paper’s page and every table have a star that puts the paper on this list.',
  'browser.list.count': '{papers}, {read} read',
  'browser.list.order': 'Order',
  'browser.list.own': 'My order',
  'browser.list.unread': 'Unread first',
  'browser.list.newest': 'Newest first',
  'browser.list.title': 'Title',
  'browser.list.read': 'Read',
  'browser.list.up': 'Up',
  'browser.list.down': 'Down',
  'browser.list.remove': 'Remove',
  'browser.list.control': '{action}: {title}',
  'browser.list.place': 'Place {place} of {all}',
  'browser.list.andOthers': '{names} and others',
  'browser.list.unreadable': 'This paper cannot be read now.',
  'browser.list.shared': {
    one: 'Somebody shared {count} paper with you.',
    other: 'Somebody shared {count} papers with you.',
  },
  'browser.list.addAll': 'Add all to my list',
  'browser.list.addedAll': { one: '{count} paper added', other: '{count} papers added' },
  'browser.list.mine': 'My own list',
  'browser.list.save': 'Save the references',
  'browser.list.saveAs': 'Save as',
  'browser.list.saved': 'Reading list saved as {format}',
  'browser.list.copyLink': 'Copy link to this list',

  'browser.names.shown': { one: '{shown} of {count} name', other: '{shown} of {count} names' },

  'browser.map.failed': 'The map could not be loaded. The list below has all topics.',
  'browser.map.lit': '{lit} of {papers}',
  'browser.map.more': { one: 'and {count} more', other: 'and {count} more' },
} as const satisfies Record<string, Text>;
