import { askFirst, forever } from './caching.ts';
import { contentTypes, textTypes } from './content-types.ts';
import { type HostedSite, movedPattern, namedPattern } from './hosted-site.ts';
import { securityHeaders } from './security-headers.ts';

/** Settings of nginx for one site, to be put into `/etc/nginx/conf.d/`. https://nginx.org/en/docs/ */
export function nginxSettings(site: HostedSite): string {
  const { hostname, pathname: base } = site.address;
  const name = hostname.replace(/\W/g, '_');
  const others = textTypes.filter((type) => type !== 'text/html').join(' ');
  return `# ${site.address.href} on nginx 1.18 or newer: /etc/nginx/conf.d/${hostname}.conf
# Written by: paper-atlas host nginx

map "$status:$uri" $${name}_caching {
  default ${askFirst};
  "~^(?:200|206|304):${namedPattern(site).slice(1)}" "${forever}";
}

map $uri $${name}_moved {
  default "";
${lines(
  site.moved.map((moved) => {
    const { pattern, target } = movedPattern(moved);
    return `"~${pattern}" "${target}";`;
  }),
  '  ',
)}}

server {
  listen ${portOf(site.address)};
  server_name ${hostname};
  # Behind another server that speaks https, addresses must not name this one.
  absolute_redirect off;

  default_type application/octet-stream;
  types {
${lines(
  Object.entries(typeEndings()).map(([type, endings]) => `${type} ${endings.join(' ')};`),
  '    ',
)}  }
  charset utf-8;
  charset_types ${others};
  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_proxied any;
  gzip_types ${others};

${lines(
  Object.entries({
    ...securityHeaders,
    'Cache-Control': `$${name}_caching`,
  }).map(([header, value]) => `add_header ${header} "${value}" always;`),
  '  ',
)}
  if ($${name}_moved) {
    return 301 $${name}_moved$is_args$args;
  }
  # Folders without a page are no pages either.
  error_page 403 404 =404 ${base}404.html;
${places(base, site.root)}}
`;
}

function places(base: string, root: string): string {
  if (base === '/') return `  root "${root}";\n  index index.html;\n`;
  return `  location = ${base.slice(0, -1)} {
    return 301 ${base}$is_args$args;
  }
  location ${base} {
    alias "${root}/";
    index index.html;
  }
  location / {
    return 404;
  }
`;
}

/** The port on which a server listens that another one, or a program for certificates, leads https to. */
export function portOf({ port, protocol }: URL): string {
  return protocol === 'http:' && port !== '' ? port : '80';
}

function typeEndings(): Record<string, string[]> {
  const known = Object.entries(contentTypes);
  return Object.fromEntries(
    [...new Set(known.map(([, { type }]) => type))].map((type) => [
      type,
      known.flatMap(([ending, each]) => (each.type === type ? [ending] : [])),
    ]),
  );
}

function lines(texts: string[], indent: string): string {
  return texts.map((text) => `${indent}${text}\n`).join('');
}
