import { type Catalog, getCatalog } from '../catalog.ts';
import { fullAddress } from '../links.ts';
import type { Citation } from './citation.ts';
import { citePapers } from './cite-papers.ts';

const cited = new WeakMap<Catalog, Map<string, Citation>>();

/** Citations of all papers by slug, made once for a reading of the collection. */
export async function getCitations(): Promise<Map<string, Citation>> {
  const catalog = await getCatalog();
  let citations = cited.get(catalog);
  if (!citations) {
    citations = citePapers(catalog.papers, (slug) => fullAddress(`/papers/${slug}/`));
    cited.set(catalog, citations);
  }
  return citations;
}

/** The citation of one paper of the collection. */
export async function getCitation(slug: string): Promise<Citation> {
  const citation = (await getCitations()).get(slug);
  if (!citation) throw new Error(`${slug}: no paper of the collection has this file name`);
  return citation;
}
