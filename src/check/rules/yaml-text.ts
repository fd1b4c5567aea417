import { isPair, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { splitPage } from '../../schema/page.ts';
import type { Collection, PageFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

type What = Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>;

/** What YAML makes of a letter behind a backslash in double quotes, where that is no sign of its own. */
const escapes: Record<string, string> = {
  '0': 'a null character',
  a: 'a control character',
  b: 'a control character',
  t: 'a tab',
  n: 'a line break',
  v: 'a control character',
  f: 'a control character',
  r: 'a line break',
  e: 'a control character',
  N: 'a line break',
  _: 'a blank',
  L: 'a line break',
  P: 'a line break',
};

/** Keys whose values are words: a # in them may be one of the words. All others are ids and dates. */
const wordKeys = new Set([
  ...[
    'title',
    'summary',
    'name',
    'keywords',
    'search',
    'why',
    'text',
    'evidence',
    'quantity',
    'against',
    'on',
    'conditions',
    'things',
    'authors',
    'editors',
  ],
  ...['translators', 'container-title', 'event-title', 'collection-title', 'edition', 'publisher'],
  ...['publisher-place', 'genre', 'venue', 'source-keywords', 'note', 'scope', 'synonyms'],
]);

/** What pages have of which YAML may take something away: few do, and only those are parsed again. */
const suspicious = /\\[0abtnvfreN_LP]|[ \t]#|[\s[{,][!&]/;

/** Front matter says what stands in it: YAML eats no backslash of TeX, and cuts nothing off. */
export function checkYamlText({ papers, topics }: Collection): Finding[] {
  return [...papers, ...topics].flatMap((page) => yamlText(page));
}

function yamlText({ file, source }: PageFile<unknown>): Finding[] {
  const yaml = splitPage(source)?.frontMatter ?? '';
  if (!suspicious.test(yaml)) return [];
  const lines = new LineCounter();
  const findings: Finding[] = [];
  const tell = (offset: number, what: What) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ file, line: line + 1, column: col, ...what });
  };
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Scalar(place, node, path) {
      if (place === 'key') return;
      const [start = 0, end = 0] = node.range ?? [];
      if (node.type === 'QUOTE_DOUBLE') eatenBackslashes(yaml.slice(start, end), start, tell);
      const pair = path.findLast(isPair);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (!wordKeys.has(key)) return;
      if (node.type === 'PLAIN') cutAtHash(yaml, end, tell);
      takenForMark(node, yaml, tell);
    },
  });
  return findings;
}

function eatenBackslashes(written: string, start: number, tell: (at: number, what: What) => void) {
  for (const { 0: sequence, index } of written.matchAll(/\\./gs)) {
    const meaning = escapes[sequence.charAt(1)];
    if (meaning === undefined) continue;
    const word = /^\\[A-Za-z]+/.exec(written.slice(index))?.[0] ?? sequence;
    tell(start + index, {
      rule: 'yaml-escape',
      what: `${word} in double quotes: ${sequence} is ${meaning} there`,
      why: 'YAML eats the backslash, and readers see something else',
      fix: `put the value in single quotes, or write \\${word}`,
    });
  }
}

/** A remark stands two blanks or more behind a value, as is usual in YAML; behind one it is text. */
function cutAtHash(yaml: string, end: number, tell: (at: number, what: What) => void) {
  const comment = /^[ \t](#.*)/.exec(yaml.slice(end, yaml.indexOf('\n', end)))?.[1];
  if (comment === undefined) return;
  tell(end + 1, {
    rule: 'yaml-cut',
    what: `“${comment.trim()}” is no part of the value`,
    why: 'in YAML a # behind a blank begins a comment',
    fix: 'put the whole value in single quotes; a remark stands two blanks behind the value',
  });
}

/** Tags (`!draft`) and anchors (`&name`) before a value. */
function takenForMark(node: Scalar, yaml: string, tell: (at: number, what: What) => void) {
  if (node.anchor === undefined && node.tag === undefined) return;
  const start = node.range?.[0] ?? 0;
  const [mark = ''] = /[!&]\S*\s*$/.exec(yaml.slice(Math.max(0, start - 200), start)) ?? [];
  if (mark === '') return;
  tell(start - mark.length, {
    rule: 'yaml-cut',
    what: `“${mark.trim()}” is no part of the value`,
    why: 'in YAML a ! or & before a value is a mark for programs',
    fix: 'put the whole value in single quotes',
  });
}
