/** The whole way from listings to a site that can be read: imports, builds, serves. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineModule } from '../src/build/engine.ts';
import { contentOption } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

await runCommand(
  {
    start: 'npm start --',
    about: 'Imports the listings in sources of the content folder, builds the site and serves it.',
    options: {
      content: contentOption,
      port: { type: 'string', value: 'NUMBER', default: '4321', help: 'where to serve; else 4321' },
    },
    exits: {
      1: 'the site could not be built',
      2: 'the listings could not be read; nothing was built or served',
    },
  },
  ({ values }) => {
    const { content, port } = values;
    const sources = join(content, 'sources');
    if (hasListings(sources)) importListings(content, sources);
    else console.log(`${sources}: no listings there; the pages are built as they are`);
    // Built to be looked at here; whoever publishes a site says where.
    process.env.SITE_URL ||= `http://localhost:${port}`;
    const built = run('Building', ['build', '--content', content]);
    if (built !== 0) {
      console.error('The site could not be built: see above. Nothing is served.');
      return 1;
    }
    return run('Serving', ['serve', '--content', content, '--port', port]);
  },
);

/**
 * Imports what can be read.
 * @throws ExpectedError where that is nothing, or the import did not come to its end.
 */
function importListings(content: string, sources: string): void {
  const status = run('Importing', ['import', '--content', content]);
  if (status === 0) return;
  if (status === 1) {
    console.error('What is named above as file:line was left out; the site is built without it.');
    return;
  }
  const what = {
    2: 'nothing could be read',
    3: 'the pages could not all be written',
  }[status];
  throw new ExpectedError(
    `${sources}: ${what ?? 'the import broke off'} · nothing is built or served, for the site would ` +
      'lack what these listings hold · see above, mend that and start again',
  );
}

function hasListings(folder: string): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).some(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    );
  } catch {
    return false;
  }
}

/** What the shell says of a program that was ended from outside. */
const ended = 128;

/** The module of a command of the engine. */
function program(command: string): string {
  return fileURLToPath(engineModule(`scripts/${command}`));
}

/** @returns the exit code of the step. */
function run(label: string, [command = '', ...args]: string[]): number {
  console.log(`${label} …`);
  const { status, error } = spawnSync(process.execPath, [program(command), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) throw error;
  return status ?? ended;
}
