import { join } from 'node:path';
import type { Catalog } from '../collection/catalog.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { readText } from '../schema/pages-fs.ts';
import { countParts, type PageFileSource, partName, partOf } from './source-parts.ts';

/** Whether pages can be edited from the site: where a repository takes what is handed over. */
export function isEditable({ settings, papers }: Catalog): boolean {
  return settings.repository !== undefined && papers.length > 0;
}

/** The names of all parts of the collection's page files. */
export function sourceParts(catalog: Catalog): string[] {
  if (!isEditable(catalog)) return [];
  const parts = countParts(catalog.papers.length);
  return Array.from({ length: parts }, (_, part) => partName(part, parts));
}

/** The page files of a part, by the file names of their papers. */
export async function readSourcePart(
  { papers }: Catalog,
  name: string,
): Promise<Record<string, PageFileSource>> {
  const parts = countParts(papers.length);
  const slugs = papers
    .filter(({ slug }) => partName(partOf(slug, parts), parts) === name)
    .map(({ slug, topics, language }) => ({
      slug,
      language,
      path: `papers/${topics[0]}/${slug}.md`,
    }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const files = await Promise.all(
    slugs.map(async ({ slug, language, path }) => {
      const read = await readText(join(contentFolder(), path));
      // A page that was read for this build and is gone now is missed by nobody but its editor.
      return 'text' in read ? [[slug, { path, source: read.text, language }] as const] : [];
    }),
  );
  return Object.fromEntries(files.flat());
}
