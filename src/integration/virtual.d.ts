/** What the build knows of the collection and of the engine: see settings-module.ts. */
declare module 'virtual:paper-atlas/settings' {
  /** `content/site.yml`. */
  export const settings: import('../schema/site.ts').SiteSettings;
  /** Folder of the engine, with its package.json. */
  export const engineFolder: string;
  /** Modules of the engine for Node to run: below which address, and how their names end. */
  export const programs: { folder: string; ending: string };
}
