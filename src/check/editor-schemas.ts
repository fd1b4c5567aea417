import { z } from 'astro/zod';
import { type AuthorEntry, authorsSchema } from '../schema/authors.ts';
import { type PaperFrontMatter, paperSchema } from '../schema/paper.ts';
import { type QuestionFile, questionSchema } from '../schema/question.ts';
import { type SiteSettings, siteSchema } from '../schema/site.ts';
import { type ThingFile, thingSchema } from '../schema/thing.ts';
import { type TopicFrontMatter, topicSchema } from '../schema/topic.ts';

const paperKeys: Record<keyof PaperFrontMatter, string> = {
  title: 'As its authors write it; $…$ is mathematics.',
  summary:
    'One or two plain sentences in our own words. Every number in it stands in the abstract.',
  claims:
    'The summary in 1 to 4 statements, in place of summary: each with its kind, our sentence, and the words of the abstract that carry it, copied exactly.',
  results:
    'Values that the abstract reports, at most 6: what was measured, the value with its unit, what it is compared with, on what, and the words of the abstract that have it.',
  roles:
    'What it has to do with things of others, at most 8: role (beats, improves, finds a flaw in, compares with, measures on or runs on), things by their names, and the words of the abstract that say so and name them. Who beats or improves says in these words that something is better.',
  topics: "Further topics, after the folder's.",
  introduces: 'Names that the paper brings into the world, spelled as its authors do: at most 4.',
  keywords: 'What it is about, in terms that other papers share.',
  search:
    'Phrases in plain words by which a reader would look for it; found by search, never shown.',
  related:
    'Papers to read next, best first, by their file names, each with what connects the two in at most 90 characters and, where this paper extends, answers or contradicts that one, is at work on the same problem or its baseline, that as kind. At most 6; others that are near enough, found from the text, follow as not as close.',
  type: 'What kind of work it is, by the types of CSL: article-journal, paper-conference, book, …',
  authors:
    'Names in the order of the work, as they are said; “García Márquez, Gabriel” where the family name would not be known, “{Google, Inc.}” for a group, “et al.” at the end for those left out.',
  editors: 'Of the book or the proceedings.',
  translators: 'Of the work.',
  published: 'When it came out, as far as it is known: 2024, 2024-10 or 2024-10-18.',
  'container-title': 'Journal, proceedings or book in which it stands, by its full title.',
  'event-title': 'The conference, where it is not the title of the proceedings.',
  volume: 'Volume of the journal or book.',
  issue: 'Issue of the journal.',
  page: 'Pages or article number, such as 12–34.',
  'collection-title': 'Series in which the book came out.',
  'collection-number': 'Number within the series.',
  edition: 'Edition of the book.',
  publisher: 'Publisher, school or institution.',
  'publisher-place': 'Where the publisher is.',
  genre: 'What the type leaves open, such as PhD thesis or Technical report.',
  number: 'Number of a report, patent or standard.',
  language: 'Tag of its language, such as en, de or zh-Hans.',
  arxiv: 'arXiv id in double quotes, such as "2410.14649".',
  doi: 'DOI without https://doi.org/, such as 10.1000/182.',
  isbn: 'International Standard Book Number.',
  issn: 'International Standard Serial Number.',
  pmid: 'Id at PubMed.',
  url: 'Where it can be read, when neither DOI nor arXiv leads there.',
  venue: 'Short name under which the site shows where it came out, such as ICML 2025.',
  code: 'Address of its code.',
  'source-keywords': 'Keywords as the listings have them.',
  note: 'What the listings remark.',
  'citation-key': 'Key of its BibTeX entry; else the site makes one.',
  sources: 'Listings in which it stands. Kept by the import.',
  added: 'The day on which it came in, such as 2026-03-14. Written by the import; feeds go by it.',
  imported: 'Tells an edited page from an untouched one. Kept by the import; leave it as it is.',
  aliases: 'Former file names of this page; each becomes a redirect.',
  'different-from': 'File names of pages that look like one of this paper and are of others.',
  draft:
    'Some texts are drafts of a model. Read them, then remove the line: they are texts from then on.',
  drafted: 'Which texts a model drafted, and its name. Kept by npm run draft.',
};

