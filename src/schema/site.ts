import { z } from 'astro/zod';
import { slugSchema } from './paper.ts';

/** Colour families that the style sheets define for both themes. */
export const hues = ['teal', 'blue', 'violet', 'rose', 'amber', 'green', 'slate'] as const;

/** `content/site.yml`: what this collection is called and how its topics are grouped. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  /** One sentence for the home page and for search engines. */
  description: z.string().min(1),
  /** Where the pages can be edited, for example https://github.com/team/papers */
  repository: z.url({ protocol: /^https?$/ }),
  /** The branch that people edit. */
  branch: z.string().min(1),
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        hue: z.enum(hues),
        topics: z.array(slugSchema).min(1),
      }),
    )
    .min(1),
  limits: z
    .strictObject({
      /** Up to this number of papers each page has a twin in Markdown, one more file a paper. */
      markdownPages: z.int().min(0).optional(),
      /** Up to this number each page has a card image for shared links; beyond it, its topic's. */
      cards: z.int().min(0).optional(),
    })
    .optional(),
});

export type SiteSettings = z.infer<typeof siteSchema>;
