import type { SiteSettings } from '../schema/site.ts';

/** Where a file of the collection is edited at the repository's host. */
export function editLink(settings: SiteSettings, file: string): string {
  return `${settings.repository.replace(/\/$/, '')}/edit/${settings.branch}/${file}`;
}
