import { engineFolder, moduleEnding, programFolder } from '../build/engine.ts';
import { browserAreas, isAreaKey, isBrowserKey, type Texts } from '../interface/texts.ts';
import type { FieldPack } from '../schema/pack.ts';
import type { SiteSettings } from '../schema/site.ts';

/**
 * Tells the modules that make pages what only the build knows: the collection's settings, its field
 * pack, where the engine is, and the texts of the site's language. They run bundled, far from where
 * they were written.
 */
export function settingsModule(settings: SiteSettings, pack: FieldPack, texts: Texts) {
  const { language } = settings;
  const textsWhere = (isMeant: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => isMeant(key)));
  const modules = {
    'virtual:paper-atlas/settings': {
      settings,
      pack,
      engineFolder,
      programs: { folder: programFolder.href, ending: moduleEnding },
    },
    'virtual:paper-atlas/texts': { language, texts },
    'virtual:paper-atlas/browser-texts': { language, browserTexts: textsWhere(isBrowserKey) },
    ...Object.fromEntries(
      browserAreas.map((area) => [
        `virtual:paper-atlas/browser-texts/${area}`,
        { areaTexts: textsWhere((key) => isAreaKey(key, area)) },
      ]),
    ),
  };
  const sources = new Map(
    Object.entries(modules).map(([name, values]) => [`\0${name}`, sourceOf(values)]),
  );
  return {
    name: 'paper-atlas-settings',
    resolveId: (id: string) => (sources.has(`\0${id}`) ? `\0${id}` : undefined),
    load: (id: string) => sources.get(id),
  };
}

function sourceOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}
