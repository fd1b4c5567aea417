import { dayAdded } from '../schema/added.ts';

/** A page file as its day of change is told by it. */
export interface DatedFile {
  /** Below the content folder: `papers/bread/rye-loaves.md`. */
  path: string;
  source: string;
}

/**
 * Reads what `git log --format=%x00%cs --name-only` says, the newest change first.
 * @returns the day on which each file was changed last, by the path that git has for it.
 */
export function daysOfChange(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return days;
}

/**
 * The days on which pages changed last, by their addresses below the home page, which has the last
 * of all. A page that history does not know has the day on which its paper came in; a topic changes
 * with its papers.
 */
export function lastChanges(files: DatedFile[], history: Map<string, string>): Map<string, string> {
  const days = new Map<string, string>();
  const note = (address: string, day: string) => {
    if (day > (days.get(address) ?? '')) days.set(address, day);
  };
  for (const { path, source } of files) {
    const [, kind, folder, name] = /^(papers|topics)\/(?:([^/]+)\/)?([^/]+)\.md$/.exec(path) ?? [];
    const day = history.get(path) ?? addedBy(source);
    if (kind === undefined || day === undefined) continue;
    note(`${kind}/${name}/`, day);
    if (folder !== undefined) note(`topics/${folder}/`, day);
    note('', day);
  }
  return days;
}

/** The day that front matter tells, without reading all of it: there can be very many pages. */
function addedBy(source: string): string | undefined {
  const head = source.slice(0, source.indexOf('\n---', 3));
  const [, added] = /^added: *['"]?(\d{4}-\d\d-\d\d)/m.exec(head) ?? [];
  const [sources = ''] = /^sources:.*(?:\n[ -].*)*/m.exec(head) ?? [];
  return dayAdded({ added, sources: sources.split(/[\s,]+/) });
}
