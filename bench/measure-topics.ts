/** Says how well proposed topics meet the areas that papers are known to belong to. */
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { proposeTopics, usualCount } from '../src/topics/propose-topics.ts';
import { sharedInformation } from '../src/topics/shared-information.ts';
import { readLabelledPapers } from './labelled-papers-fs.ts';

await runCommand(
  {
    start: 'npm run measure:topics --',
    about:
      'Groups papers of known areas and prints the normalized mutual information of both. FILE.json ' +
      'holds a list of objects with title, abstract and area.',
    operands: 'FILE.json',
    options: {
      count: { type: 'string', value: 'N', help: 'how many topics; else what the size suggests' },
    },
    exits: { 0: 'measured', 2: 'the file could not be read' },
  },
  async ({ values, positionals: [file] }) => {
    if (file === undefined) throw new ExpectedError('measure:topics: name a file of papers');
    const papers = await readLabelledPapers(file);
    const count = Number(values.count ?? usualCount(papers.length));
    const { topics } = proposeTopics(
      papers.map(({ title, abstract }, at) => ({
        slug: nameOf(at),
        title,
        abstract,
        keywords: [],
      })),
      { count },
    );
    const areas = [...new Set(papers.map(({ area }) => area))];
    const known = Int32Array.from(papers, ({ area }) => areas.indexOf(area));
    const proposed = Int32Array.from(papers, (_, at) =>
      topics.findIndex((topic) => topic.papers.includes(nameOf(at))),
    );
    const shared = sharedInformation(proposed, known).toFixed(3);
    console.log(`${papers.length} papers, ${areas.length} areas, ${topics.length} topics`);
    console.log(`normalized mutual information ${shared}`);
    return undefined;
  },
);

function nameOf(at: number): string {
  return `paper-${String(at).padStart(6, '0')}`;
}
