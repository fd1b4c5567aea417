import { expect, test } from 'vitest';
import { formatMarkdown, parseMarkdown } from '../../schema/markdown.ts';
import { withAddresses } from './link-addresses.ts';

const addressOf = (url: string) =>
  url.startsWith('../') ? `https://example.org/${url.slice(3, -3)}/` : undefined;

test.each([
  ['[a](../a.md) and [b](b.md)', '[a](https://example.org/a/) and b'],
  ['[a][x]\n\n[x]: ../a.md', '[a][x]\n\n[x]: https://example.org/a/'],
  ['[_a_ b][x], [x], c\n\n[x]: b.md', '_a_ b, x, c'],
  ['[a [x][x]](b.md)\n\n[x]: ../a.md', '\\[a [x][x]]\\(b.md)\n\n[x]: https://example.org/a/'],
  ['[no][x]', '\\[no]\\[x]'],
])('%j becomes %j', (markdown, expected) => {
  expect(formatMarkdown(withAddresses(parseMarkdown(markdown), addressOf)).trim()).toBe(expected);
});
