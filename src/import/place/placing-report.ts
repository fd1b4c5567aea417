import { compareText } from '../../schema/problem.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import { type ConfidenceBand, calibrationError, confidenceBands } from './calibration.ts';
import type { Trial } from './cross-validate.ts';
import { reasons } from './placed.ts';
import { type Doubt, topicsOfPage } from './placer.ts';

/** How well the pages of a topic are placed. */
export interface TopicScore {
  topic: string;
  papers: number;
  first: number;
  withinThree: number;
  /** Wrong first choices, the most frequent first. */
  confusions: { topic: string; papers: number }[];
}

const shownConfusions = 3;
const shownDoubts = 20;

/** Scores by the folder of the pages, in order of its name. */
export function scoreTopics(trials: Trial[]): TopicScore[] {
  return [...Map.groupBy(trials, ({ page }) => topicsOfPage(page)[0] ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([topic, own]) => ({ topic, ...shares(own), confusions: confusions(own) }));
}

function shares(trials: Trial[]) {
  return {
    papers: trials.length,
    first: share(trials, ({ first }) => first),
    withinThree: share(trials, ({ withinThree }) => withinThree),
  };
}

function confusions(trials: Trial[]): TopicScore['confusions'] {
  const wrong = trials.filter(({ first }) => !first);
  return [...Map.groupBy(wrong, ({ placement }) => placement.choices[0] ?? '')]
    .map(([topic, papers]) => ({ topic, papers: papers.length }))
    .sort((a, b) => b.papers - a.papers || compareText(a.topic, b.topic));
}

/** The table per topic, how far confidence can be trusted, and the pages worth a curator's look. */
export function formatPlacingReport(trials: Trial[], doubts: Doubt[]): string {
  if (trials.length === 0) return 'No page stands in a topic folder: there is nothing to measure.';
  return [
    'Each page placed by the other nine tenths of the collection',
    '',
    ...table(trials),
    '',
    'Confidence and how often the first choice was right',
    '',
    ...reliability(trials),
    '',
    `Pages whose folder is most in doubt (${Math.min(shownDoubts, doubts.length)} of ${doubts.length})`,
    '',
    ...doubts.slice(0, shownDoubts).map(doubtLine),
  ].join('\n');
}

function table(trials: Trial[]): string[] {
  const scores = scoreTopics(trials);
  const width = Math.max(...scores.map(({ topic }) => topic.length), 'topic'.length);
  const line = (topic: string, papers: string, first: string, three: string, taken: string) =>
    `${topic.padEnd(width)}  ${papers.padStart(6)}  ${first.padStart(5)}  ${three.padStart(12)}  ${taken}`.trimEnd();
  const whole = shares(trials);
  return [
    line('topic', 'papers', 'first', 'within three', 'taken for'),
    ...[...scores, { topic: 'all', ...whole, confusions: [] }].map((score) =>
      line(
        score.topic,
        String(score.papers),
        score.first.toFixed(2),
        score.withinThree.toFixed(2),
        score.confusions
          .slice(0, shownConfusions)
          .map(({ topic, papers }) => `${topic} ${papers}`)
          .join(', '),
      ),
    ),
  ];
}

function reliability(trials: Trial[]): string[] {
  const unsorted = trials.filter(({ placement }) => placement.topic === unsortedTopic);
  return [...formatBands(confidenceBands(trials)), `${unsorted.length} would stay unsorted`];
}

/** A line for each band of confidence, and by how much confidence misses its word. */
export function formatBands(bands: ConfidenceBand[]): string[] {
  return [
    ...bands.map(({ from, to, papers, confidence, right }) =>
      [
        `${from.toFixed(2)} to ${to.toFixed(2)}`,
        `${String(papers).padStart(6)} papers`,
        `${confidence.toFixed(2)} sure`,
        `${right.toFixed(2)} right`,
      ].join('  '),
    ),
    `expected calibration error ${calibrationError(bands).toFixed(3)}`,
  ];
}

function doubtLine({ page, placement, words }: Doubt): string {
  const [first] = placement.choices;
  return `${page.path} → ${first}: ${reasons({ ...placement, words })}`;
}

function share(trials: Trial[], holds: (trial: Trial) => boolean): number {
  return trials.length > 0 ? trials.filter(holds).length / trials.length : 0;
}
