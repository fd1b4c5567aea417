import type { SiteSettings } from '../schema/site.ts';

/** Where a file of the collection is edited at the repository's host; undefined where it has none. */
export function editLink(settings: SiteSettings, file: string): string | undefined {
  const address = repository(settings);
  return address && `${address}/edit/${settings.branch}/${file}`;
}

/** The form “Suggest a correction”, filled with the address of a page. */
export function correctionLink(settings: SiteSettings, page: string): string | undefined {
  return formLink(settings, { template: 'correction.yml', page });
}

/** The form “Add a paper”. */
export function addPaperLink(settings: SiteSettings): string | undefined {
  return formLink(settings, { template: 'add-paper.yml' });
}

/** Fields of an issue form are filled by parameters of their ids. */
function formLink(settings: SiteSettings, parameters: Record<string, string>): string | undefined {
  const address = repository(settings);
  return address && `${address}/issues/new?${new URLSearchParams(parameters)}`;
}

/** Where the repository is, as people call it, such as github.com; undefined where there is none. */
export function repositoryHost(settings: SiteSettings): string | undefined {
  const address = repository(settings);
  return address && new URL(address).hostname;
}

function repository(settings: SiteSettings): string | undefined {
  return settings.repository?.replace(/\/$/, '');
}
