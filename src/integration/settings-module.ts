import type { SiteSettings } from '../schema/site.ts';
import { engineFolder, moduleEnding, programFolder } from './engine.ts';

/** Name under which pages import what the build knows. */
const moduleName = 'virtual:paper-atlas/settings';

/**
 * Tells the modules that make pages what only the build knows: the collection's settings, and where
 * the engine is. They run bundled, far from where they were written.
 */
export function settingsModule(settings: SiteSettings) {
  const values = {
    settings,
    engineFolder,
    programs: { folder: programFolder.href, ending: moduleEnding },
  };
  const source = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  return {
    name: 'paper-atlas-settings',
    resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id: string) => (id === `\0${moduleName}` ? source.join('') : undefined),
  };
}
