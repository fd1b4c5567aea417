/** Says where papers belong and why. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { cleanEntry } from '../src/import/clean/clean-entry.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { mergeEntries } from '../src/import/merge/merge-entries.ts';
import { crossValidate } from '../src/import/place/cross-validate.ts';
import { formatPlaced, importedTerms, reasons } from '../src/import/place/placed.ts';
import { type Placement, type Placer, trainPlacer } from '../src/import/place/placer.ts';
import { formatPlacingReport } from '../src/import/place/placing-report.ts';
import { readTopics } from '../src/import/place/topics-fs.ts';
import { readExistingPage } from '../src/import/write/existing-page.ts';
import { readPages } from '../src/import/write/read-content-fs.ts';
import { formatTitle } from '../src/mathematics/title.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { readText } from '../src/schema/pages-fs.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { placeUnsorted } from '../src/topics/place-unsorted-fs.ts';

await runCommand(
  {
    start: 'npm run place --',
    about:
      'Says in which topic papers of pages and listings belong, and which words decide. --unsorted ' +
      'moves the papers that wait to the topics where they belong.',
    operands: '[FILE…]',
    options: {
      content: contentOption,
      report: {
        type: 'boolean',
        default: false,
        help: 'how sure the placing is, and which pages stand in a doubtful topic',
      },
      unsorted: {
        type: 'boolean',
        default: false,
        help: 'places what waits in unsorted, by the topics that are there now',
      },
      'dry-run': { type: 'boolean', default: false, help: 'says what --unsorted would do' },
    },
    exits: { 0: 'all could be read', 1: 'some could not', 2: 'nothing could be read' },
  },
  async ({ values, positionals: files }) => {
    if (!values.report && !values.unsorted && files.length === 0) {
      throw new ExpectedError(
        'nothing to place · name pages or listings, or ask for --unsorted or --report',
      );
    }
    const content = existingContent(values.content);
    if (values.unsorted) {
      const { placed } = await placeUnsorted(content, { dryRun: values['dry-run'] });
      console.log(formatPlaced(placed));
      if (values['dry-run']) console.log('nothing was moved');
    }
    const { pages, problems } = await readPages(content);
    const { topics, problems: topicProblems } = await readTopics(content);
    const placer = trainPlacer(pages, topics);
    if (values.report) {
      console.log(formatPlacingReport(crossValidate(pages, topics), placer.doubts()));
    }
    const unread = [...problems, ...topicProblems].map(formatProblem);
    for (const file of files) {
      const explain = file.endsWith('.md') ? explainPage : explainListing;
      unread.push(...(await explain(file, placer)));
    }
    for (const problem of unread) console.error(problem);
    return unread.length > 0 ? 1 : 0;
  },
);

/** @returns what kept the page from being read. */
async function explainPage(file: string, placer: Placer): Promise<string[]> {
  const [name = file] = file.split(/[\\/]/).slice(-1);
  const read = await readText(file);
  if ('problem' in read) return [formatProblem({ file, ...read.problem })];
  const { page, problems } = readExistingPage(name, read.text);
  if (page) explain(page.data.title, placer.placeAgain(page));
  return problems.map(formatProblem);
}

/** @returns what kept entries from being read. */
async function explainListing(file: string, placer: Placer): Promise<string[]> {
  const { entries, rejected } = await readListings([file]);
  for (const paper of mergeEntries(entries.map(cleanEntry))) {
    explain(formatTitle(paper.title), placer.place(importedTerms(paper)));
  }
  return rejected.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

function explain(title: string, placement: Placement): void {
  const [, ...others] = placement.choices.slice(0, 3);
  const next = others.length > 0 ? ` · then ${others.join(', ')}` : '';
  const first = placement.choices[0];
  const unsorted = first && placement.topic !== first ? ` (${first}?)` : '';
  console.log(`${placement.topic}${unsorted}: ${title}\n  ${reasons(placement)}${next}`);
}
