import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../schema/content-folder.ts';
import { type GlossaryTerm, glossarySchema } from '../schema/glossary.ts';
import { formatProblem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';

/**
 * Reads `content/glossary.yml`; throws an error that names every problem in it. A collection
 * without the file has an empty glossary.
 * @param topics slugs of the topics that there are.
 */
export function readGlossary(topics: ReadonlySet<string>): GlossaryTerm[] {
  const file = join(contentFolder(), 'glossary.yml');
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const { data, problems } = readYaml('content/glossary.yml', source, glossarySchema(topics));
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return data;
}
