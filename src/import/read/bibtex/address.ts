/** Addresses in a field: in `\url{…}`, in `\href{…}{…}`, or bare. */
const addresses =
  /\\(?:url|href)\s*\{((?:[^{}]|\{[^{}]*\})*)\}|https?:\/\/(?:[^\s{}\\]|\\[^a-zA-Z\s])+/g;

/** The web addresses that a field names, free of TeX. */
export function addressesIn(tex: string): string[] {
  return [...tex.matchAll(addresses)].map(([whole, argument]) => plainAddress(argument ?? whole));
}

/** An address as it is typed into a browser: in TeX `_`, `%` and `~` need commands around them. */
export function plainAddress(tex: string): string {
  const [, argument = tex] = /^\s*\{?\\url\s*\{(.*)\}\s*\}?\s*$/s.exec(tex) ?? [];
  return argument
    .replace(/\\(?:textasciitilde|~)\s*(?:\{\s*\})?|\$\\sim\$/g, '~')
    .replace(/\\text(?:underscore|percent)(?:\{\s*\})?/g, (name) =>
      /under/.test(name) ? '_' : '%',
    )
    .replace(/\\([_%&#$~{}^])/g, '$1')
    .replace(/[{}\s]/g, '');
}

/** A field without the addresses in it, and without the words that introduce them. */
export function withoutAddresses(tex: string): string {
  const rest = tex.replace(addresses, ' ');
  if (rest === tex) return tex;
  const signs = ' :;,.()<>[]';
  return trimSigns(trimSigns(rest.replace(/\s+/g, ' '), signs).replace(introduction, ''), signs);
}

const introduction =
  /\b(?:available|accessible|accessed|retrieved|online|url)(?: (?:at|from|online|on))?$/i;

/** A text without certain signs at its start and its end. */
export function trimSigns(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text[start] ?? '')) start++;
  while (end > start && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
