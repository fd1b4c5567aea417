import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { type GlossaryTerm, glossarySchema } from '../schema/glossary.ts';

/**
 * Reads `content/glossary.yml`; a collection without the file has an empty glossary.
 * @param topics slugs of the topics that there are.
 * @throws ContentError naming every problem in it.
 */
export function readGlossary(topics: ReadonlySet<string>): GlossaryTerm[] {
  return readContentYaml('glossary.yml', glossarySchema(topics)) ?? [];
}
