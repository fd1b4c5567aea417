import { others } from '../schema/person-name.ts';

/** All names in a line: “A. First, B. Second”, “A. First et al.”. */
export function listNames(names: string[]): string {
  return names.join(', ').replace(`, ${others}`, ` ${others}`);
}

/** “A. First, B. Second and 3 others”; all names where there are few. */
export function shortNames(names: string[], most = 3): string {
  if (names.length <= most + 1) return listNames(names);
  const shown = names.slice(0, most);
  if (names.at(-1) === others) return listNames([...shown, others]);
  return `${listNames(shown)} and ${names.length - most} others`;
}
