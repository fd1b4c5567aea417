import { pack } from 'virtual:paper-atlas/settings';
import { oncePer } from '../../build/once-per.ts';
import { type Catalog, getCatalog } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import { contentFolder } from '../../schema/content-folder.ts';
import { readPublicKeys } from '../../schema/public-addresses-fs.ts';
import type { Citation } from './citation.ts';
import { citePapers } from './cite-papers.ts';

const citationsOf = oncePer(async ({ papers }: Catalog) => {
  const publicKeys = await readPublicKeys(contentFolder());
  return citePapers(papers, (slug) => fullAddress(`/papers/${slug}/`), pack, publicKeys);
});

/** Citations of all papers by slug. */
export async function getCitations(): Promise<Map<string, Citation>> {
  return citationsOf(await getCatalog());
}

/** The citation of one paper of the collection. */
export async function getCitation(slug: string): Promise<Citation> {
  const citation = (await getCitations()).get(slug);
  if (!citation) throw new Error(`${slug}: no paper of the collection has this file name`);
  return citation;
}
