import { askWorker } from './ask-worker.client.ts';
import { goOnKeeping } from './go-on-keeping.client.ts';

/** At most this often a page asks whether there is a new deployment, in milliseconds. */
const checkPause = 5 * 60_000;

/**
 * Starts the service worker when the page is idle, and tells when a newer build has been fetched.
 * Where workers or storage are refused, nothing happens.
 * @param site path of the site's home page.
 * @param offer called with what shows the newer build.
 */
export function startWorker(site: string, offer: (reload: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const start = () => {
    run(site, offer).catch(() => {
      // Without a worker the site is as good as any other, as long as there is a network.
    });
  };
  const whenIdle = async () => {
    await firstResults();
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
    else start();
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}

/** On the results page the worker would fetch what it stores before the files of the first search. */
async function firstResults(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!list || list.dataset.state === 'done') return;
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (list.dataset.state !== 'done') return;
      observer.disconnect();
      resolve();
    }).observe(list, { attributeFilter: ['data-state'] });
  });
}

async function run(site: string, offer: (reload: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) return location.reload();
    controlled = true;
    tellOpened();
  });
  const registration = await serviceWorker.register(`${site}sw.js`, {
    scope: site,
    updateViaCache: 'none',
  });
  const offerWaiting = () => {
    const { waiting } = registration;
    if (waiting && controlled) offer(() => waiting.postMessage({ kind: 'activate' }));
  };
  const watch = () =>
    registration.installing?.addEventListener('statechange', () => offerWaiting());
  registration.addEventListener('updatefound', watch);
  watch();
  offerWaiting();
  checkOnReturn(registration);
  await goOnKeeping();
}

/** A page that was opened before there was a worker is stored like those opened later. */
function tellOpened(): void {
  const { controller } = navigator.serviceWorker;
  if (controller) {
    askWorker(controller, { kind: 'opened', address: location.href }).catch(() => undefined);
  }
}

/** Browsers look for a new worker when a page is opened; here also when the reader comes back to one. */
function checkOnReturn(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  const check = () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < checkPause) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  };
  addEventListener('focus', check);
  document.addEventListener('visibilitychange', check);
}
