/** Says how well the names that papers introduce are told from their titles and abstracts. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readPages } from '../src/import/write/read-content-fs.ts';
import { curatedPaper, measureNames } from './names/measure-names.ts';

await runCommand(
  {
    start: 'npm run measure:names --',
    about:
      'Compares the names that are told from titles and abstracts with those that pages have in ' +
      'introduces: which part of the told is right (precision), which part of the curated is told ' +
      '(recall), over all papers and over those in odd and in even places.',
    options: {
      content: contentOption,
      misses: { type: 'boolean', default: false, help: 'lists what is wrong (+) or missed (-)' },
    },
    exits: { 0: 'measured', 2: 'nothing could be read' },
  },
  async ({ values }) => {
    const { pages } = await readPages(existingContent(values.content));
    const { table, misses } = measureNames(pages.map(curatedPaper));
    console.table(table);
    if (values.misses) console.log(misses.join('\n'));
    return 0;
  },
);
