import { askFirst, forever } from './caching.ts';
import { contentTypes, textTypes } from './content-types.ts';
import { type HostedSite, movedPattern, namedPattern } from './hosted-site.ts';
import { portOf } from './nginx.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Settings of Apache for one site, to be put into `/etc/apache2/sites-available/`. They need the
 * modules `alias`, `deflate`, `dir`, `headers`, `mime` and `rewrite`. https://httpd.apache.org/docs/2.4/
 */
export function apacheSettings(site: HostedSite): string {
  const { hostname, pathname: base } = site.address;
  return `# ${site.address.href} on Apache 2.4: /etc/apache2/sites-available/${hostname}.conf
# Written by: paper-atlas host apache
# a2enmod alias deflate dir headers mime rewrite && a2ensite ${hostname}

<VirtualHost *:${portOf(site.address)}>
  ServerName ${hostname}
${base === '/' ? `  DocumentRoot "${site.root}"\n` : `  RedirectMatch 301 "^${base.slice(0, -1)}$" "${base}"\n  Alias "${base}" "${site.root}/"\n  RedirectMatch 404 "^/(?!${base.slice(1)})"\n`}
  <Directory "${site.root}">
    Require all granted
    AllowOverride None
    Options FollowSymLinks
    DirectoryIndex index.html
    # Folders without a page are no pages either.
    RewriteEngine On
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
  </Directory>
  ErrorDocument 404 ${base}404.html

  # Every kind of file has a type, so that no module guesses one, or that it is compressed.
${lines(Object.entries(contentTypes).map(([ending, { type }]) => `AddType ${type} .${ending}`))}  AddDefaultCharset utf-8
${lines(
  Object.entries(contentTypes).flatMap(([ending, { isText }]) =>
    isText ? [`AddCharset utf-8 .${ending}`] : [],
  ),
)}  AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
  # A compressed answer has a mark at the end of its ETag, by which Apache would not know it again.
  RequestHeader edit If-None-Match "^\\"(.*)-gzip\\"$" "\\"$1-gzip\\", \\"$1\\""

${lines(
  Object.entries(securityHeaders).map(([name, value]) => `Header always set ${name} "${value}"`),
)}  Header set Cache-Control "${askFirst}"
  Header set Cache-Control "${forever}" "expr=%{REQUEST_STATUS} =~ /^(?:200|206|304)$/ && %{REQUEST_URI} =~ m#${namedPattern(site)}#"

${lines(
  site.moved.map((moved) => {
    const { pattern, target } = movedPattern(moved);
    return `RedirectMatch 301 "${pattern}" "${target}"`;
  }),
)}</VirtualHost>
`;
}

function lines(texts: string[]): string {
  return texts.map((text) => `  ${text}\n`).join('');
}
