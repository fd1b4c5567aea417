import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../schema/content-folder.ts';
import { formatProblem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { type SiteSettings, siteSchema } from '../schema/site.ts';

/** Reads `content/site.yml`; throws an error that names every problem in it. */
export function readSiteSettings(): SiteSettings {
  const file = join(contentFolder(), 'site.yml');
  const { data, problems } = readYaml('content/site.yml', readFileSync(file, 'utf8'), siteSchema);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return data;
}
