import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { type Thesaurus, thesaurusSchema } from '../schema/thesaurus.ts';

/**
 * Reads `content/thesaurus.yml`; a collection without one has an empty thesaurus.
 * @throws ContentError naming every problem in it.
 */
export function readThesaurus(): Thesaurus {
  return readContentYaml('thesaurus.yml', thesaurusSchema) ?? [];
}
