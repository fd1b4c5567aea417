import { failedInstall, notesCache, parseFailure } from '../notes-cache.ts';

/**
 * The file for which nothing of the site can be stored, where the service worker has noted one and
 * none is at work.
 * @param site path of the site's home page.
 */
export async function readFailedInstall(site: string): Promise<string | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  if ((await navigator.serviceWorker.getRegistration(site))?.active) return undefined;
  const notes = await caches.open(notesCache(site));
  const note = await notes.match(new URL(failedInstall, new URL(site, location.href)).href);
  const failure = parseFailure((await note?.text()) ?? '');
  // The home page has no name of its own.
  return failure && (failure.path || 'index.html');
}
