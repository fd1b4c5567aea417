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

  'years.described': 'Papers per year. {counts}.',
  'years.numbers': 'In numbers',
  'years.undated': {
    one: '{count} paper is not in the plot, for want of a date.',
    other: '{count} papers are not in the plot, for want of a date.',
  },

  'date.since': 'since {date}',
  'date.season': '{season} {year}',
  'date.spring': 'Spring',
  'date.summer': 'Summer',
  'date.autumn': 'Autumn',
  'date.winter': 'Winter',

  'paper.cite': 'Cite',
  'paper.copyCitation': 'Copy the citation',
  'paper.publication': 'Publication',
  'paper.related': 'Related papers',
  'paper.notAsClose': 'Not as close',
  'paper.links': 'Links',
  'paper.abstract': 'Abstract',
  'paper.about': 'About this paper',
  'paper.introduces': 'Introduces',
  'paper.alsoIn': 'Also in',
  'paper.keywords': 'Keywords',
  'paper.listingKeywords': 'Keywords of its listings',

  'topic.page': '{topic}, page {number}',
  'topic.onThisPage': 'On this page',
  'topic.pages': 'Pages',
  'topic.export': 'Export:',
  'topic.feed': 'Feed',
  'topic.aboutFiles': 'About these files',
  'topic.copyLink': 'Copy link',
  'topic.copyText': 'Copy share text',

  'table.papersOn': 'Papers on {topic}',
  'table.paper': 'Paper',
  'table.venue': 'Venue',
  'table.year': 'Year',
  'table.code': 'Code',
  'table.from': 'from',

  'names.description': {
    one: '{count} name of a method, model, dataset or the like: what it is, and the paper that introduced it.',
    other:
      '{count} methods, models, systems, datasets, benchmarks, tools and theories: what each is, and the paper that introduced it.',
  },
  'names.lead':
    'What the papers of this collection brought into the world: methods, models, datasets and more, each with the paper that describes it.',
  'names.found': {
    one: '{names} names from {count} paper',
    other: '{names} names from {count} papers',
  },
  'names.kindOf': 'Kind of name',
  'names.all': 'All',
  'names.letters': 'Letters',
  'names.firstLetter': 'First letter',
  'names.beginning': 'Beginning',
  'names.method': 'method',
  'names.system': 'system',
  'names.model': 'model',
  'names.dataset': 'dataset',
  'names.benchmark': 'benchmark',
  'names.tool': 'tool',
  'names.theory': 'theory',
  'names.kinds.method': 'methods',
  'names.kinds.system': 'systems',
  'names.kinds.model': 'models',
  'names.kinds.dataset': 'datasets',
  'names.kinds.benchmark': 'benchmarks',
  'names.kinds.tool': 'tools',
  'names.kinds.theory': 'theories',

  'glossary.seeAlso': 'See also',
  'glossary.searchAll': { one: 'Search for it', other: 'Search for all {count}' },

  'list.description':
    'Papers that you marked, in your order, to read, export and share. The list is kept in your browser alone.',
  'list.note':
    'Kept in this browser alone. A link to the list names its papers, and whoever opens it sees them.',
  'list.noScript': 'The list is kept by a script; with scripts turned off there is none.',

  'offline.stored': 'Stored on this device',
  'offline.keep': 'Keep all for offline use',
  'offline.cancel': 'Cancel',
  'offline.remove': 'Remove',
  'offline.pages': 'Stored pages',

  'search.results': 'Results',
  'search.searching': 'Searching …',
  'search.sortBy': 'Sort by',
  'search.byRelevance': 'relevance',
  'search.byDate': 'date',
  'search.filters': 'Filters',
  'search.more': 'More results',
  'search.show': 'Show results',

  'map.light': 'Light up papers with',
  'map.words': 'words of title or summary',
  'map.ofTopic': 'of topic',
  'map.allTopics': 'all topics',
  'map.noScript':
    'The map is drawn by a script, which is not running. The list below has all topics.',
  'map.drawing': 'The map is being drawn …',
  'map.closer': 'Closer',
  'map.farther': 'Farther',
  'map.all': 'All',
  'map.role': 'map',
  'map.help':
    'Drag to move, scroll or pinch to look closer. With the keyboard: arrow keys go to the next paper, Enter opens it, + and − look closer and farther, 0 shows all.',
  'map.colours': 'Colours',
  'map.lit': 'Lit papers',

  'data.title': 'Data and exports',
  'data.belong': 'Titles and abstracts belong to their authors.',

  'card.summaries': 'Summaries',
  'card.citations': 'Citations',
} as const satisfies Record<string, Text>;
