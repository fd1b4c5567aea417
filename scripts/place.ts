/** Says where papers belong and why: `npm run place -- [FILE…] [--report] [--content DIR]` */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cleanEntry } from '../src/import/clean/clean-entry.ts';
import { mergeEntries } from '../src/import/merge/merge-entries.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { crossValidate } from '../src/import/place/cross-validate.ts';
import { importedTerms, reasons } from '../src/import/place/placed.ts';
import { type Placement, trainPlacer } from '../src/import/place/placer.ts';
import { formatPlacingReport } from '../src/import/place/placing-report.ts';
import { readTopics } from '../src/import/place/topics-fs.ts';
import { readExistingPage } from '../src/import/write/existing-page.ts';
import { readPages } from '../src/import/write/read-content-fs.ts';
import { formatTitle } from '../src/mathematics/title.ts';
import { formatProblem } from '../src/schema/problem.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    report: { type: 'boolean', default: false },
  },
});

const { pages, problems } = await readPages(options.content);
const { topics, problems: topicProblems } = await readTopics(options.content);
problems.push(...topicProblems);
const placer = trainPlacer(pages, topics);

if (options.report) {
  console.log(formatPlacingReport(crossValidate(pages, topics), placer.doubts()));
}
for (const file of files) {
  if (file.endsWith('.md')) await explainPage(file);
  else await explainListing(file);
}
if (!options.report && files.length === 0) {
  console.error('Name pages or listings to place, or ask for --report.');
  process.exitCode = 2;
}
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode ??= 1;
}

async function explainPage(file: string): Promise<void> {
  const [name = file] = file.split(/[\\/]/).slice(-1);
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source === undefined) {
    console.error(`${file}: cannot be read · check the path`);
    process.exitCode = 2;
    return;
  }
  const read = readExistingPage(name, source);
  problems.push(...read.problems);
  if (read.page) explain(read.page.data.title, placer.placeAgain(read.page));
}

async function explainListing(file: string): Promise<void> {
  const { entries, rejected } = await readListings([file]);
  for (const paper of mergeEntries(entries.map(cleanEntry))) {
    explain(formatTitle(paper.title), placer.place(importedTerms(paper)));
  }
  for (const { file, line, reason } of rejected) console.error(`${file}:${line}: ${reason}`);
  if (rejected.length > 0) process.exitCode ??= 1;
}

function explain(title: string, placement: Placement): void {
  const [, ...others] = placement.choices.slice(0, 3);
  const next = others.length > 0 ? ` · then ${others.join(', ')}` : '';
  const first = placement.choices[0];
  const unsorted = first && placement.topic !== first ? ` (${first}?)` : '';
  console.log(`${placement.topic}${unsorted}: ${title}\n  ${reasons(placement)}${next}`);
}
