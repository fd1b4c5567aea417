import { z } from 'astro/zod';
import { paperSchema, slugSchema } from '../../schema/paper.ts';

const facts = paperSchema.shape;

/** One paper of `papers.json` and, without its abstract, one row of `papers.csv`. */
export const paperRecordSchema = z.strictObject({
  slug: slugSchema.describe('Names the paper in this collection; the end of its address'),
  page: z.url().describe('Address of its page'),
  key: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/)
    .describe('Key of its BibTeX entry'),
  title: z
    .string()
    .min(1)
    .describe('As written by its authors; mathematics is TeX between dollar signs'),
  titleText: z.string().min(1).describe('The title as plain Unicode text'),
  summary: facts.summary.describe(
    'What it does and what came out, in the words of this collection',
  ),
  authors: facts.authors.describe('In the order of the paper'),
  published: facts.published.describe('Year and month of the first public version'),
  venue: facts.venue.describe('Conference or journal, with the year'),
  arxiv: facts.arxiv.describe('arXiv identifier'),
  doi: facts.doi.describe('Digital object identifier'),
  code: facts.code.describe('Address of its code'),
  topics: z.array(slugSchema).min(1).describe('Topics, the main one first'),
  introduces: facts.introduces.describe('Names that the paper brings into the world'),
  keywords: facts.keywords.describe('Phrases by which a reader would look for it'),
  related: facts.related.describe(
    'Papers to read next that somebody chose, with what connects them',
  ),
  sources: facts.sources.describe('Listings in which it stands'),
  abstract: z.string().optional().describe('Markdown; mathematics is TeX between dollar signs'),
});

/** `papers.json`: what is not known of a paper has no key. */
export const dataFileSchema = z.strictObject({
  version: z.literal(1).describe('Changes when a key changes its meaning or goes away'),
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
