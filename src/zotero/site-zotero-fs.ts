import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../schema/expected-error.ts';
import { formatProblem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { siteSchema, type ZoteroSettings, zoteroSettingsSchema } from '../schema/site.ts';

/** What `site.yml` says of the collection's library. */
export interface SiteZotero {
  settings: ZoteroSettings;
  /** Language in which the site speaks. */
  language: string;
}

/**
 * Reads what `site.yml` says of the library; what is usual where it says nothing or is not there.
 * @throws ExpectedError where it cannot be used.
 */
export async function readSiteZotero(content: string): Promise<SiteZotero> {
  const file = join(content, 'site.yml');
  const usual = zoteroSettingsSchema.parse({});
  if (!existsSync(file)) return { settings: usual, language: 'en' };
  const { data, problems } = readYaml(file, await readFile(file, 'utf8'), siteSchema);
  if (!data) throw new ExpectedError(problems.map(formatProblem).join('\n'));
  return { settings: data.zotero ?? usual, language: data.language };
}
