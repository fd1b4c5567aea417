import { say } from '../../interface/say-edit.client.ts';

/** Opens the page that the address names, `?paper=…`; what edits it is fetched only then. */
export async function startEditor(place: HTMLElement): Promise<void> {
  const slug = new URLSearchParams(location.search).get('paper');
  const status = place.querySelector<HTMLElement>('[data-edit-status]');
  if (!slug || !status) return;
  status.textContent = say('browser.edit.loading');
  // Zod would try whether it may make functions of text, which the security policy forbids and reports.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  try {
    const { openPage } = await import('./open-page.client.ts');
    await openPage(place, status, slug);
  } catch (error) {
    status.textContent = say('browser.edit.failed');
    console.error(error);
  }
}
