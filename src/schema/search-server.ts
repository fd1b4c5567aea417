import { z } from 'astro/zod';

/** Names of the machine itself: pages that are tried there may ask a server by plain http. */
const ownNames = new Set(['localhost', '127.0.0.1']);

/** What `site.yml` says of a server that answers searches in place of the index of the site. */
export const searchServerSchema = z.strictObject({
  /** Its address, up to where the paths of its interface begin. */
  url: z
    .url({ protocol: /^https?$/, hostname: /./ })
    .refine(
      (address) => {
        const { protocol, hostname } = new URL(address);
        return protocol === 'https:' || ownNames.has(hostname);
      },
      { error: 'give an address with https, as browsers load nothing else into such pages' },
    )
    .transform((address) => address.replace(/\/+$/, '')),
  /** The collection that holds the papers there. */
  collection: z.string().regex(/^[\w-]+$/, 'give the name of a collection, such as papers'),
  /** A key that may search and nothing else: every reader can see it. */
  key: z.string().min(1),
});

export type SearchServer = z.infer<typeof searchServerSchema>;
