import { settingsModule } from '../../src/integration/settings-module.ts';
import { en } from '../../src/interface/en.ts';
import { plainPack } from '../../src/schema/pack.ts';
import { siteSchema } from '../../src/schema/site.ts';

/** What the build tells modules, for tests of functions that say something: an English site without a pack. */
export function siteModules() {
  const settings = siteSchema.parse({ format: 1, name: 'Atlas', description: 'Papers.' });
  return settingsModule(settings, plainPack, en);
}
