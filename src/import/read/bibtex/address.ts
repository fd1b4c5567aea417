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
  return tex
    .replace(addresses, ' ')
    .replace(
      /\b(?:available|accessible|accessed|retrieved|online|url)(?:\s+(?:at|from|online|on))?\s*:?\s*$/gim,
      ' ',
    )
    .replace(/[\s:;,(<[]+$|^[\s:;,)>\]]+/g, '');
}
