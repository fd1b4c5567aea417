import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { parseWhole } from '../../../schema/markdown.ts';
import { tellsOnlyFacts } from './item-facts.ts';
import { lineBreak, type Run, readHtmlRuns, readRuns } from './runs.ts';

/** A place of a list that may hold a paper. */
export type Candidate = {
  /** Line of the file, counted from 1. */
  line: number;
  /** Number of the section of the file, which is what stands below one heading. */
  section: number;
} & (
  | { kind: 'item'; runs: Run[] }
  /** Text between lists, which may be prose. */
  | { kind: 'block'; runs: Run[]; heading: string }
  | { kind: 'table'; header: string[]; rows: { line: number; cells: Run[][] }[] }
);

type Block = RootContent | BlockContent | DefinitionContent;

/** Labels of the sub-items that tell more of the item above them. */
const fieldLabel =
  /^\s*[*_[(]*(?:authors?|by|title|venue|conference|journal|published(?: in)?|publication|year|date|papers?|pdf|arxiv|doi|links?|urls?|code|github|project(?: page)?|abstract|summary|tl;?dr|keywords?|tags?|notes?|comments?|bibtex|slides|video|dataset|source)\b[\])*_]*\s*(?::|$|\]\(|[-–—|])/i;

/**
 * The places of a piece of Markdown that may hold a paper: items of lists, with what stands below
 * them as part of them, rows of tables, paragraphs, and the same in HTML.
 * @param firstLine line of the file at which the text starts.
 */
export function readCandidates(text: string, firstLine: number): Candidate[] {
  const tree = parseWhole(text);
  const addresses = definitionsOf(tree);
  const addressOf = (identifier: string) => addresses.get(identifier);
  const candidates: Candidate[] = [];
  const lineOf = (node: Block | ListItem) => firstLine - 1 + (node.position?.start.line ?? 1);
  let heading = '';
  let section = 0;

  const readBlock = (node: Block): void => {
    const line = lineOf(node);
    // The first heading is that of the whole list.
    if (node.type === 'heading') {
      section++;
      heading = node.depth > 1 ? plainText(readRuns(node.children, addressOf)) : '';
    } else if (node.type === 'paragraph') {
      candidates.push({
        kind: 'block',
        line,
        section,
        heading,
        runs: readRuns(node.children, addressOf),
      });
    } else if (node.type === 'list') readList(node);
    else if (node.type === 'table') candidates.push(readTable(node));
    else if (node.type === 'html') candidates.push(...readHtml(node.value, line, section));
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
      for (const child of node.children) readBlock(child);
    }
  };
  const readList = (list: List): void => {
    for (const item of list.children) {
      const own: Run[] = [];
      const below: List[] = [];
      const tables: Table[] = [];
      for (const child of item.children) {
        if (child.type === 'list') below.push(child);
        else if (child.type === 'table') tables.push(child);
        else own.push(...(own.length > 0 ? [lineBreak] : []), ...ownRuns(child));
      }
      const parts = below.filter(tellsMore);
      for (const part of parts.flatMap(({ children }) => children)) {
        own.push(lineBreak, ...part.children.flatMap(ownRuns));
      }
      candidates.push({ kind: 'item', line: lineOf(item), section, runs: own });
      for (const list of below) if (!parts.includes(list)) readList(list);
      for (const table of tables) candidates.push(readTable(table));
    }
  };
  const ownRuns = (node: Block): Run[] => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      return readRuns(node.children, addressOf);
    }
    if (node.type === 'html') return readHtmlRuns(node.value);
    if (node.type === 'blockquote') return node.children.flatMap((child) => ownRuns(child));
    return [];
  };
  const tellsMore = (list: List): boolean =>
    list.children.every((item) => {
      const runs = item.children.flatMap(ownRuns);
      return fieldLabel.test(plainText(runs)) || tellsOnlyFacts(runs);
    });
  const readTable = (table: Table): Candidate => {
    const [header, ...rows] = table.children.map((row) => ({
      line: firstLine - 1 + (row.position?.start.line ?? 1),
      cells: row.children.map((cell) => readRuns(cell.children, addressOf)),
    }));
    return {
      kind: 'table',
      line: lineOf(table),
      section,
      header: header?.cells.map(plainText) ?? [],
      rows,
    };
  };
  for (const node of tree.children) readBlock(node);
  return candidates;
}

/** The text of runs, without how it looks. */
export function plainText(runs: Run[]): string {
  return runs
    .filter(({ source }) => source === undefined)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Items, rows and paragraphs of HTML between Markdown. */
function readHtml(html: string, firstLine: number, section: number): Candidate[] {
  const candidates: Candidate[] = [];
  let line = firstLine;
  for (const part of html.split(/(?=<(?:li|tr|p|h[1-6])[\s>])/i)) {
    const runs = readHtmlRuns(part);
    const kind = /^<(?:li|tr)/i.test(part) ? 'item' : 'block';
    if (plainText(runs) !== '') {
      candidates.push(
        kind === 'item'
          ? { kind, line, section, runs }
          : { kind, line, section, runs, heading: '' },
      );
    }
    line += part.split('\n').length - 1;
  }
  return candidates;
}

function definitionsOf(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}
