import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readBody } from '../schema/abstract.ts';
import { parseMarkdown } from '../schema/markdown.ts';
import { pageToHtml, type ResolveLink } from './markdown-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

const html = (markdown: string, resolve?: ResolveLink) =>
  pageToHtml([parseMarkdown(markdown)], resolve).parts[0];

describe('what is no text, link or formula stays text or is left out', () => {
  test.each([
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x][a]\n\n[a]: javascript:alert(1)', '<p>x</p>'],
    ['[x][a]\n\n[a]: https://example.org/', '<p><a href="https://example.org/">x</a></p>'],
    ['[a]\n\n[a]: <data:text/html,x>', '<p>a</p>'],
    ['[x][b]', '<p>[x][b]</p>'],
    ['![a pot](https://example.org/pot.png)', '<p>a pot</p>'],
    ['![a pot][p]\n\n[p]: https://example.org/pot.png', '<p>a pot</p>'],
    ['<img src=x onerror=alert(1)> a', '<p>&#x3C;img src=x onerror=alert(1)> a</p>'],
    ['<div>\na\n</div>', '&#x3C;div>\na\n&#x3C;/div>'],
    ['a <b onclick="x">b</b>', '<p>a &#x3C;b onclick="x">b&#x3C;/b></p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['# Title', '<h2 id="title">Title</h2>'],
    ['```sh\ncode\n```', '<pre tabindex="0"><code class="language-sh">code\n</code></pre>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('a link keeps what it says beside its address', () => {
    const markdown = '[x](https://example.org/ "a “pot”")';
    expect(html(markdown)).toBe('<p><a href="https://example.org/" title="a “pot”">x</a></p>');
  });

  test('only resolved addresses are links', () => {
    const resolve = (url: string) => (url === './b.md' ? '/b/' : undefined);
    expect(html('[a](./a.md) [b][b]\n\n[b]: ./b.md', resolve)).toBe('<p>a <a href="/b/">b</a></p>');
  });
});

test('a heading that shares its name with a section of the page is still found by its links', () => {
  const markdown = '[below](#related)\n\n## Related\n\n## Related';
  const { parts, sections } = pageToHtml([parseMarkdown(markdown)], (url) => url);
  expect(parts[0]).toContain('<a href="#related-1">below</a>');
  expect(sections).toEqual([
    { title: 'Related', anchor: 'related-1' },
    { title: 'Related', anchor: 'related-2' },
  ]);
});

test('footnotes and link definitions of abstract and notes serve both, in one list', () => {
  const { abstract, notes } = readBody(
    [
      'One[^a], two[^b], [linked][l].\n\n[^a]: Stands with the abstract.',
      '## Notes\n\nThree[^a-2], one again[^a].',
      '[^b]: Stands below.\n\n[^a-2]: As well.\n\n[l]: https://example.org/',
    ].join('\n\n'),
  );
  const { parts, footnotes } = pageToHtml([abstract, notes]);
  expect(parts).toHaveLength(2);
  expect(parts[0]).toContain('<a href="https://example.org/">linked</a>');
  expect(parts[1]).toContain('<h2 id="notes">Notes</h2>');
  const notesOf = elements(footnotes).filter(({ tagName }) => tagName === 'li');
  expect(
    notesOf.map((note) =>
      textOf(note)
        .replace(/\s*↩.*/s, '')
        .trim(),
    ),
  ).toEqual(['Stands with the abstract.', 'Stands below.', 'As well.']);
  const ids = idsOf(elements(parts.join('') + footnotes));
  expect(new Set(ids).size).toBe(ids.length);
});

test('whatever stands in Markdown, its HTML has only what is allowed, and no id twice', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '## Related\n',
        '## term LoRA\n',
        '> ',
        '- ',
        '- [x] ',
        '1. ',
        '\n',
        '\n\n',
        '| a | b |\n|:-|-|\n',
      ],
      ...[
        '[x](',
        ')',
        '[x][a]',
        '![p][a]',
        '\n[a]: ',
        'javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
      ],
      ...[
        'JaVaScRiPt&colon;x',
        '//example.org/x',
        'https://example.org/"x',
        '<',
        '>',
        '<script>',
        '</script>',
      ],
      ...[
        '<img src=x onerror=x>',
        '<a id=abstract>',
        '[^1]',
        '\n[^1]: note ',
        '[^1-2]',
        '\n[^1-2]: ',
        '$x^2$',
      ],
      ...[
        '$$\nx\n$$',
        '$\\href{javascript:x}{y}$',
        '$\\class{a}{x}$',
        '$<script>$',
        '"',
        "'",
        '`',
        '```js x"y\n',
      ],
      ...[
        '&lt;b&gt;',
        '&#60;',
        '\u0000',
        '**',
        '~~',
        'word ',
        'www.example.org',
        'user-content-fn-1 ',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { abstract, notes } = readBody(pieces.join(''));
      const { parts, footnotes } = pageToHtml([abstract, notes]);
      const found = elements([...parts, footnotes].join('\n'));
      for (const element of found) {
        const rule = inFormula(element) ? formulas : allowed;
        expect(rule.elements).toContain(element.tagName);
        for (const { name, value } of element.attrs) {
          expect(rule.attributes).toContain(name);
          if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/i);
        }
      }
      const ids = idsOf(found);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => /\s|^$|^abstract$|^related$|^term-/.test(id))).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 30_000);

const allowed = {
  elements:
    `a blockquote br code del div em h2 h3 h4 h5 h6 hr input li ol p pre section span strong sup
    table tbody td th thead tr ul math`.split(/\s+/),
  attributes: `align aria-describedby aria-label aria-labelledby checked class data-footnote-backref
    data-footnote-ref data-footnotes data-label disabled display href id role start tabindex title type
    xmlns`.split(/\s+/),
};

const formulas = {
  elements: `annotation math mi mn mo mover mpadded mrow mspace mstyle msub msubsup msup mtable mtd
    mtext mtr munder semantics`.split(/\s+/),
  attributes: `accent class columnalign data-math-depth display encoding fence form height largeop
    linethickness lspace mathvariant movablelimits rspace separator stretchy width`.split(/\s+/),
};

function inFormula(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && (parent.tagName === 'math' || inFormula(parent));
}

function elements(fragment: string): Element[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
  return below(parseFragment(fragment));
}

function idsOf(found: Element[]): string[] {
  return found.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
