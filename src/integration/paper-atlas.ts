import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import starlight from '@astrojs/starlight';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { engineFile, engineModule } from '../build/engine.ts';
import { buildShard } from '../build/shard.ts';
import { packFolder, requirePack } from '../collection/pack-fs.ts';
import { beginReading } from '../collection/page-reading.ts';
import { readSiteSettings } from '../collection/site-settings-fs.ts';
import { hosts } from '../hosts/hosts-integration.ts';
import { directionOf } from '../interface/direction.ts';
import { en } from '../interface/en.ts';
import { textsFile } from '../interface/own-texts.ts';
import { readSiteTexts, type SiteTexts } from '../interface/site-texts-fs.ts';
import { speakerOf } from '../interface/speaker.ts';
import { appHead } from '../offline/app-head.ts';
import { offline } from '../offline/integration.ts';
import { redirects } from '../redirects/redirects-integration.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { type FieldPack, packFiles } from '../schema/pack.ts';
import type { SiteSettings } from '../schema/site.ts';
import { searchIndex } from '../search/index-integration.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { liveContent } from './live-content.ts';
import { liveIndex } from './live-index.ts';
import { pageRenderer } from './page-renderer.ts';
import { pageFiles, patternOf } from './routes.ts';
import { scriptFonts } from './script-fonts-fs.ts';
import { settingsModule } from './settings-module.ts';
import { sitemapWithDays } from './sitemap.ts';

/** What a collection can change of the site's look, as in Starlight's own configuration. */
export type PaperAtlasOptions = Pick<
  StarlightUserConfig,
  'logo' | 'favicon' | 'customCss' | 'components' | 'head'
>;

const pageReader = engineModule('src/collection/read-pages-worker-fs');

/** Parts of Starlight's frame that the engine replaces; a collection can replace each once more. */
const frame = {
  Footer: 'Footer',
  Header: 'Header',
  MobileMenuToggle: 'MenuToggle',
  PageTitle: 'NoPageTitle',
  Search: 'QuickSearch',
  Sidebar: 'TopicSidebar',
  SiteTitle: 'SiteTitle',
  ThemeProvider: 'ThemeProvider',
  ThemeSelect: 'ThemeSelect',
};

/** The oldest browsers for which styles are written, Vite's own choice; Astro leaves it open. */
const oldestBrowsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** The site's address where nobody has told it: that of the preview. */
const previewAddress = 'http://localhost:4321';

/**
 * Makes a site of the collection in `content`: its pages, Starlight's frame around them, search,
 * redirects and offline reading, each in the order in which they need one another.
 */
export function paperAtlas(options: PaperAtlasOptions = {}): AstroIntegration[] {
  const settings = readSiteSettings();
  const pack = requirePack(contentFolder(), settings.pack);
  const siteTexts = readSiteTexts(settings.language);
  const base = basePath(process.env.BASE_PATH);
  const shard = buildShard();
  const renderer = pageRenderer(shard);
  const search = liveIndex(settings, base, pack.translations);
  // What is made of all pages, in the order in which each needs what is there before it.
  const wholeSite = [
    searchIndex(settings.language, renderer.around, pack.translations, settings.search?.server),
    search.integration,
    liveContent(base, search.renew),
    redirects(speakerOf(settings.language, siteTexts.texts), settings.language),
    // It lists the finished files, so it comes after all that write some.
    offline(renderer.finished),
    hosts(base),
  ];
  return [
    pages(settings, pack, siteTexts, base),
    sitemapWithDays(base, shard),
    starlight({
      title: settings.name,
      description: settings.description,
      pagefind: false,
      disable404Route: true,
      expressiveCode: false,
      defaultLocale: 'root',
      locales: { root: localeOf(settings.language) },
      credits: false,
      pagination: false,
      favicon: options.favicon ?? '/favicon.svg',
      ...(options.logo && { logo: options.logo }),
      head: [...appHead(base), withoutScripts(base), ...(options.head ?? [])],
      customCss: [
        ...[
          'fonts',
          ...scriptFonts(contentFolder()),
          'theme',
          'content',
          'mathematics',
          'print',
          'forced-colors',
        ].map((name) => engineFile(`src/styles/${name}.css`)),
        ...(options.customCss ?? []),
      ],
      components: { ...frameOf(options), ...options.components },
    }),
    renderer.integration,
    ...(shard ? [] : wholeSite),
  ];
}

