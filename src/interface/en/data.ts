import type { Text } from '../text.ts';

/** What the page on data and the files for programs say, in English. */
export const data = {
  'data.title': 'Data and exports',
  'data.belong': 'Titles and abstracts belong to their authors.',
  'data.description':
    'References, feeds and data of {papers} as files: BibTeX, RIS, CSL-JSON, Markdown, JSON, CSV, Atom.',
  'data.lead':
    'All that {name} knows of {papers}, as files. They are made anew whenever the collection changes, at addresses that stay.',
  'data.whole': 'The whole collection',
  'data.file': 'File',
  'data.size': 'Size',
  'data.byTopic': 'By topic',
  'data.topic': 'Topic',
  'data.feed': 'Feed',
  'data.topicAs': '{topic} as {format}, {size}',
  'data.topicFeed': '{format} feed of {topic}',
  'data.digests':
    '{file} has the digest of every file on this page, in the form that {command} checks.',
  'data.feeds': 'Feeds and texts',
  'data.newest': 'Newest papers: {atom}, {json}',
  'data.models': 'For language models: {short}, what is where, and {long}, the whole text',
  'data.markdown':
    'Every paper’s page as Markdown: its address with {ending} in place of the last slash',
  'data.openSearch': 'The collection can be searched from the browser’s address bar: {description}',
  'data.openSearchFile': 'OpenSearch description',
  'data.schema': 'What is in papers.json and papers.csv',
  'data.schemaWhat':
    '{json} is one object: {version}, which changes when a key changes its meaning, {name} and {address} of the collection, {license}, and {papers}, newest first. What is not known of a paper has no key; keys of a publication have the names of {csl}. Its {schema} says the same to programs. {csv} is UTF-8 with one line of names; lists are joined by “; ”, and a value that a spreadsheet would run as a formula starts with an apostrophe.',
  'data.cslVariables': 'CSL variables',
  'data.jsonSchema': 'JSON Schema',
  'data.key': 'Key',
  'data.meaning': 'Meaning',
  'data.known': 'Known',
  'data.inCsv': 'In CSV',
  'data.always': 'always',
  'data.ofSome': 'of some',
  'data.yes': 'yes',
  'data.no': 'no',
  'data.results':
    '{csv} has a line for each value that an abstract reports: the paper, what was measured, {value} and {unit} as the abstract has them; {basis} says whether it is a level (absolute), so many units more or less (difference), or per cent or times of another (relative); {bound} what makes it a limit or a mean; {against} what it is compared with, {on} the datasets, models and hardware, {conditions} what else limits it, {evidence} the words of the abstract. What the abstract does not say is empty; values of different papers were measured in different settings. {json} says the same to programs.',
  'data.things':
    '{json} has each method, model, dataset or the like that papers introduce or have to do with: its names, what it is, the paper that introduced it, and {roles}. {csv} has a line for each of these: {thing} and its {name} and {kind}, {role}, what a {paper} has to do with it, and {evidence}, the words of the abstract that say so. A role is what the paper says of itself: {beats} and {improves} have a comparative in the evidence, under the conditions of the paper; what results were measured on or against counts as {measures} and {compares}.',
  'data.keys': 'Citation keys',
  'data.keysHow':
    'The key that the page of a paper gives. Where it gives none: the first author’s family name, the year of the first version and the name that the paper introduces, else the first word of its title that says something. Where two papers would have the same key, the later one ends in {letter}.',
  'data.keysHowAs':
    'The key that the page of a paper gives. Where it gives none: the first author’s family name, the year of the first version and the name that the paper introduces, else the first word of its title that says something: {key}. Where two papers would have the same key, the later one ends in {letter}.',
  'data.licence': 'Licence',
  'data.bytes': '{size} B',
  'data.kilobytes': '{size} kB',
  'data.megabytes': '{size} MB',
  'data.key.slug': 'Names the paper in this collection; the end of its address',
  'data.key.page': 'Address of its page',
  'data.key.key': 'Key of its BibTeX entry',
  'data.key.title': 'As written by its authors; mathematics is TeX between dollar signs',
  'data.key.titleText': 'The title as plain Unicode text',
  'data.key.summary': 'What it does and what came out, in the words of this collection',
  'data.key.claims':
    'The summary in claims: the kind of each, its text, and the words of the abstract that carry it',
  'data.key.results':
    'Values that the abstract reports, each with what it is measured against and on, and its words',
  'data.key.roles':
    'What it has to do with methods, datasets and the like of others, each with the words of the abstract that say so',
  'data.key.gist': 'Where nobody wrote a summary: sentences of its abstract that a program chose',
  'data.key.type': 'Kind of work, as CSL calls it, or preprint',
  'data.key.authors':
    'As they are said, in the order of the paper; “et al.” last where some are left out',
  'data.key.editors': 'Of the book or the proceedings',
  'data.key.translators': 'As they are said',
  'data.key.published':
    'When it came out, of preprints the first version: year, month or day (EDTF)',
  'data.key.venue': 'Conference or journal by its short name, with the year',
  'data.key.container-title': 'Journal, proceedings or book by its title',
  'data.key.event-title': 'Conference where it was given',
  'data.key.volume': 'Of the journal or the book',
  'data.key.issue': 'Of the journal',
  'data.key.pages': 'Pages or article number',
  'data.key.collection-title': 'Series in which the book came out',
  'data.key.collection-number': 'Number in the series',
  'data.key.edition': 'Edition of the book',
  'data.key.publisher': 'Publisher, school or institution',
  'data.key.publisher-place': 'Where the publisher is',
  'data.key.genre': 'What the kind leaves open, such as PhD thesis',
  'data.key.number': 'Number of a report, patent or standard',
  'data.key.language': 'Language tag (BCP 47)',
  'data.key.arxiv': 'arXiv identifier',
  'data.key.doi': 'Digital object identifier',
  'data.key.isbn': 'ISBN of the book',
  'data.key.issn': 'ISSN of the journal',
  'data.key.pmid': 'Id at PubMed',
  'data.key.url': 'Where it can be read, when no identifier leads there',
  'data.key.code': 'Address of its code',
  'data.key.topics': 'Topics, the main one first',
  'data.key.introduces': 'Names that the paper brings into the world',
  'data.key.keywords': 'What it is about, in terms that other papers share',
  'data.key.search': 'Phrases in plain words by which a reader would look for it',
  'data.key.source-keywords': 'Keywords as its listings have them',
  'data.key.note': 'What its listings remark',
  'data.key.related':
    'Papers to read next that somebody chose, with what connects them and, where it is known, how the paper stands to them',
  'data.key.drafts': 'Which of these a model wrote and nobody has accepted yet',
  'data.key.sources': 'Listings in which it stands',
  'data.key.added': 'The day on which it came into the collection, where no listing says it',
  'data.key.abstract': 'Markdown; mathematics is TeX between dollar signs',

  'models.markdown':
    'Each paper has a page as Markdown at its address with {ending} in place of the last slash.',
  'models.unknown': 'What is not known of a paper is left out.',
  'models.summaries': 'Summaries say what the authors report.',
  'models.drafts':
    'Those that begin with “Draft:” were written by a model and are not checked yet.',
  'models.data': 'Data',
  'models.json': 'All that is known of every paper, with abstracts',
  'models.schema': 'JSON Schema of {file}',
  'models.bibtex': 'BibTeX of every paper',
  'models.whole': 'Every topic and every paper in one text',
} as const satisfies Record<string, Text>;
