import { readAppearance } from './appearance.ts';
import { isAddress, isLabel, linksOf, targetOf } from './links.ts';
import { readCitation, readNames } from './names-in-text.ts';
import type { Run } from './runs.ts';
import { splitSegments } from './segments.ts';
import { textAround } from './text-around.ts';
import { titleByPosition, withoutAppearance } from './title-by-position.ts';
import { countWords, introduces, looksLikeTitle, trimTitle } from './title-signs.ts';

/** The title of an item, and the text around it with a mark for every other link. */
export interface TitledText {
  title: string;
  before: string;
  after: string;
  /** How the title is told from the rest; plain text is told by its place alone. */
  by: 'link' | 'bold' | 'quotation' | 'italic' | 'place';
}

/** The title of an item; undefined where nothing looks like one. */
export function findTitle(runs: Run[]): TitledText | undefined {
  const marked = byLink(runs) ?? byBold(runs) ?? byQuotation(runs) ?? byItalic(runs);
  if (marked) {
    // “**Title (2018 CVPR)**”
    const title = withoutAppearance(marked.title);
    const appearance = marked.title.slice(title.length);
    return { ...marked, title, after: `${appearance}\n${marked.after}` };
  }
  const placed = titleByPosition(textAround(runs));
  return placed && { ...placed, by: 'place' };
}

/** The first words of an item, for one that has no more of a title. */
export function firstWords(runs: Run[]): string | undefined {
  const [first = ''] = textAround(runs).split(/[\n\uFFFC]*\n|\uFFFC\s*\]|\[\s*\uFFFC/);
  const words = trimTitle(first.replace(/\uFFFC/g, ' '));
  return countWords(words) >= 2 && words.length <= 300 ? words : undefined;
}

/** The text of the first link that is no label, id, citation or name. */
function byLink(runs: Run[]): TitledText | undefined {
  for (const [index, run] of runs.entries()) {
    const { url, text, source } = run;
    if (url === undefined || source !== undefined || !looksLikeTitle(text)) continue;
    const target = targetOf(url);
    if (target === 'inside' || target === 'picture') continue;
    const before = textAround(runs.slice(0, index));
    const after = runs.slice(index + 1);
    const isPaper = target === 'paper' || target === 'file';
    const leadsOn = linksOf(after).some(
      (link) => link.target === 'paper' || link.target === 'file',
    );
    if (readCitation(text) && before.trim().length > 3) continue;
    // “[Ada Lind](https://…), [Tom Brook](https://…). [Title](…)”
    if (!isPaper && leadsOn && readNames(text, 1)) continue;
    // “**Title** [repository](…)”
    const isBeside = runs.some((other) => other.bold && other.url === undefined);
    if (target === 'code' && !leadsOn && isBeside) continue;
    if (!introduces(before) && !(isPaper && countWords(before) <= 4)) return undefined;
    const rest = after.findIndex((other) => other.url !== url || other.source !== undefined);
    const end = rest < 0 ? runs.length : index + 1 + rest;
    const title = trimTitle(textOf(runs.slice(index, end)));
    return { title, before, after: textAround(runs.slice(end)), by: 'link' };
  }
  return undefined;
}

function byBold(runs: Run[]): TitledText | undefined {
  const found = styled(runs, ({ bold }) => bold);
  if (!found || !looksLikeTitle(found.title)) return undefined;
  // “**Name**: the title itself”
  const [first = ''] = splitSegments(found.after);
  const isName =
    countWords(found.title) <= 3 && /^\s*:/.test(found.after) && countWords(first) <= 25;
  if (!isName || readNames(first) || readAppearance(first)) return { ...found, by: 'bold' };
  const rest = found.after.replace(/^\s*:\s*/, '');
  const after = rest.slice(rest.indexOf(first) + first.length);
  return { ...found, title: `${found.title}: ${trimTitle(first)}`, after, by: 'bold' };
}

function byItalic(runs: Run[]): TitledText | undefined {
  const found = styled(runs, ({ italic }) => italic);
  if (!found || countWords(found.title) < 3 || !looksLikeTitle(found.title)) return undefined;
  return readNames(found.title) ? undefined : { ...found, by: 'italic' };
}

/** The first stretch of a style, where it stands first or behind names and dates. */
function styled(runs: Run[], has: (run: Run) => boolean): Omit<TitledText, 'by'> | undefined {
  const start = runs.findIndex((run) => has(run) && looksLikeTitle(run.text));
  const before = textAround(runs.slice(0, Math.max(0, start)));
  if (start < 0 || !introduces(before)) return undefined;
  const length = runs.slice(start).findIndex((run) => !has(run));
  const end = length < 0 ? runs.length : start + length;
  // “**Title. [Lind (1970)](…).**”
  const cut = runs.slice(start, end).findIndex(isReference);
  const titleEnd = cut < 0 ? end : start + cut;
  return {
    title: trimTitle(textOf(runs.slice(start, titleEnd))),
    before,
    after: textAround(runs.slice(titleEnd)),
  };
}

function isReference({ url, text }: Run): boolean {
  return (
    url !== undefined && (isLabel(text) || isAddress(text) || readCitation(text) !== undefined)
  );
}

function byQuotation(runs: Run[]): TitledText | undefined {
  const text = textAround(runs);
  const found = /(?:^|[\s([,.:])["“”„«]([^"“”«»\n]{6,300}?)[,.]?["”“»]/u.exec(text);
  const [whole = '', title = ''] = found ?? [];
  if (!found || !looksLikeTitle(title) || !introduces(text.slice(0, found.index))) return undefined;
  return {
    title: trimTitle(title),
    before: text.slice(0, found.index),
    after: text.slice(found.index + whole.length),
    by: 'quotation',
  };
}

function textOf(runs: Run[]): string {
  return runs
    .filter(({ source }) => source === undefined)
    .map(({ text }) => text)
    .join('');
}
