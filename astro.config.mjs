import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readSiteSettings } from './src/catalog/site-settings-fs.ts';
import { searchIndex } from './src/search/index-integration.ts';

const settings = readSiteSettings(process.cwd());

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://paper-atlas.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
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
      customCss: ['./src/styles/fonts.css', './src/styles/theme.css', './src/styles/content.css'],
      components: {
        Footer: './src/components/Footer.astro',
        Header: './src/components/Header.astro',
        PageTitle: './src/components/NoPageTitle.astro',
        Search: './src/components/QuickSearch.astro',
        Sidebar: './src/components/TopicSidebar.astro',
        SiteTitle: './src/components/SiteTitle.astro',
      },
    }),
    searchIndex(),
  ],
});
