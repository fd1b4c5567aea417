import { familyKey } from './first-author.ts';
import type { Work } from './work.ts';

const separator = '|';

/**
 * What tells one record from others of its title: title, first author's family name, year, volume,
 * issue, edition and first page, in the form in which an import remembers it. Of a record of which
 * nothing but the title is known it is the key of the title.
 */
export function recordKeys(work: Work): string[] {
  const { author, years, volume, issue, edition, page } = work;
  const facts = [author ? familyKey(author) : '', years?.[0] ?? '', volume, issue, edition, page];
  return work.titleKeys.map((title) =>
    [title.replaceAll(separator, ''), ...facts].join(separator).replace(/\|+$/, ''),
  );
}

/** The key of the title in a record's key. */
export function titleOfKey(key: string): string {
  return key.split(separator, 1)[0] ?? key;
}

/** What a record's key remembers of its work; those of former versions have only the title. */
export function rememberedWork(key: string): Work {
  const [title = '', family = '', year = '', volume = '', issue = '', edition = '', page = ''] =
    key.split(separator);
  return {
    titleKeys: [title],
    telling: false,
    author: family === '' ? undefined : { family: [family], given: [] },
    years: year === '' ? undefined : [Number(year), Number(year)],
    ids: {},
    kind: undefined,
    stage: undefined,
    container: '',
    volume,
    issue,
    edition,
    page,
    url: '',
    abstract: '',
  };
}