const topicKeys: Record<keyof TopicFrontMatter, string> = {
  title: 'The name of the topic.',
  scope: 'What belongs here, in one sentence.',
  synonyms: 'Other words under which readers look for the topic.',
  expects: 'What belongs here and is not there yet, to place new papers by.',
  aliases: 'Former file names of this page; each becomes a redirect.',
  draft:
    'The overview is a draft of a model. Read it, then remove the line: it is text from then on.',
  drafted: 'Which model drafted it. Kept by npm run draft.',
};

const questionKeys: Record<keyof QuestionFile, string> = {
  question: 'As people ask it, so that yes and no answer it.',
  also: 'Other wordings under which people look for it; found by search, never shown.',
  topics: 'Topics on whose pages it stands, the main one first.',
  answers:
    'Of at least two papers: paper (its file name), stance (yes, no or depends), says (one sentence of ours), evidence (words of the abstract that carry it, copied exactly) and conditions under which it holds. Every number of says stands in the evidence.',
  verdict: 'What the answers say together, or why they may all hold.',
  contested: 'true where a yes stands against a no.',
};

const thingKeys: Record<keyof ThingFile, string> = {
  name: 'As people say it; $…$ is mathematics.',
  kind: 'One of the kinds that the field pack lists, such as method or dataset.',
  also: 'Further names and spellings under which it stands in abstracts.',
  term: 'Slug of the term of the glossary that explains it; its forms are further names.',
  meaning: 'What it is, in a sentence or two, where the glossary does not explain it.',
  work: 'The work that brought it, where that is not in the collection: title, arxiv, doi or url, and source, where it was found that this is its address.',
  aliases: 'Former file names; each becomes a redirect.',
};

const siteKeys: Record<keyof SiteSettings, string> = {
  format: "Version of the content's format; npm run upgrade raises it.",
  name: 'What this collection is called.',
  description: 'One sentence for the home page and for search engines.',
  field: 'What the papers are about, such as public health.',
  sources: 'Where titles, abstracts and facts come from, in whole sentences.',
  licence: 'What may be done with them, in whole sentences.',
  language: 'Tag of the language in which the site speaks, such as en or de.',
  pack: 'Field pack: venues, words and limits of a field.',
  repository: 'Where the pages can be edited, for example https://github.com/team/papers',
  branch: 'The branch that people edit.',
  groups: 'Topics in groups, in the order of the site.',
  limits: 'Sizes of the collection above which the site leaves files out.',
  search:
    'A server (url, collection, key) that answers searches in place of the index of the site.',
  zotero: 'The Zotero library that the papers come from, and what becomes of it here.',
};

const authorKeys: Record<keyof AuthorEntry, string> = {
  name: 'As the site shows it; “García Márquez, Gabriel” where the family name would not be known.',
  also: 'Other spellings of the same person on pages of papers.',
  slug: 'End of the address, where the name does not make it; it never changes.',
  note: 'What tells the person from others of the name, such as a university.',
  papers: 'File names of the papers that are meant, where others of the name wrote others.',
  aliases: 'Former addresses; each becomes a redirect.',
};

/** JSON Schemas with which an editor completes and checks front matter, by their file names. */
export function editorSchemas(): Record<string, string> {
  return {
    'paper.schema.json': format('Front matter of a paper', paperSchema, paperKeys),
    'topic.schema.json': format('Front matter of a topic', topicSchema, topicKeys),
    'question.schema.json': format('content/questions/*.yml', questionSchema, questionKeys),
    'thing.schema.json': format('content/things/*.yml', thingSchema, thingKeys),
    'site.schema.json': format('content/site.yml', siteSchema, siteKeys),
    'authors.schema.json': format('content/authors.yml', authorsSchema(), authorKeys),
  };
}

/** @param descriptions of the keys; of a list those of its entries. */
function format(title: string, schema: z.ZodType, descriptions: Record<string, string>): string {
  // Draft 7 is what the YAML language server of VS Code and others reads.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const { items } = rest;
  const entry = typeof items === 'object' && !Array.isArray(items) ? items : rest;
  for (const [key, property] of Object.entries(entry.properties ?? {})) {
    if (typeof property === 'object') property.description = descriptions[key] ?? '';
  }
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
