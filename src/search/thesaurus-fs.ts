import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../schema/content-folder.ts';
import { formatProblem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { type Thesaurus, thesaurusSchema } from '../schema/thesaurus.ts';

/** Reads `content/thesaurus.yml`; a collection without one has an empty thesaurus. */
export function readThesaurus(): Thesaurus {
  const file = join(contentFolder(), 'thesaurus.yml');
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const { data, problems } = readYaml('content/thesaurus.yml', source, thesaurusSchema);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return data;
}
