#!/usr/bin/env node
/**
 * The command `paper-atlas`: hands over to one program for each of its words. Runs on whatever Node
 * there is; where that is too old, on the one that is installed with the engine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What each word does, in the order in which a team needs them. */
const commands = {
  new: 'makes a collection of its own from listings: new DIR [FILE|zotero:LIBRARY…]',
  start: 'imports the listings, builds the site, serves it',
  test: 'checks the pages, builds the site, tries its links',
  import: 'turns listings and Zotero libraries into pages',
  check: 'names every problem of every content file',
  enrich: 'asks arXiv and others for what pages lack',
  draft: 'asks a model of your own for texts that pages lack',
  topics: 'proposes topics, and writes those that are accepted',
  names: 'proposes names that papers introduce, and writes them',
  glossary: 'proposes terms that abstracts define, and writes them',
  place: 'tells how sure the placing in topics is',
  build: 'builds the site',
  dev: 'shows the site with live reload',
  serve: 'serves the built site',
  host: 'prints settings of nginx, Caddy or Apache for the built site',
  'check-site': 'tries a deployed site and says what its host does wrong',
  record: 'notes the addresses of a release',
  texts: 'prints what the interface lacks in another language',
  schemas: 'writes JSON Schemas of the front matter for editors',
  form: 'turns a filled issue form into a proposal',
  weekly: 'proposes what the weekly look at Zotero and arXiv found',
  propose: 'opens a pull request of a proposal',
  upgrade: 'brings older content to the format of this engine',
};

const engine = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = ''] = process.argv.slice(2);

if (command === '--version') {
  console.log(createRequire(import.meta.url)('../package.json').version);
} else if (Object.hasOwn(commands, command)) {
  await run();
} else {
  const isQuestion = ['', '--help', '-h', 'help'].includes(command);
  const lines = Object.entries(commands).map(([name, text]) => `  ${name.padEnd(12)}${text}`);
  const usage = `Usage: paper-atlas COMMAND [OPTION…]\n\n${lines.join('\n')}\n\npaper-atlas COMMAND --help tells more.`;
  if (isQuestion) console.log(usage);
  else console.error(`paper-atlas has no command “${command}”.\n\n${usage}`);
  process.exitCode = isQuestion ? 0 : 2;
}

async function run() {
  if (Number(process.versions.node.split('.')[0]) < 22) {
    const newer = createRequire(import.meta.url).resolve('node/bin/node');
    const { status } = spawnSync(newer, process.argv.slice(1), { stdio: 'inherit' });
    process.exitCode = status ?? 1;
    return;
  }
  // The package brings its programs compiled; a checkout runs them as they are written.
  const source = join(engine, 'scripts', `${command}.ts`);
  const compiled = join(engine, 'lib/scripts', `${command}.js`);
  const program = engine.includes('node_modules') || !existsSync(source) ? compiled : source;
  process.argv.splice(1, 2, program);
  await import(pathToFileURL(program).href);
}
