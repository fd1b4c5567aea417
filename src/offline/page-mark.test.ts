import { expect, test } from 'vitest';
import { markOf, markPage, unmarkPage } from './page-mark.ts';

const page = '<!DOCTYPE html><html><head><title>Salt</title></head><body>Salt</body></html>';
const bytes = (html: string) => new TextEncoder().encode(html);

test.each([
  ['as it was built', (html: string) => html],
  [
    'with a script more',
    (html: string) => html.replace('<head>', '<head><script src="/x.js"></script>'),
  ],
  ['without quotation marks', (html: string) => html.replaceAll('"', '')],
  ['with another text', (html: string) => html.replace('<body>Salt', '<body>S*lt')],
])('a page says its revision %s', (_how, send) => {
  expect(markOf(bytes(send(markPage(page, '0a1b2c3d4e'))))).toBe('0a1b2c3d4e');
});

test('a page of another site says none', () => {
  expect(markOf(bytes(page))).toBeUndefined();
});

test('a mark can be taken away again', () => {
  expect(unmarkPage(markPage(page, '0a1b2c3d4e'))).toBe(page);
});
