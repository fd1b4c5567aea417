/** Adds the addresses of the site as it stands to `published.txt`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCollection } from '../src/check/collection-fs.ts';
import { recordAddresses } from '../src/check/published-addresses.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { publishedFile, readAddresses } from '../src/schema/public-addresses.ts';

await runCommand(
  {
    start: 'npm run record --',
    about:
      `Adds the addresses of the site as it stands to ${publishedFile}, with the citation keys of its ` +
      'papers: they stay from then on.',
    options: { content: contentOption },
    exits: { 0: 'all are listed', 2: 'nothing was written' },
  },
  async ({ values }) => {
    const content = existingContent(values.content);
    const collection = await readCollection(content);
    const file = join(content, publishedFile);
    const unread = collection.unreadable.find((problem) => problem.file === file);
    if (unread) throw new ExpectedError(formatProblem(unread));
    const list = recordAddresses(collection);
    await writeFile(file, list);
    const before = readAddresses(collection.published).length;
    const after = readAddresses(list).length;
    console.log(`${after} addresses listed, ${after - before} of them new`);
    return 0;
  },
);
