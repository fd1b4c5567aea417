/** Prints which files of a site change with one edited abstract: what publishing by difference sends. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { siteDigests } from '../tests/support/site-digests.ts';
import { runBuild } from './run-build-fs.ts';
import { writeSampleContent } from './sample-content-fs.ts';

const folder = '.cache/publishing';

await runCommand(
  {
    start: 'npm run measure:publishing --',
    about:
      'Builds a collection made of the pages of one, edits an abstract, builds it again and prints what changed.',
    operands: '[SIZE]',
    options: {
      content: contentOption,
      list: { type: 'boolean', default: false, help: 'lists every file that changed' },
    },
    exits: { 0: 'all is measured', 2: 'nothing is' },
  },
  async ({ values, positionals: [size = '5000'] }) => {
    if (!(Number(size) > 0)) throw new ExpectedError(`${size}: no number of papers`);
    rmSync(folder, { recursive: true, force: true });
    const [content, site] = [join(folder, 'content'), join(folder, 'site')];
    const pages = await writeSampleContent(existingContent(values.content), content, Number(size));
    const build = () => runBuild(['--content', content, '--out', site], join(folder, 'cache'));
    const first = await build();
    const before = siteDigests(site);
    edit(join(content, pages[Math.floor(pages.length / 2)] ?? ''));
    const second = await build();
    const after = siteDigests(site);
    const changed = Object.keys({ ...before, ...after }).filter(
      (path) => before[path] !== after[path],
    );
    const kinds = Map.groupBy(changed, kindOf);
    console.log(
      `\n${size} papers: first build ${first.seconds.toFixed(1)} s, after the edit ${second.seconds.toFixed(1)} s`,
    );
    console.table(
      [...kinds].map(([kind, paths]) => ({
        kind,
        files: paths.length,
        new: paths.filter((path) => !(path in before)).length,
        gone: paths.filter((path) => !(path in after)).length,
        KB: kilobytes(paths.filter((path) => path in after).map((path) => join(site, path))),
      })),
    );
    console.log(`${changed.length} of ${Object.keys(after).length} files`);
    if (values.list) console.log(changed.join('\n'));
    rmSync(folder, { recursive: true, force: true });
    return 0;
  },
);

/** Adds a sentence to an abstract. */
function edit(page: string): void {
  const text = readFileSync(page, 'utf8').trimEnd();
  writeFileSync(page, `${text} It was tried once more, with the same result.\n`);
}

/** What a file is: its folder, and its name without digests and without what tells it from its like. */
function kindOf(path: string): string {
  const name = path.slice(1);
  const folderOf = name.includes('/') ? `${name.slice(0, name.indexOf('/'))}/` : '';
  if (/^(?:papers|authors|terms|cards|names)\//.test(name)) {
    return `${folderOf}…${/\.\w+$/.exec(name)?.[0] ?? ''}`;
  }
  return name.replace(/[-_.][\w-]{6,}(?=\.\w+$)/, '-…').replace(/part-\d+/, 'part-…');
}

function kilobytes(files: string[]): string {
  return (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000).toFixed(0);
}
