import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../schema/content-folder.ts';
import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { type GlossaryTerm, glossarySchema } from '../schema/glossary.ts';

let last: { key: string; terms: GlossaryTerm[] } | undefined;

/**
 * Reads `content/glossary.yml`; a collection without the file has an empty glossary.
 * @param topics slugs of the topics that there are.
 * @throws ContentError naming every problem in it.
 */
export function readGlossary(topics: ReadonlySet<string>): readonly GlossaryTerm[] {
  const file = join(contentFolder(), 'glossary.yml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const key = JSON.stringify([file, text, ...topics]);
  // Every page asks for it while the site is worked on: for the same text it is the same object.
  if (last?.key !== key) {
    last = { key, terms: readContentYaml('glossary.yml', glossarySchema(topics)) ?? [] };
  }
  return last.terms;
}
