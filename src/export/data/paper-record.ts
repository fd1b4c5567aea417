import { z } from 'astro/zod';
import { paperDraftFields, paperSchema, slugSchema } from '../../schema/paper.ts';

const facts = paperSchema.shape;

/** One paper of `papers.json` and, without its abstract, one row of `papers.csv`. */
export const paperRecordSchema = z.strictObject({
  slug: slugSchema.describe('Names the paper in this collection; the end of its address'),
  page: z.url().describe('Address of its page'),
  key: facts['citation-key'].unwrap().describe('Key of its BibTeX entry'),
  title: z
    .string()
    .min(1)
    .describe('As written by its authors; mathematics is TeX between dollar signs'),
  titleText: z.string().min(1).describe('The title as plain Unicode text'),
  summary: facts.summary.describe(
    'What it does and what came out, in the words of this collection',
  ),
  gist: z
    .string()
    .optional()
    .describe('Where nobody wrote a summary: sentences of its abstract that a program chose'),
  type: facts.type.describe('Kind of work, as CSL calls it, or preprint'),
  authors: facts.authors.describe(
    'As they are said, in the order of the paper; “et al.” last where some are left out',
  ),
  editors: facts.editors.describe('Of the book or the proceedings'),
  translators: facts.translators.describe('As they are said'),
  published: facts.published.describe(
    'When it came out, of preprints the first version: year, month or day (EDTF)',
  ),
  venue: facts.venue.describe('Conference or journal by its short name, with the year'),
  'container-title': facts['container-title'].describe('Journal, proceedings or book by its title'),
  'event-title': facts['event-title'].describe('Conference where it was given'),
  volume: facts.volume.describe('Of the journal or the book'),
  issue: facts.issue.describe('Of the journal'),
  pages: facts.page.describe('Pages or article number'),
  'collection-title': facts['collection-title'].describe('Series in which the book came out'),
  'collection-number': facts['collection-number'].describe('Number in the series'),
  edition: facts.edition.describe('Edition of the book'),
  publisher: facts.publisher.describe('Publisher, school or institution'),
  'publisher-place': facts['publisher-place'].describe('Where the publisher is'),
  genre: facts.genre.describe('What the kind leaves open, such as PhD thesis'),
  number: facts.number.describe('Number of a report, patent or standard'),
  language: facts.language.describe('Language tag (BCP 47)'),
  arxiv: facts.arxiv.describe('arXiv identifier'),
  doi: facts.doi.describe('Digital object identifier'),
  isbn: facts.isbn.describe('ISBN of the book'),
  issn: facts.issn.describe('ISSN of the journal'),
  pmid: facts.pmid.describe('Id at PubMed'),
  url: facts.url.describe('Where it can be read, when no identifier leads there'),
  code: facts.code.describe('Address of its code'),
  topics: z.array(slugSchema).min(1).describe('Topics, the main one first'),
  introduces: facts.introduces.describe('Names that the paper brings into the world'),
  keywords: facts.keywords.describe('What it is about, in terms that other papers share'),
  search: facts.search.describe('Phrases in plain words by which a reader would look for it'),
  'source-keywords': facts['source-keywords'].describe('Keywords as its listings have them'),
  note: facts.note.describe('What its listings remark'),
  related: facts.related.describe(
    'Papers to read next that somebody chose, with what connects them',
  ),
  drafts: z
    .array(z.enum(paperDraftFields))
    .optional()
    .describe('Which of these a model wrote and nobody has accepted yet'),
  sources: facts.sources.describe('Listings in which it stands'),
  abstract: z.string().optional().describe('Markdown; mathematics is TeX between dollar signs'),
});

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
