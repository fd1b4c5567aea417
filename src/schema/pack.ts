import { z } from 'astro/zod';

const name = z.string().min(1);
const count = z.int().min(0);

/** Single words: they are compared with the words of texts. */
const words = z.array(z.string().regex(/^\S+$/, 'give one word'));

/** Full names by the short ones that listings and people give. */
const fullNames = z.record(name, name).default({});

const range = (fewest: number, most: number) => ({
  fewest: count.default(fewest),
  most: count.default(most),
});

/** `venues.yml`: conferences and journals by their acronyms. */
const venuesSchema = z.strictObject({ conferences: fullNames, journals: fullNames });

/** `links.yml`: where readers of this field go on with a paper. */
const linksSchema = z.strictObject({
  /** Places that have a page for each paper with an arXiv id. */
  arxiv: z
    .array(
      z.strictObject({
        label: name,
        address: z
          .string()
          .regex(/^https?:\/\/\S*\{arxiv\}/, 'give an address with {arxiv} where the id stands'),
        description: name,
      }),
    )
    .default([]),
  /** Names by which readers know a host. */
  hosts: fullNames,
});

/** `limits.yml`: how much of everything a page has. */
const limitsSchema = z.strictObject({
  /** Characters of a summary: the most that search results and previews of shared links show. */
  summary: count.default(280),
  /** Characters of all claims of a page, which together are its summary. */
  claims: count.default(480),
  /** What a name in `introduces`, or a thing, can be. */
  kinds: z
    .array(name)
    .min(1)
    .default([
      'method',
      'system',
      'model',
      'dataset',
      'benchmark',
      'tool',
      'theory',
      'task',
      'hardware',
    ]),
  keywords: z.strictObject(range(2, 8)).prefault({}),
  overview: z
    .strictObject({
      /** Sections whose words are counted: those that are read from end to end. */
      sections: z.array(name).min(1).default(['Overview', 'Start here', 'Open questions']),
      ...range(250, 450),
    })
    .prefault({}),
});

/** `translations.yml`: terms as readers say them in other languages than that of the papers. */
const translationsSchema = z.record(name, z.array(z.string().min(2)).min(1));

export type Venues = z.infer<typeof venuesSchema>;
export type FieldLinks = z.infer<typeof linksSchema>;
export type Limits = z.infer<typeof limitsSchema>;

/** The parts of a field pack, each in a file of its own. */
export const packSchemas = {
  venues: venuesSchema,
  /** Words of titles that keep their capital in every bibliography. */
  properNouns: words,
  /** Words that say nothing about which papers belong together, besides those of everyday language. */
  commonWords: words,
  /** Words that are no reason to read one paper after another. */
  vagueWords: words,
  /** What narrows a result of this field: a claim says it where its evidence does. */
  scopeWords: z.array(name),
  translations: translationsSchema,
  links: linksSchema,
  limits: limitsSchema,
};

type PackSchemas = typeof packSchemas;

/** What is known of a field besides its papers. */
export type FieldPack = { [Part in keyof PackSchemas]: z.infer<PackSchemas[Part]> };

/** What holds where no pack says otherwise: everything works, only plainer. */
export const plainPack: FieldPack = {
  venues: venuesSchema.parse({}),
  properNouns: [],
  commonWords: [],
  vagueWords: [],
  scopeWords: [],
  translations: {},
  links: linksSchema.parse({}),
  limits: limitsSchema.parse({}),
};

/** File in which a pack has each of its parts. */
export const packFiles: Record<keyof FieldPack, string> = {
  venues: 'venues.yml',
  properNouns: 'proper-nouns.yml',
  commonWords: 'common-words.yml',
  vagueWords: 'vague-words.yml',
  scopeWords: 'scope-words.yml',
  translations: 'translations.yml',
  links: 'links.yml',
  limits: 'limits.yml',
};

/** A pack of the engine by its name, or a folder beside `site.yml` by its path. */
export const packNameSchema = z
  .string()
  .regex(
    /^(?:\.\/\S+|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    'give the name of a pack such as machine-learning, or a folder such as ./pack',
  );
