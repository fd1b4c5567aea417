import { askFirst, forever } from './caching.ts';
import { contentTypes, headerOf, textTypes } from './content-types.ts';
import { type HostedSite, movedPattern } from './hosted-site.ts';
import { securityHeaders } from './security-headers.ts';

/** Settings of Caddy for one site: a Caddyfile, or a part of one. https://caddyserver.com/docs/caddyfile */
export function caddySettings(site: HostedSite): string {
  const { origin, pathname: base } = site.address;
  return `# ${site.address.href} on Caddy 2.6 or newer
# Written by: paper-atlas host caddy

${origin} {
  root * "${site.root}"
  ${compression('  ')}
  header {
${lines(
  Object.entries(securityHeaders).map(([name, value]) => `${name} "${value}"`),
  '    ',
)}  }
  # A route keeps the order in which these stand.
  route {
    header Cache-Control "${askFirst}"
    @named path ${site.named.map((beginning) => `${beginning}*`).join(' ')}
    header @named Cache-Control "${forever}"
${lines(
  Object.entries(contentTypes).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type "${headerOf(type)}"`,
  ]),
  '    ',
)}
${lines(
  site.moved.flatMap((moved, number) => {
    const { pattern, target } = movedPattern(moved);
    const name = `moved${number + 1}`;
    return [
      `@${name} path_regexp ${name} ${pattern}`,
      `redir @${name} ${target.replace('$1', `{re.${name}.1}`)} 301`,
    ];
  }),
  '    ',
)}
${places(base)}  }
  handle_errors {
    ${compression('    ')}
    header Content-Type "text/html; charset=utf-8"
    header Cache-Control "${askFirst}"
    rewrite * /404.html
    file_server
  }
}
`;
}

function places(base: string): string {
  if (base === '/') return serving('    ');
  return `    redir ${base.slice(0, -1)} ${base} 301
    handle_path ${base}* {
${serving('      ')}    }
    error 404
`;
}

/** Folders without a slash lead to those with one, and what was asked there comes along. */
function serving(indent: string): string {
  return lines(
    [
      '@asked expression `{query} != "" && !{path}.endsWith("/")`',
      'route @asked {',
      '  @folder file {path}/index.html',
      '  redir @folder {http.request.orig_uri.path}/?{query} 301',
      '}',
      'file_server',
    ],
    indent,
  );
}

function compression(indent: string): string {
  const types = textTypes.map((type) => `${indent}    header Content-Type ${type}*\n`).join('');
  return `encode zstd gzip {\n${indent}  minimum_length 1000\n${indent}  match {\n${types}${indent}  }\n${indent}}`;
}

function lines(texts: string[], indent: string): string {
  return texts.map((text) => `${indent}${text}\n`).join('');
}