/** The files of the frame's parts. A collection with a logo has Starlight's own title, which shows it. */
function frameOf({ logo }: PaperAtlasOptions): Record<string, string> {
  const parts = Object.entries(frame).filter(([part]) => !(logo && part === 'SiteTitle'));
  return Object.fromEntries(
    parts.map(([part, file]) => [part, engineFile(`src/components/${file}.astro`)]),
  );
}

/** The engine's pages and what Astro has to know to build them. */
function pages(
  settings: SiteSettings,
  pack: FieldPack,
  { texts, missing }: SiteTexts,
  base: string,
): AstroIntegration {
  return {
    name: 'paper-atlas',
    hooks: {
      'astro:config:setup': ({
        command,
        config,
        updateConfig,
        injectRoute,
        addWatchFile,
        logger,
      }) => {
        if (command === 'build') beginReading(pageReader);
        if (missing.length > 0) logger.warn(missingTexts(settings.language, missing));
        const project = fileURLToPath(config.root);
        const folder = (path: string) => pathToFileURL(`${resolve(project, path)}/`);
        const built = [process.env.OUT_DIR ?? 'dist', process.env.CACHE_DIR ?? '.cache'];
        updateConfig({
          // Collections are the engine's; Astro looks for them in the folder of sources.
          srcDir: pathToFileURL(engineFile('src/integration/site/')),
          site: process.env.SITE_URL || hostAddress() || previewAddress,
          base,
          outDir: folder(process.env.OUT_DIR ?? 'dist'),
          cacheDir: folder(process.env.CACHE_DIR ?? 'node_modules/.astro'),
          trailingSlash: 'always',
          devToolbar: { enabled: false },
          // Styles and scripts in files of their own: pages stay small, and browsers keep the files.
          // Most pages that are begun at a time wait for other threads, which are never to wait.
          build: { inlineStylesheets: 'never', concurrency: 200 * availableParallelism() },
          vite: {
            build: { assetsInlineLimit: 0, cssTarget: oldestBrowsers },
            // What is built and kept changes no page that is worked on.
            server: { watch: { ignored: built.map((path) => `${resolve(project, path)}/**`) } },
            plugins: [settingsModule(settings, pack, texts)],
          },
          markdown: { syntaxHighlight: false },
          security: { csp: contentSecurityPolicy(settings.search?.server) },
        });
        for (const file of pageFiles) {
          injectRoute({
            pattern: patternOf(file),
            entrypoint: engineFile(`src/pages/${file}`),
            prerender: true,
          });
        }
        addWatchFile(resolve(project, contentFolder(), 'site.yml'));
        addWatchFile(resolve(project, contentFolder(), textsFile));
        if (settings.pack !== undefined) {
          const packed = packFolder(contentFolder(), settings.pack);
          for (const file of Object.values(packFiles)) addWatchFile(resolve(project, packed, file));
        }
      },
    },
  };
}

/** Pages are written in the dark theme, and a script turns them to what the system has. */
function withoutScripts(base: string) {
  const content = `<link rel="stylesheet" href="${base}light.css" media="(prefers-color-scheme: light)">`;
  return { tag: 'noscript', content } as const;
}

/** The site's one language, as Starlight wants to be told: its own name, tag and direction. */
function localeOf(language: string) {
  const label = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return { label, lang: language, dir: directionOf(language) };
}

/** Says how much of a site is in English though its language is another. */
function missingTexts(language: string, missing: string[]): string {
  const known = Object.keys(en).length - missing.length;
  return `content/${textsFile}: ${known} of ${Object.keys(en).length} texts of the interface are there in “${language}” · the others are in English (${missing.slice(0, 3).join(', ')} …) · \`paper-atlas texts\` writes what is missing, to be translated`;
}

/** Netlify tells the address of a site by itself. https://docs.netlify.com/configure-builds/environment-variables/ */
function hostAddress(): string | undefined {
  return process.env.NETLIFY ? process.env.URL : undefined;
}

/** `/papers/` for `papers`, `/papers` and `/papers/`. */
function basePath(path = ''): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}
