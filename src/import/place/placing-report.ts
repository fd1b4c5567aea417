import { compareText } from '../../schema/problem.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
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
const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

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
  const lines = bands.flatMap((from, index) => {
    const to = bands[index + 1] ?? 1.01;
    const inBand = trials.filter(
      ({ placement: { confidence } }) => confidence >= from && confidence < to,
    );
    if (inBand.length === 0) return [];
    const right = share(inBand, ({ first }) => first).toFixed(2);
    const label = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`;
    return [`${label}  ${String(inBand.length).padStart(6)} papers  ${right} right`];
  });
  return [...lines, `${unsorted.length} would stay unsorted`];
}

function doubtLine({ page, placement, words }: Doubt): string {
  const [first] = placement.choices;
  return `${page.path} → ${first}: ${reasons({ ...placement, words })}`;
}

function share(trials: Trial[], holds: (trial: Trial) => boolean): number {
  return trials.length > 0 ? trials.filter(holds).length / trials.length : 0;
}
