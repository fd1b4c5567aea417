import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { siteLink } from '../collection/links.ts';
import { partsOf } from '../collection/parts.ts';
import { directionOf } from '../interface/direction.ts';
import { say } from '../interface/say.ts';
import { themeColors } from '../offline/app-head.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: siteLink(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Web app manifest, https://www.w3.org/TR/appmanifest/ */
export const GET = (async () => {
  const catalog = await getCatalog();
  const { settings } = catalog;
  return Response.json({
    id: siteLink('/'),
    name: settings.name,
    short_name: settings.name,
    description: settings.description,
    lang: settings.language,
    dir: directionOf(settings.language),
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
      { name: say('menu.search'), url: siteLink('/search/') },
      ...(partsOf(catalog).topics ? [{ name: say('menu.topics'), url: siteLink('/topics/') }] : []),
    ],
  });
}) satisfies APIRoute;
