import type { Catalog } from '../collection/catalog.ts';
import { introducedNames } from '../collection/introduced-names.ts';
import type { Paper } from '../collection/paper.ts';
import { paperYear } from '../collection/paper.ts';
import { compare } from '../interface/say.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { venueSeries } from '../search/index/facets.ts';
import { type PaperRow, paperRow } from './paper-row.ts';

/** A paper of a list that readers narrow down, with that by which they do. */
export interface ChoosablePaper extends PaperRow {
  /** Its venue without year and number; empty where none is known. */
  series: string;
  /** What it introduces, each as `kind:name`; of an unknown kind as `:name`. */
  brings: string[];
}

/** A value by which a list can be narrowed down, and how many of its papers have it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** Names of one kind: `value` is that of all of them. */
export interface NameChoices extends Omit<Choice, 'label'> {
  kind: string;
  names: Omit<Choice, 'count'>[];
}

/** By what a list of papers can be narrowed down; what would tell none apart is left out. */
export interface PaperChoices {
  /** The newest first. */
  years: Choice[];
  venues: Choice[];
  /** Kinds that most papers bring come first. */
  names: NameChoices[];
  /** Papers with code; 0 where all have some. */
  code: number;
}

/** What lists that can be narrowed down show of a paper. */
export function choosablePaper(catalog: Catalog, paper: Paper): ChoosablePaper {
  return {
    ...paperRow(catalog, paper),
    series: venueSeries(paper.venue ?? ''),
    brings: introducedNames(paper).map(
      ({ name, kind = '' }) => `${kind}:${segmentsToText(parseTitle(name))}`,
    ),
  };
}

/** By what papers can be told apart. */
export function choicesAmong(papers: ChoosablePaper[]): PaperChoices {
  const withCode = papers.filter(({ facts }) => facts.code !== undefined).length;
  const years = countValues(papers.map((paper) => paperYear(paper) ?? ''));
  const venues = countValues(papers.map(({ series }) => series));
  return {
    years: worthChoosing(years, papers).reverse(),
    venues: worthChoosing(venues, papers),
    names: nameChoices(papers),
    code: withCode === papers.length ? 0 : withCode,
  };
}

/** Each value once, in the order of the language; an empty one is none. */
function countValues(values: string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => compare(a.value, b.value));
}

/** A value that all papers have tells none apart. */
function worthChoosing(choices: Choice[], papers: ChoosablePaper[]): Choice[] {
  return choices.length === 1 && choices[0]?.count === papers.length ? [] : choices;
}

function nameChoices(papers: ChoosablePaper[]): NameChoices[] {
  const byKind = Map.groupBy(new Set(papers.flatMap(({ brings }) => brings)), (value) =>
    value.slice(0, value.indexOf(':')),
  );
  return [...byKind]
    .map(([kind, values]) => ({
      kind,
      value: `${kind}:`,
      count: papers.filter(({ brings }) => brings.some((one) => one.startsWith(`${kind}:`))).length,
      names: values
        .map((value) => ({ value, label: value.slice(kind.length + 1) }))
        .sort((a, b) => compare(a.label, b.label)),
    }))
    .sort((a, b) => b.count - a.count || compare(a.kind, b.kind));
}
