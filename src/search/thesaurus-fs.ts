import { readContentYaml } from '../schema/content-yaml-fs.ts';
import type { FieldPack } from '../schema/pack.ts';
import { type Thesaurus, thesaurusSchema } from '../schema/thesaurus.ts';

/**
 * Reads `content/thesaurus.yml`; a collection without one has an empty thesaurus.
 * @param translations those of the field pack: each term is one more group.
 * @throws ContentError naming every problem in it.
 */
export function readThesaurus(translations: FieldPack['translations']): Thesaurus {
  const own = readContentYaml('thesaurus.yml', thesaurusSchema) ?? [];
  return [...own, ...Object.entries(translations).map(([term, words]) => [term, ...words])];
}
