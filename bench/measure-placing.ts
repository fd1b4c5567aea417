/** Says how often papers are placed right, and whether confidence keeps its word. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { calibrationError, confidenceBands } from '../src/import/place/calibration.ts';
import { crossValidate, judge, type Trial } from '../src/import/place/cross-validate.ts';
import { type CollectionPage, PageReader } from '../src/import/place/page-reader.ts';
import { type TopicDescription, topicsOfPage, trainPlacer } from '../src/import/place/placer.ts';
import { formatBands } from '../src/import/place/placing-report.ts';
import { readTopics } from '../src/import/place/topics-fs.ts';
import { readPages } from '../src/import/write/read-content-fs.ts';
import { seededRandom } from '../src/topics/seeded-random.ts';
import { readLabelledPapers } from './labelled-papers-fs.ts';

interface Sample {
  name: string;
  pages: CollectionPage[];
  topics: TopicDescription[];
}

/** Collections of so many papers are drawn so many times, and so many others placed by each. */
const smallSizes = [0, 5, 20, 60, 100];
const draws = 25;
const placedByEach = 60;

await runCommand(
  {
    start: 'npm run measure:placing --',
    about:
      'Places papers of known topics by the others and prints how often the first choice is right, ' +
      'and how far confidence can be trusted (expected calibration error): by cross-validation, and ' +
      'for small collections drawn from these. FILE.json holds a list of objects with title, ' +
      'abstract and area; without one the pages of the content folder are placed.',
    operands: '[FILE.json…]',
    options: { content: contentOption },
    exits: { 0: 'measured', 2: 'a file could not be read' },
  },
  async ({ values, positionals: files }) => {
    const samples =
      files.length > 0
        ? await Promise.all(files.map(readSample))
        : [await readContent(existingContent(values.content))];
    for (const sample of samples) measure(sample);
    return undefined;
  },
);

function measure({ name, pages, topics }: Sample): void {
  const start = performance.now();
  const trials = crossValidate(pages, topics);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${trials.length} papers, ${seconds} s for the cross-validation`);
  console.log(rates(trials));
  console.log(formatBands(confidenceBands(trials)).join('\n'));
  console.log('small collections of these papers');
  for (const size of smallSizes) {
    const small = placeBySmall(pages, topics, size);
    const error = calibrationError(confidenceBands(small)).toFixed(3);
    const sure = small.reduce((sum, { placement }) => sum + placement.confidence, 0) / small.length;
    console.log(
      `${String(size).padStart(4)} papers  ${rates(small)}  ${sure.toFixed(2)} sure  error ${error}`,
    );
  }
}

/** Places papers by small collections that do not have them. */
function placeBySmall(pages: CollectionPage[], topics: TopicDescription[], size: number): Trial[] {
  const reader = new PageReader();
  return Array.from({ length: draws }).flatMap((_, draw) => {
    const random = seededRandom(draw);
    const shuffled = pages
      .map((page) => ({ page, card: random() }))
      .sort((a, b) => a.card - b.card)
      .map(({ page }) => page);
    const placer = trainPlacer(shuffled.slice(0, size), topics, reader);
    return shuffled.slice(size, size + placedByEach).map((page) => {
      const placement = placer.placeAgain(page);
      return { page, placement, ...judge(placement, topicsOfPage(page)) };
    });
  });
}

function rates(trials: Trial[]): string {
  const share = (holds: (trial: Trial) => boolean) =>
    (trials.filter(holds).length / Math.max(1, trials.length)).toFixed(3);
  return `first choice right ${share(({ first }) => first)}, one of three ${share(({ withinThree }) => withinThree)}`;
}

/** Areas become topics that are described by their names alone. */
async function readSample(file: string): Promise<Sample> {
  const papers = await readLabelledPapers(file);
  const areas = [...new Set(papers.map(({ area }) => area))];
  const folderOf = (area: string) => `area-${areas.indexOf(area)}`;
  return {
    name: file,
    pages: papers.map(({ title, abstract, area }, at) => ({
      path: `${folderOf(area)}/paper-${at}.md`,
      slug: `paper-${at}`,
      data: { title },
      abstract,
    })),
    topics: areas.map((area) => ({ slug: folderOf(area), title: area, scope: area })),
  };
}

async function readContent(content: string): Promise<Sample> {
  const [{ pages }, { topics }] = await Promise.all([readPages(content), readTopics(content)]);
  const sorted = pages.filter((page) => topicsOfPage(page).length > 0);
  return { name: content, pages: sorted, topics };
}
