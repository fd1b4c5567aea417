/**
 * A worker that takes itself away, with all that it stored. Where a site is no more, it stands in the
 * place of its service worker: browsers in which the site was open would else go on showing it.
 */
export const noWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const takeAway = async () => {
    for (const name of await caches.keys()) {
      if (/^offline-(files|notes):/.test(name)) await caches.delete(name);
    }
    await self.registration.unregister();
    for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url);
  };
  event.waitUntil(takeAway());
});
`;
