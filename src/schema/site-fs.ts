import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from './expected-error.ts';
import { readYaml } from './read-yaml.ts';
import { type SiteSettings, siteSchema } from './site.ts';

/**
 * Reads the settings of a content folder.
 * @throws ExpectedError where there is no `site.yml`, or it cannot be used.
 */
export async function readSite(content: string): Promise<SiteSettings> {
  const file = join(content, 'site.yml');
  if (!existsSync(file)) {
    throw new ExpectedError(
      `${file}: no such file · it says what a collection is · name the folder of a collection with --content DIR`,
    );
  }
  const { data, problems } = readYaml(file, await readFile(file, 'utf8'), siteSchema);
  if (data) return data;
  const [first] = problems;
  throw new ExpectedError(
    `${file}:${first?.line ?? 1}: ${first?.what} · nothing was written · ${first?.fix}`,
  );
}
