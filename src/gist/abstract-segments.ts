import type { Nodes, Root } from 'mdast';
import { mergeSegments, type Segment } from '../mathematics/segment.ts';

/** The running text of an abstract with its formulas; headings of its parts and tables are left out. */
export function abstractSegments(abstract: Root): Segment[] {
  const segments = abstract.children.flatMap((node): Segment[] =>
    node.type === 'table' || node.type === 'code' || node.type === 'html'
      ? []
      : [...segmentsOf(node), { kind: 'text', value: '\n\n' }],
  );
  return mergeSegments(segments);
}

function segmentsOf(node: Nodes): Segment[] {
  if (node.type === 'inlineMath' || node.type === 'math') {
    return [{ kind: 'math', value: node.value }];
  }
  if (node.type === 'break') return [{ kind: 'text', value: ' ' }];
  if ('value' in node) return node.type === 'html' ? [] : [{ kind: 'text', value: node.value }];
  return 'children' in node ? node.children.flatMap(segmentsOf) : [];
}
