import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { ContentError } from '../schema/expected-error.ts';
import { type SiteSettings, siteSchema } from '../schema/site.ts';

/** Reads `content/site.yml`. @throws ContentError naming every problem in it. */
export function readSiteSettings(): SiteSettings {
  const settings = readContentYaml('site.yml', siteSchema);
  if (settings) return settings;
  throw new ContentError([
    {
      file: 'content/site.yml',
      line: 1,
      column: 1,
      rule: 'schema',
      what: 'no such file',
      why: 'it says what the collection is called and which topics it has',
      fix: 'write it as CONTRIBUTING.md shows, or name another folder with --content DIR',
    },
  ]);
}
