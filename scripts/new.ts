/** Makes a collection of its own from listings. */
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder, engineModule } from '../src/build/engine.ts';
import { runCommand } from '../src/command/run-command.ts';
import { engineSpecification, isCheckout } from '../src/new/engine-specification-fs.ts';
import { writeNewCollection } from '../src/new/new-collection-fs.ts';
import { speakLanguageOfPapers } from '../src/new/speak-language-fs.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { acceptTopics, readTopicPapers } from '../src/topics/accept-topics-fs.ts';
import { formatAccepted } from '../src/topics/format-topics.ts';
import { isLibraryName, readLibraryName } from '../src/zotero/library-address.ts';

/** What fewer papers have in common is mostly chance. */
const fewestForTopics = 12;

await runCommand(
  {
    start: 'npx paper-atlas new',
    about:
      'Makes a folder with a collection of its own: settings, pages of the listings, and nothing of the ' +
      'engine. A Zotero library is given as zotero:groups/123; paper-atlas import --help tells more.',
    operands: 'DIR [FILE|zotero:LIBRARY…]',
    options: {
      name: {
        type: 'string',
        value: 'NAME',
        help: 'what the collection is called; else as the folder',
      },
      'no-install': { type: 'boolean', default: false, help: 'leaves npm install to you' },
    },
    exits: {
      0: 'the collection is there',
      1: 'it is there, but some entries of the listings were left out, or npm install failed',
      2: 'nothing was written',
    },
  },
  async ({ values, positionals: [folder, ...operands] }) => {
    if (folder === undefined) {
      throw new ExpectedError(
        'new: the name of a folder is missing, as in npx paper-atlas new our-papers refs.bib',
      );
    }
    const name = values.name ?? basename(resolve(folder));
    const libraries = operands
      .filter(isLibraryName)
      .map((operand) => readLibraryName(operand).name);
    const listings = operands.filter((operand) => !isLibraryName(operand));
    const engine = await engineSpecification();
    await writeNewCollection({ folder, name, listings, libraries, engine });
    if (isCheckout()) packEngine(folder);
    const content = join(folder, 'content');
    const inputs = [
      ...(listings.length > 0 ? [join(content, 'sources')] : []),
      ...libraries.map((library) => `zotero:${library}`),
    ];
    const imported = inputs.length > 0 ? run('import', ['--content', content, ...inputs]) : 0;
    const language = await speakLanguageOfPapers(content);
    if (language !== undefined) {
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
      console.log(
        `Most papers are in ${name}, so the site speaks it: language: ${language} in site.yml`,
      );
    }
    await proposeFirstTopics(content);
    const installed = values['no-install'] ? 0 : install(folder);
    console.log(nextSteps(folder, values['no-install']));
    return imported === 0 && installed === 0 ? 0 : 1;
  },
);

function run(command: string, args: string[]): number {
  const program = fileURLToPath(engineModule(`scripts/${command}`));
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Puts the package of this checkout into a folder, which can be moved and shared with it. */
function packEngine(folder: string): void {
  console.log('Packing the engine …');
  const command = [
    'npm',
    'pack',
    '--silent',
    '--pack-destination',
    JSON.stringify(resolve(folder)),
  ];
  const { status } = spawnSync(command.join(' '), {
    cwd: engineFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  if (status !== 0) {
    throw new ExpectedError('npm pack failed: see above · the collection has no engine yet');
  }
}

/** Papers in topics from the start, where there are enough to see what belongs together. */
async function proposeFirstTopics(content: string): Promise<void> {
  const { papers } = await readTopicPapers(content);
  if (papers.length < fewestForTopics) return;
  console.log('\nTopics, found by the words of the papers:\n');
  console.log(formatAccepted(await acceptTopics(content, undefined), content));
}

/** Gives the new collection its engine. */
function install(folder: string): number {
  console.log('Installing the engine …');
  // What npx has just fetched is not asked for again.
  const command = 'npm install --prefer-offline --no-audit --no-fund --loglevel=error';
  return spawnSync(command, { cwd: folder, stdio: 'inherit', shell: true }).status ?? 1;
}

function nextSteps(folder: string, bare: boolean): string {
  const steps = [`cd ${folder}`, ...(bare ? ['npm install'] : []), 'npm start'];
  return `\n${folder} is a collection of its own now. Next:\n\n  ${steps.join('\n  ')}\n`;
}
