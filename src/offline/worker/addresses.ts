import { home } from './scope.client.ts';

/** Address below the home page, without what follows `?`; undefined for what lies elsewhere. */
export function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(home.pathname.length)).replace(
      /(^|\/)index\.html$/,
      '$1',
    );
  } catch {
    return undefined;
  }
}

/** The whole address of a path below the home page. */
export function addressOf(path: string): URL {
  return new URL(home.pathname + path.split('/').map(encodeURIComponent).join('/'), home);
}
