/** Prints the settings of a server for the built site. */
import { resolve } from 'node:path';
import { runCommand } from '../src/command/run-command.ts';
import { apacheSettings } from '../src/hosts/apache.ts';
import { caddySettings } from '../src/hosts/caddy.ts';
import { readHostedSite } from '../src/hosts/hosted-site-fs.ts';
import { nginxSettings } from '../src/hosts/nginx.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

const settings = { nginx: nginxSettings, caddy: caddySettings, apache: apacheSettings };

function isServer(name: string): name is keyof typeof settings {
  return Object.hasOwn(settings, name);
}

await runCommand(
  {
    start: 'npm run host --',
    about:
      'Prints the settings of a server for the built site: types, caching, compression, security ' +
      'headers, its own page for what is not there, and redirects of former addresses.',
    operands: 'nginx|caddy|apache',
    options: {
      out: {
        type: 'string',
        value: 'DIR',
        default: process.env.OUT_DIR || 'dist',
        help: 'the built site; else OUT_DIR, else dist',
      },
      root: {
        type: 'string',
        value: 'DIR',
        help: 'the folder on the host that holds it; else the built site itself',
      },
    },
    exits: { 0: 'they are printed', 2: 'there is no built site, or no such server' },
  },
  ({ values, positionals: [server = '', ...others] }) => {
    if (!isServer(server) || others.length > 0) {
      throw new ExpectedError(
        `“${[server, ...others].join(' ')}” is no server whose settings are known · name one of ${Object.keys(settings).join(', ')}`,
      );
    }
    const root = (values.root ?? resolve(values.out)).replace(/\/+$/, '');
    console.log(settings[server](readHostedSite(values.out, root)).trimEnd());
    return 0;
  },
);
