import { forever } from './caching.ts';
import { contentTypes, headerOf } from './content-types.ts';
import { securityHeaders } from './security-headers.ts';

/** Endings of which hosts often do not know the type, and where such files are. */
const seldomKnown = ['md', 'bib', 'ris', 'csv', 'webmanifest'];

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read. No file meets two rules for
 * one header: some hosts join what they say. What is not named here these hosts have revalidated.
 * https://docs.netlify.com/manage/routing/headers/ https://developers.cloudflare.com/pages/configuration/headers/
 * @param base path of the site on its host, with a slash at its end.
 * @param named how paths of files begin that are named after their content, from the root of the host.
 */
export function headersFile(base: string, named: string[]): string {
  const rules: [string, Record<string, string>][] = [
    [`${base}*`, securityHeaders],
    ...named.map((beginning): [string, Record<string, string>] => [
      `${beginning}*`,
      { 'Cache-Control': forever },
    ]),
    ...seldomKnown.flatMap((ending): [string, Record<string, string>][] => {
      const type = contentTypes[ending];
      return type ? [[`${base}*.${ending}`, { 'Content-Type': headerOf(type) }]] : [];
    }),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .map((rule) => `${rule}\n`)
    .join('');
}
