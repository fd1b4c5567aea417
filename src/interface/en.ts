import type { Text } from './texts.ts';

/** What the site says, in English. Each other language has the same keys with the same places. */
export const en = {
  'count.papers': { one: '{count} paper', other: '{count} papers' },
  'count.topics': { one: '{count} topic', other: '{count} topics' },
  'count.papersOn': { one: '{count} paper on {field}', other: '{count} papers on {field}' },
  'count.of': '{known} of {all}',

  'menu.label': 'Site',
  'menu.open': 'Menu',
  'menu.home': 'Home',
  'menu.topics': 'Topics',
  'menu.allTopics': 'All topics',
  'menu.names': 'Names',
  'menu.glossary': 'Glossary',
  'menu.map': 'Map',
  'menu.search': 'Search',
  'menu.readingList': 'Reading list',
  'menu.about': 'About',

  'theme.label': 'Theme',
  'theme.system': 'System',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'footer.about': 'About {name}',
  'footer.rights': 'titles and abstracts belong to their authors',
  'footer.correct': 'Suggest a correction',
  'footer.edit': 'Edit this page',

  'neighbours.label': 'Papers of this topic',
  'neighbours.newer': 'Newer in this topic',
  'neighbours.older': 'Older in this topic',

  'empty.title': 'No papers yet',
  'empty.what':
    'Put a listing (BibTeX, RIS and others) into {folder} and run {command}: each of its papers becomes a page.',

  'home.title': 'Find the paper.',
  'home.subtitle': 'Then find your way around it.',
  'home.inTopics': '{papers} in {topics}',
  'home.years': '{papers}, {first} to {last}',
  'home.year': '{papers}, of {year}',
  'home.only': '{papers}.',
  'home.each': '{papers}: each with {parts}.',
  'home.eachAndTopics': '{papers}: each with {parts}, each topic with an overview.',
  'home.summary': 'a summary',
  'home.abstract': 'its abstract',
  'home.links': 'its links',
  'home.searched': 'Everything here can be searched and cited.',
  'home.searchedCorrected': 'Everything here can be searched, cited and corrected.',
  'home.perYear': 'Papers per year',
  'home.map': 'Map of all papers',
  'home.newest': 'Newest papers',
  'home.some': 'Papers',
  'home.allByDate': 'All papers by date',
  'home.all': 'All papers',

  'about.title': 'About {name}',
  'about.description':
    'Where the papers of {name} come from, what is known of them, and how to correct it.',
  'about.descriptionClosed': 'Where the papers of {name} come from and what is known of them.',
  'about.what':
    '{name} turns listings of papers into a knowledge base: a page for every paper, collected into topics, with {parts}. It is a static site over plain Markdown files, so it can be read, searched, copied and kept without any service behind it.',
  'about.summaries': 'summaries',
  'about.overviews': 'overviews',
  'about.search': 'search',
  'about.links': 'links',
  'about.collection': 'What is in it',
  'about.known': '{papers}. What is not known is left out rather than guessed:',
  'about.knownOf': 'Known of a paper',
  'about.papers': 'Papers',
  'about.fact.summary': 'Summary in plain words',
  'about.fact.authors': 'Authors or editors',
  'about.fact.published': 'Date of publication',
  'about.fact.type': 'Kind of work',
  'about.fact.venue': 'Venue, journal or book',
  'about.fact.publisher': 'Publisher',
  'about.fact.arxiv': 'arXiv identifier',
  'about.fact.doi': 'DOI',
  'about.fact.pmid': 'PubMed identifier',
  'about.fact.code': 'Address of its code',
  'about.sources': 'Where it comes from',
  'about.belong':
    'Titles and abstracts belong to their authors and are shown as written, with the damage that text converters did to mathematics and accents mended.',
  'about.correct': 'Correct something',
  'about.form':
    'Every paper has a link “Suggest a correction” at its end. It opens a form; what you write there becomes a proposed change, and you need to know nothing about git. “Edit this page” beside it opens the page’s file in the {repository}. An edit is never overwritten by a later import. What a page may hold and what is checked is written down in the {rules}.',
  'about.repository': 'repository',
  'about.rules': 'rules for pages',
  'about.add': '{add} with its DOI or address, or with title and abstract.',
  'about.addArxiv': '{add} with its arXiv address, or with title and abstract.',
  'about.addPaper': 'Add a paper',
  'about.take': 'Take it away',
  'about.takeAll':
    'Everything here can be taken along: references of each paper, topic and of the whole collection, feeds, and all data as JSON and CSV. {data} lists the files.',
  'about.offline': 'Without a network',
  'about.offlineHow':
    'Topics and the pages you open can be read again without a network. The whole collection with its search fits on a phone; the site can also be installed like a program, from your browser’s menu.',
  'about.privacy': 'Privacy',
  'about.privacyHow':
    'The site sets no cookies and asks no other host for anything. Search runs in your browser; what you type is sent nowhere. The reading list is kept in your browser alone. Links to {hosts} lead to those sites.',
  'about.publishers': 'publishers',
  'about.code': 'code',
  'about.goOn': '{search} or {topics}.',
  'about.searchCollection': 'Search the collection',
  'about.lookThrough': 'look through its topics',

  'glossary.title': 'Glossary',
  'glossary.description': {
    one: '{count} term in two sentences, with the papers that use it.',
    other: '{count} terms in two sentences each, with the papers that use them.',
  },
  'glossary.descriptionOn': {
    one: '{count} term of {field} in two sentences, with the papers that use it.',
    other: '{count} terms of {field} in two sentences each, with the papers that use them.',
  },
  'glossary.lead': {
    one: '{count} term that these papers take for granted, in two sentences, with the papers that use it.',
    other:
      '{count} terms that these papers take for granted, in two sentences each, with the papers that use them.',
  },

  'topics.title': 'Topics',
  'topics.description': '{papers} in {topics}.',
  'topics.descriptionSpan': '{papers} in {topics}, from {first} to {last}.',
  'topics.missing': 'A paper is missing? {add}.',
  'topics.add': 'Add it',

  'search.title': 'Search',
  'search.description': {
    one: 'Search {count} paper by title, name, author or what it does.',
    other: 'Search {count} papers by title, name, author or what they do.',
  },
  'search.label': 'Search papers',
  'search.placeholder': 'A title, a name, or what it does',
  'search.submit': 'Search',
  'search.noScript':
    'Searching needs JavaScript, which is switched off here. All papers can be reached through their topics:',

  'notFound.title': 'Page not found',
  'notFound.heading': 'No page has this address',
  'notFound.description': 'No page has this address.',
  'notFound.why':
    'The link may be mistyped, or the page was never here. Addresses that once existed lead on to where the page is now. Search for what you were after:',
  'notFound.topics': 'Or look through the topics',

  'map.title': 'Map of papers',
  'map.description': {
    one: '{count} paper as a point.',
    other:
      '{count} papers as points: near ones are about similar things, colours are groups of topics.',
  },
  'map.lead':
    'Every point is a paper; papers on similar things lie near each other, and directions mean nothing.',
  'map.list': 'The map as a list',
  'map.listLead':
    'Topics with the topics whose papers lie nearest; each topic’s page lists its papers.',
  'map.near': 'near {topics}',

  'search.in': 'Search {name}',

  'data.title': 'Data and exports',
  'data.belong': 'Titles and abstracts belong to their authors.',

  'card.summaries': 'Summaries',
  'card.citations': 'Citations',
} as const satisfies Record<string, Text>;
