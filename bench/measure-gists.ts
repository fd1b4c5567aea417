/** Says how near gists come to the summaries that people wrote. */

import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readPages } from '../src/import/write/read-content-fs.ts';
import { summaryOf } from '../src/schema/claim.ts';
import { measureGists } from './gists/measure-gists.ts';

await runCommand(
  {
    start: 'npm run measure:gists --',
    about:
      'Compares the gist that is chosen from each abstract with the summary that a person wrote, by ' +
      'the words of meaning that they share (F1, the mean over papers), beside the first two ' +
      'sentences of the abstract. The papers of each half have odd or even places.',
    options: {
      content: contentOption,
      examples: { type: 'string', value: 'N', help: 'prints so many gists with their summaries' },
    },
    exits: { 0: 'measured', 2: 'nothing could be read' },
  },
  async ({ values }) => {
    const { pages } = await readPages(existingContent(values.content));
    const papers = pages.flatMap(({ data, abstract }) => {
      const summary = summaryOf(data);
      return summary === undefined ? [] : [{ title: data.title, summary, body: abstract }];
    });
    const { table, examples } = measureGists(papers, Number(values.examples ?? 0));
    console.table(table);
    console.log(examples.join('\n\n'));
    return 0;
  },
);
