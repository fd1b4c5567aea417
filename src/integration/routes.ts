/**
 * Every page and file of the site, by what makes it below `src/pages`. A file's address is its path
 * without its last ending, as Astro has it for projects of their own. Pages named `[...part]` are
 * there only where the collection has something for them.
 * @see https://docs.astro.build/en/guides/routing/
 */
export const pageFiles = [
  '404.astro',
  'about.astro',
  'authors/[...part].astro',
  'authors/[author].bib.ts',
  'authors/[author]/[...page].astro',
  'authors/[author]/feed.xml.ts',
  'cards/[...card].png.ts',
  'data.astro',
  'edit/[...part].astro',
  'edit/[part].json.ts',
  'feed.[format].ts',
  'glossary/[...part].astro',
  'guide/collection.astro',
  'guide/hosting.astro',
  'guide/machines.astro',
  'guide/rules.astro',
  'index.astro',
  'light.css.ts',
  'list.astro',
  'llms-full.txt.ts',
  'llms.txt.ts',
  'manifest.webmanifest.ts',
  'map-data.[format].ts',
  'map/[...part].astro',
  'map/[topic].json.ts',
  'names/[...prefix].astro',
  'offline.astro',
  'opensearch.xml.ts',
  'papers.[format].ts',
  'papers/[slug].astro',
  'papers/[slug].md.ts',
  'questions.[format].ts',
  'questions/[...question].astro',
  'results.[format].ts',
  'robots.txt.ts',
  'search-documents.json.ts',
  'search.astro',
  'sha256sums.txt.ts',
  'terms/[...term].astro',
  'things.[format].ts',
  'topics/[...part].astro',
  'topics/[topic].[format].ts',
  'topics/[topic]/[...page].astro',
  'topics/[topic]/feed.[format].ts',
];

/** The address pattern of a page's file. */
export function patternOf(file: string): string {
  return `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`;
}
