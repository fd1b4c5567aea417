import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server program as it is installed, and how it is told the settings that `paper-atlas host` prints. */
interface Program {
  name: 'nginx' | 'caddy' | 'apache';
  places: string[];
  /** Writes what stands around the settings, and gives the arguments that start it. */
  prepare(folder: string, settings: string, port: string): string[];
}

const modules = [
  'mpm_event',
  'authz_core',
  'alias',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'mime_magic',
  'rewrite',
];

export const programs: Program[] = [
  {
    name: 'nginx',
    places: ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'],
    prepare: (folder, settings) => {
      const around = `user root;\ndaemon off;\npid ${folder}/pid;\nevents {}\nhttp {\n  access_log off;\n  client_body_temp_path ${folder};\n  proxy_temp_path ${folder};\n${settings}\n}\n`;
      writeFileSync(join(folder, 'nginx.conf'), around);
      return ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'caddy',
    places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    prepare: (folder, settings) => {
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${settings}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  {
    name: 'apache',
    places: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    prepare: (folder, settings, port) => {
      const around = [
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/errors`,
        `Mutex file:${folder}`,
        `Listen ${port}`,
        'ServerName localhost',
        'User www-data',
        'Group www-data',
        ...modules.map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        'TypesConfig /etc/mime.types',
        // As Red Hat has it: it calls files that it does not know compressed.
        `MimeMagicFile ${folder}/magic`,
        settings,
      ];
      writeFileSync(join(folder, 'magic'), '0 string \\037\\213 application/octet-stream x-gzip\n');
      writeFileSync(join(folder, 'apache.conf'), `${around.join('\n')}\n`);
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
];

/** Where a program is installed; undefined where it is not. */
export function placeOf({ places }: Program): string | undefined {
  return places.find((place) => existsSync(place));
}

/** Starts a server with what `paper-atlas host` prints for a built site, and waits until it answers. */
export async function startServer(
  program: Program,
  folder: string,
  site: string,
  address: string,
): Promise<ChildProcess> {
  const settings = execFileSync(
    process.execPath,
    ['scripts/paper-atlas.mjs', 'host', program.name, '--out', site],
    { encoding: 'utf8' },
  );
  const args = program.prepare(folder, settings, new URL(address).port);
  const child = spawn(placeOf(program) ?? program.name, args, {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return child;
    await wait(100);
  }
  child.kill();
  throw new Error(`${program.name} does not answer\n${said}`);
}

export function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}
