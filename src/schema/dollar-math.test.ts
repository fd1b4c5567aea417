import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { mergeSegments, type Segment } from '../mathematics/segment.ts';
import { formatAbstract } from './abstract.ts';
import { formatMarkdown, parseMarkdown } from './markdown.ts';

/** The text and the formulas of Markdown that is one paragraph. */
function segmentsOf(markdown: string): Segment[] {
  const [paragraph] = parseMarkdown(markdown).children;
  const nodes: PhrasingContent[] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return nodes.map((node) => {
    if (node.type === 'inlineMath') return { kind: 'math', value: node.value };
    if (node.type === 'text') return { kind: 'text', value: node.value };
    throw new Error(`${node.type} in “${markdown}”`);
  });
}

test.each<[string, string[]]>([
  ['From $5 to $10 a cup', []],
  ['$20,000 and $30,000', []],
  ['US$5/US$10', []],
  ['Costs $5 (or $6), for $x^2$ cups', ['x^2']],
  ['$5 and the formula $x$', ['x']],
  ['$ x $ and $x $', []],
  ['about $\\sim$3 of $k$1', ['\\sim', 'k']],
  ['$10$ of $5$', ['10', '5']],
  ['$$ 5 to $$10', ['5 to']],
  ['$5\nto\n$10', []],
])('%j has the formulas %j', (markdown, formulas) => {
  const found = segmentsOf(markdown).filter(({ kind }) => kind === 'math');
  expect(found.map(({ value }) => value)).toEqual(formulas);
});

test('what an import writes is read as the same text and the same formulas', () => {
  const word = fc.constantFrom('a', '5', ' to ', '$', '\\', '.', '$5', '10$', ' ');
  const formula = fc.constantFrom('x', '5', '10', ' x', 'x ', '5 ', '\\ ', '\\\\ ', 'a$b');
  const segment = fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      value: fc.array(word).map((words) => words.join('')),
    }),
    fc.record({ kind: fc.constant('math' as const), value: formula }),
  );
  fc.assert(
    fc.property(fc.array(segment), (stretches: Segment[]) => {
      const segments = mergeSegments([
        { kind: 'text', value: 'a' },
        ...stretches,
        { kind: 'text', value: 'z' },
      ]);
      const written = formatAbstract(segments);
      // Neighbours become one formula; blanks at the ends and empty groups mean nothing.
      const bare = (all: Segment[]) =>
        all
          .map(({ kind, value }) => (kind === 'math' ? value.replace(/ |\{\}/g, '') : `<${value}>`))
          .join('');
      expect(bare(segmentsOf(written))).toBe(bare(segments));
      expect(formatMarkdown(parseMarkdown(written)).trim()).toBe(written);
    }),
  );
});
