import { expect, test } from 'vitest';
import { problemPage } from './problem-page.ts';

test('each problem has its place and what to do, and brings no markup', () => {
  const html = problemPage(
    [
      {
        file: 'content/papers/bread/rye.md',
        line: 3,
        column: 9,
        rule: 'schema',
        what: 'title: <b> & "more"',
        why: 'the site cannot use it',
        fix: 'write `title: …`',
      },
    ],
    '/kb/@vite/client',
  );
  expect(html).toContain('<title>1 problem in the content</title>');
  expect(html).toContain('<code>content/papers/bread/rye.md:3:9</code>');
  expect(html).toContain('title: &#60;b&#62; &#38; &#34;more&#34;');
  expect(html).toContain('</strong> write `title: …`');
  expect(html).toContain('src="/kb/@vite/client"');
});
