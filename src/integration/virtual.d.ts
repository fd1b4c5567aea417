/** What the build knows of the collection and of the engine: see settings-module.ts. */
declare module 'virtual:paper-atlas/settings' {
  /** `content/site.yml`. */
  export const settings: import('../schema/site.ts').SiteSettings;
  /** What is known of the collection's field. */
  export const pack: import('../schema/pack.ts').FieldPack;
  /** Folder of the engine, with its package.json. */
  export const engineFolder: string;
  /** Modules of the engine for Node to run: below which address, and how their names end. */
  export const programs: { folder: string; ending: string };
}

/** The texts of the site's language: see settings-module.ts. */
declare module 'virtual:paper-atlas/texts' {
  /** BCP 47 tag of the language that the collection names. */
  export const language: string;
  export const texts: import('../interface/texts.ts').Texts;
}

/** Parts of the frame as the collection has them: its own, else the engine's. */
declare module 'virtual:starlight/components/Search' {
  const Search: typeof import('../components/QuickSearch.astro').default;
  export default Search;
}
declare module 'virtual:starlight/components/SiteTitle' {
  const SiteTitle: typeof import('../components/SiteTitle.astro').default;
  export default SiteTitle;
}
declare module 'virtual:starlight/components/ThemeSelect' {
  const ThemeSelect: typeof import('../components/ThemeSelect.astro').default;
  export default ThemeSelect;
}

/** Those of its texts that scripts of every page need: see settings-module.ts. */
declare module 'virtual:paper-atlas/browser-texts' {
  export const language: string;
  export const browserTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').BrowserKey
  >;
}

/** Those that scripts of one part of the site need besides. */
declare module 'virtual:paper-atlas/browser-texts/search' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'search'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/list' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'list'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/map' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'map'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/names' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'names'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/live' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'live'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/offline' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'offline'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/topic' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'topic'>
  >;
}
declare module 'virtual:paper-atlas/browser-texts/edit' {
  export const areaTexts: Pick<
    import('../interface/texts.ts').Texts,
    import('../interface/texts.ts').AreaKey<'edit'>
  >;
}
