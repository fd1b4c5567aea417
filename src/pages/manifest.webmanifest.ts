import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { siteLink } from '../collection/links.ts';
import { themeColors } from '../offline/app-head.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: siteLink(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Web app manifest, https://www.w3.org/TR/appmanifest/ */
export const GET = (async () => {
  const { settings } = await getCatalog();
  return Response.json({
    id: siteLink('/'),
    name: settings.name,
    short_name: settings.name,
    description: settings.description,
    lang: 'en',
    start_url: siteLink('/'),
    scope: siteLink('/'),
    display: 'minimal-ui',
    theme_color: themeColors.light,
    background_color: themeColors.light,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
    shortcuts: [
      { name: 'Search', url: siteLink('/search/') },
      { name: 'Topics', url: siteLink('/topics/') },
    ],
  });
}) satisfies APIRoute;
