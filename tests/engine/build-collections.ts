import type { TestProject } from 'vitest/node';
import { keepSite } from '../support/kept-site.ts';
import { buildSmallSite, smallSiteFolders } from '../support/small-site.ts';
import { emptyFiles, kitchenFiles } from './collections.ts';
import { pantryFiles } from './pantry.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site of the invented collection, for the root of a host. */
    kitchen: string;
    /** Folder of the site of the large invented collection, for `/kb/` on a host. */
    pantry: string;
    /** Folders of the sites of the small one in German and in Chinese. */
    german: string;
    chinese: string;
    /** Folder of the site of a collection without papers. */
    emptySite: string;
  }
}

/** Builds the collections on which the engine is tested, unless they are there as they would be built. */
export default async function buildCollections(project: TestProject): Promise<void> {
  const german = {
    ...kitchenFiles('de'),
    'texts.yml': "menu.home: Küchentür\nbrowser.mark.added: 'Gemerkt: auf Ihrer Liste'\n",
  };
  const sites = await Promise.all([
    kept('engine-kitchen', kitchenFiles()),
    // A path may be given without the slash at its end.
    kept('engine-pantry', pantryFiles(), '/kb'),
    kept('engine-german', german),
    kept('engine-chinese', kitchenFiles('zh')),
    kept('engine-empty', emptyFiles),
  ]);
  const names = ['kitchen', 'pantry', 'german', 'chinese', 'emptySite'] as const;
  for (const [place, name] of names.entries()) project.provide(name, sites[place] ?? '');
}

/** @returns the folder of the site. */
async function kept(name: string, files: Record<string, string>, basePath = '/'): Promise<string> {
  const { folder, site } = smallSiteFolders(name);
  const content = { texts: [JSON.stringify(files), basePath] };
  await keepSite(folder, content, () => buildSmallSite(name, files, basePath));
  return site;
}
