import type { TestProject } from 'vitest/node';
import { buildSmallSite } from '../support/small-site.ts';
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

/** Builds the collections on which the engine is tested, and takes them away at the end. */
export default async function buildCollections(project: TestProject): Promise<() => void> {
  const [kitchen, pantry, german, chinese, empty] = await Promise.all([
    buildSmallSite('engine-kitchen', kitchenFiles()),
    // A path may be given without the slash at its end.
    buildSmallSite('engine-pantry', pantryFiles(), '/kb'),
    buildSmallSite('engine-german', {
      ...kitchenFiles('de'),
      'texts.yml': "menu.home: Küchentür\nbrowser.mark.added: 'Gemerkt: auf Ihrer Liste'\n",
    }),
    buildSmallSite('engine-chinese', kitchenFiles('zh')),
    buildSmallSite('engine-empty', emptyFiles),
  ]);
  project.provide('kitchen', kitchen.folder);
  project.provide('pantry', pantry.folder);
  project.provide('german', german.folder);
  project.provide('chinese', chinese.folder);
  project.provide('emptySite', empty.folder);
  return () => {
    for (const site of [kitchen, pantry, german, chinese, empty]) site.remove();
  };
}
