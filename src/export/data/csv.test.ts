import { expect, test } from 'vitest';
import { csvColumns, toCsv } from './csv.ts';
import type { PaperRecord } from './paper-record.ts';

const record: PaperRecord = {
  slug: 'a-paper',
  page: 'https://papers.example/papers/a-paper/',
  key: 'lin2024a',
  title: 'A $x$',
  titleText: 'A, "quoted"\nline',
  authors: ['Ji Lin', 'Song Han'],
  topics: ['quantization'],
  introduces: [{ name: 'AWQ', kind: 'method' }],
  type: 'article-journal',
  'container-title': 'Journal of Tins',
  volume: '12',
  'source-keywords': ['Preserves', 'Jars'],
};

test('lists are joined and cells with commas, quotes or line ends are quoted', () => {
  const [head, ...rest] = toCsv([record]).split('\r\n');
  expect(head).toBe(`\uFEFF${csvColumns.join(',')}`);
  expect(rest.join('\r\n')).toBe(
    'a-paper,https://papers.example/papers/a-paper/,lin2024a,"A, ""quoted""\nline",,Ji Lin; Song Han,,,,,,quantization,AWQ,,article-journal,,,Journal of Tins,,12,,,,,,,,,,,,,,,Preserves; Jars,,,\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is no formula', (titleText) => {
  expect(toCsv([{ ...record, titleText }])).toContain(`'${titleText}`);
});
