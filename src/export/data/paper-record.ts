import { z } from 'astro/zod';
import { en } from '../../interface/en.ts';
import { paperDraftFields, paperSchema, slugSchema } from '../../schema/paper.ts';

const facts = paperSchema.shape;

/** One paper of `papers.json` and, without its abstract, one row of `papers.csv`. */
export const paperRecordSchema = z.strictObject({
  slug: slugSchema.describe(en['data.key.slug']),
  page: z.url().describe(en['data.key.page']),
  key: facts['citation-key'].unwrap().describe(en['data.key.key']),
  title: z.string().min(1).describe(en['data.key.title']),
  titleText: z.string().min(1).describe(en['data.key.titleText']),
  summary: facts.summary.describe(en['data.key.summary']),
  claims: facts.claims.describe(en['data.key.claims']),
  results: facts.results.describe(en['data.key.results']),
  roles: facts.roles.describe(en['data.key.roles']),
  gist: z.string().optional().describe(en['data.key.gist']),
  type: facts.type.describe(en['data.key.type']),
  authors: facts.authors.describe(en['data.key.authors']),
  editors: facts.editors.describe(en['data.key.editors']),
  translators: facts.translators.describe(en['data.key.translators']),
  published: facts.published.describe(en['data.key.published']),
  venue: facts.venue.describe(en['data.key.venue']),
  'container-title': facts['container-title'].describe(en['data.key.container-title']),
  'event-title': facts['event-title'].describe(en['data.key.event-title']),
  volume: facts.volume.describe(en['data.key.volume']),
  issue: facts.issue.describe(en['data.key.issue']),
  pages: facts.page.describe(en['data.key.pages']),
  'collection-title': facts['collection-title'].describe(en['data.key.collection-title']),
  'collection-number': facts['collection-number'].describe(en['data.key.collection-number']),
  edition: facts.edition.describe(en['data.key.edition']),
  publisher: facts.publisher.describe(en['data.key.publisher']),
  'publisher-place': facts['publisher-place'].describe(en['data.key.publisher-place']),
  genre: facts.genre.describe(en['data.key.genre']),
  number: facts.number.describe(en['data.key.number']),
  language: facts.language.describe(en['data.key.language']),
  arxiv: facts.arxiv.describe(en['data.key.arxiv']),
  doi: facts.doi.describe(en['data.key.doi']),
  isbn: facts.isbn.describe(en['data.key.isbn']),
  issn: facts.issn.describe(en['data.key.issn']),
  pmid: facts.pmid.describe(en['data.key.pmid']),
  url: facts.url.describe(en['data.key.url']),
  code: facts.code.describe(en['data.key.code']),
  topics: z.array(slugSchema).min(1).describe(en['data.key.topics']),
  introduces: facts.introduces.describe(en['data.key.introduces']),
  keywords: facts.keywords.describe(en['data.key.keywords']),
  search: facts.search.describe(en['data.key.search']),
  'source-keywords': facts['source-keywords'].describe(en['data.key.source-keywords']),
  note: facts.note.describe(en['data.key.note']),
  related: facts.related.describe(en['data.key.related']),
  drafts: z.array(z.enum(paperDraftFields)).optional().describe(en['data.key.drafts']),
  sources: facts.sources.describe(en['data.key.sources']),
  added: facts.added.describe(en['data.key.added']),
  abstract: z.string().optional().describe(en['data.key.abstract']),
});

/** The keys of a record, in their order. */
export const paperRecordKeys = paperRecordSchema.keyof().options;

/** `papers.json`: what is not known of a paper has no key. */
export const dataFileSchema = z.strictObject({
  version: z.literal(2).describe('Changes when a key changes its meaning or goes away'),
  name: z.string().describe('Name of the collection'),
  address: z.url().describe('Address of the collection'),
  license: z.string().describe('What may be done with the data'),
  papers: z.array(paperRecordSchema),
});

export type PaperRecord = z.infer<typeof paperRecordSchema>;
export type DataFile = z.infer<typeof dataFileSchema>;

/** JSON Schema of `papers.json`, at the address that it names itself by. */
export function dataFileJsonSchema(address: string): string {
  const schema = z.toJSONSchema(dataFileSchema);
  return `${JSON.stringify({ $id: address, title: 'papers.json', ...schema }, null, 2)}\n`;
}
