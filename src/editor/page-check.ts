import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Collection, type PaperFile, toPageFile } from '../check/collection.ts';
import { type Finding, toFindings } from '../check/finding.ts';
import { pageRules, withoutEffects } from '../check/page-rules.ts';
import { type FieldPack, plainPack } from '../schema/pack.ts';
import { splitPage } from '../schema/page.ts';
import { paperSchema } from '../schema/paper.ts';
import { compareProblems } from '../schema/problem.ts';

/** What the rules have to know of a collection to judge one of its pages. */
export interface Judgement {
  /** BCP 47 tag of the language of its own texts. */
  language: string;
  /** Of the paper, where the site has told it from its text. */
  paperLanguage?: string | undefined;
  pack: Pick<FieldPack, 'limits' | 'scopeWords'>;
}

/** Keys and indexes that lead to a value of the front matter; `body` alone to what stands below it. */
export type FieldPath = (string | number)[];

/** What a rule found, and in which field it is mended. */
export interface FieldFinding extends Finding {
  field: FieldPath;
}

/** A page as it was edited. */
export interface PageCheck {
  /** Undefined where it cannot be read. */
  page?: PaperFile;
  /** In the order of their lines. */
  findings: FieldFinding[];
}

/**
 * What the check says of a page by itself; what it says of a page beside others it says when the whole
 * collection is there.
 * @param path below the content folder, such as `papers/bread/rye.md`.
 */
export function checkPage(
  path: string,
  source: string,
  { language, paperLanguage, pack }: Judgement,
): PageCheck {
  const { page, problems } = toPageFile('content', path, source, paperSchema);
  const collection: Collection = {
    content: 'content',
    papers: page ? [page] : [],
    topics: [],
    questions: [],
    things: [],
    glossary: [],
    paths: [path],
    site: { format: 1, name: '', description: '', language, branch: '', groups: [] },
    pack: { ...plainPack, ...pack },
    siteSource: '',
    published: '',
    authors: [],
    ledger: {},
    languageOf: () => paperLanguage,
    unreadable: [],
  };
  const findings = withoutEffects([
    ...toFindings(problems),
    ...pageRules.flatMap((rule) => rule(collection)),
  ]);
  const fieldAt = fieldFinder(source);
  return {
    ...(page && { page }),
    findings: findings
      .toSorted(compareProblems)
      .map((finding) => ({ ...finding, field: fieldAt(finding.line, finding.column) })),
  };
}

/** Tells in which field a character of a page stands, by its line and column; none for the first line. */
function fieldFinder(source: string): (line: number, column: number) => FieldPath {
  const parts = splitPage(source);
  if (!parts) return () => [];
  const lines = new LineCounter();
  const document = parseDocument(parts.frontMatter, { lineCounter: lines, logLevel: 'error' });
  const bodyStart = parts.frontMatter.split('\n').length;
  return (line, column) => {
    if (line === 1) return [];
    if (line > bodyStart + 1) return ['body'];
    return pathAt(document, (lines.lineStarts[line - 2] ?? 0) + column - 1);
  };
}

function pathAt(document: Document, offset: number): FieldPath {
  const path: FieldPath = [];
  let node: unknown = document.contents;
  while (isMap(node) || isSeq(node)) {
    const index = node.items.findLastIndex((item) => startOf(item) <= offset);
    const item = node.items[index];
    if (item === undefined) break;
    if (isPair(item)) {
      path.push(isScalar(item.key) ? String(item.key.value) : '');
      node = item.value;
    } else {
      path.push(index);
      node = item;
    }
  }
  return path;
}

function startOf(item: unknown): number {
  const node = isPair(item) ? item.key : item;
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}
