/** A rule by which a former address leads on. */
export interface MovedAddress {
  /** Path from the root of the host; a star at its end stands for whatever follows. */
  from: string;
  /** Where it is now; `:splat` stands for what the star stood for. */
  to: string;
}

/** What the settings of a server have to know of a built site. */
export interface HostedSite {
  /** Its address, with its path and a slash at the end. */
  address: URL;
  /** Folder on the host that holds its files. */
  root: string;
  /** How paths of files begin that are named after their content, from the root of the host. */
  named: string[];
  moved: MovedAddress[];
}

/** Reads `_redirects`: a former address, where it leads and the status, in each line. */
export function readMoved(rules: string): MovedAddress[] {
  return [...rules.matchAll(/^(\/\S*) (\/\S*) 301$/gm)].map(([, from = '', to = '']) => ({
    from,
    to,
  }));
}

/** A former address as a regular expression, and its target with `$1` for what a star stood for. */
export function movedPattern({ from, to }: MovedAddress): { pattern: string; target: string } {
  const pattern = escapePattern(from.replace(/\*$/, ''));
  return {
    pattern: `^${pattern}${from.endsWith('*') ? '(.*)' : ''}$`,
    target: to.replace(':splat', '$1'),
  };
}

/** The beginnings of files named after their content, as one regular expression. */
export function namedPattern({ named }: HostedSite): string {
  return `^(?:${named.map(escapePattern).join('|')})`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
