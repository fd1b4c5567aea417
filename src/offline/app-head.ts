/** What the head of every page says so that the site can be installed like a program. */
export function appHead(base: string) {
  const at = (path: string) => `/${base}/${path}`.replace(/\/+/g, '/');
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: at('manifest.webmanifest') } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: at('icons/icon-192.png') } },
    {
      tag: 'meta',
      attrs: {
        name: 'theme-color',
        content: themeColors.light,
        media: '(prefers-color-scheme: light)',
      },
    },
    {
      tag: 'meta',
      attrs: {
        name: 'theme-color',
        content: themeColors.dark,
        media: '(prefers-color-scheme: dark)',
      },
    },
  ] as const;
}

/** The page's background in both themes, `--sl-color-black` of src/styles/theme.css. */
export const themeColors = { light: '#fdfcfa', dark: '#171a1c' };
