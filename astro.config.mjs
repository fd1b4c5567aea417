import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { redirects } from './src/catalog/redirects-integration.ts';
import { readSiteSettings } from './src/catalog/site-settings-fs.ts';
import { appHead } from './src/offline/app-head.ts';
import { offline } from './src/offline/integration.ts';
import { searchIndex } from './src/search/index-integration.ts';

const settings = readSiteSettings();

/** Netlify tells the address of a site by itself. https://docs.netlify.com/configure-builds/environment-variables/ */
const hostAddress = process.env.NETLIFY ? process.env.URL : undefined;

/** The one inline script, which sets the theme before anything is painted. */
const themeScript = readFileSync('./src/components/theme-start.js');
const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  site: process.env.SITE_URL || hostAddress || 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Styles and scripts in files of their own: pages stay small, and browsers keep the files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        hashes: [themeScriptHash],
        resources: ["'self'", "'wasm-unsafe-eval'"],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    starlight({
      title: settings.name,
      description: settings.description,
      pagefind: false,
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      pagination: false,
      favicon: '/favicon.svg',
      head: [...appHead(process.env.BASE_PATH ?? '/')],
      customCss: [
        './src/styles/fonts.css',
        './src/styles/theme.css',
        './src/styles/content.css',
        './src/styles/print.css',
      ],
      components: {
        Footer: './src/components/Footer.astro',
        Header: './src/components/Header.astro',
        MobileMenuToggle: './src/components/MenuToggle.astro',
        PageTitle: './src/components/NoPageTitle.astro',
        Sidebar: './src/components/TopicSidebar.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
      },
    }),
    searchIndex(),
    redirects(),
    offline(),
  ],
});
