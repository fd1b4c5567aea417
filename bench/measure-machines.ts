/** Builds one site in shares, as several machines would, and prints what each share and the whole take. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { type RunCost, runBuild } from './run-build-fs.ts';
import { writeSampleContent } from './sample-content-fs.ts';

const folder = '.cache/machines';

await runCommand(
  {
    start: 'npm run measure:machines --',
    about:
      'Measures builds in shares of a collection made of the pages of one, one after the other.',
    operands: '[SIZE]',
    options: {
      content: contentOption,
      shares: { type: 'string', value: 'N', default: '4', help: 'how many shares' },
    },
    exits: { 0: 'all is measured', 2: 'nothing is' },
  },
  async ({ values, positionals: [size = '5000'] }) => {
    const [papers, count] = [Number(size), Number(values.shares)];
    if (!(papers > 0 && count > 0)) {
      throw new ExpectedError(`${size}, ${values.shares}: papers and shares are whole numbers`);
    }
    rmSync(folder, { recursive: true, force: true });
    const content = join(folder, 'content');
    await writeSampleContent(existingContent(values.content), content, papers);
    const shares = Array.from({ length: count }, (_, at) => join(folder, `share-${at + 1}`));
    const rows: ReturnType<typeof told>[] = [];
    const tell = (row: (typeof rows)[number]) => {
      rows.push(row);
      console.log(Object.values(row).join('  '));
    };
    for (const [at, share] of shares.entries()) {
      const words = ['--content', content, '--shard', `${at + 1}/${count}`, '--out', share];
      const cost = await runBuild(words, join(folder, 'cache'));
      tell(told(`share ${at + 1} of ${count}`, cost, share));
    }
    const site = join(folder, 'site');
    const words = ['--content', content, '--merge', ...shares, '--out', site];
    const cost = await runBuild(words, join(folder, 'cache'));
    tell(told('whole of the shares', cost, site));
    console.log(`\n${papers} papers`);
    console.table(rows);
    rmSync(folder, { recursive: true, force: true });
    return 0;
  },
);

function told(build: string, { seconds, cpu }: RunCost, folderOf: string) {
  return {
    build,
    seconds: seconds.toFixed(1),
    'CPU s': cpu?.toFixed(1) ?? '–',
    MB: megabytes(folderOf),
  };
}

function megabytes(of: string): string {
  const files = readdirSync(of, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return (bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}
