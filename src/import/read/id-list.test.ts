import { describe, expect, test } from 'vitest';
import { looksLikeIdList, parseIdList } from './id-list.ts';

function read(text: string) {
  const { wanted, rejected } = parseIdList(text, 'ids.txt');
  return {
    wanted: wanted.map(({ id }) => id),
    rejected: rejected.map(({ line, reason }) => `${line}: ${reason}`),
  };
}

test.each([
  ['2410.14649', ['2410.14649']],
  ['arXiv:2410.14649v2', ['2410.14649']],
  ['https://arxiv.org/pdf/2410.14649v2.pdf', ['2410.14649']],
  ['hep-th/9901001', ['hep-th/9901001']],
  ['hep-th9901001', ['hep-th/9901001']],
  ['2410.14649, 2410.14650; 2410.14651', ['2410.14649', '2410.14650', '2410.14651']],
  ['10.1000/182', ['doi:10.1000/182']],
  ['doi: 10.1000/a(b)c;1', ['doi:10.1000/a(b)c;1']],
  ['https://dx.doi.org/10.1000/182', ['doi:10.1000/182']],
  ['10.1000/a,10.1000/b', ['doi:10.1000/a', 'doi:10.1000/b']],
  ['31452104', ['pmid:31452104']],
  ['PMID: 123', ['pmid:123']],
  ['https://pubmed.ncbi.nlm.nih.gov/31452104/', ['pmid:31452104']],
  ['2410.14649  # to read', ['2410.14649']],
])('%s', (line, ids) => {
  expect(looksLikeIdList(`# moss\n${line}\n`)).toBe(true);
  expect(read(line)).toEqual({ wanted: ids, rejected: [] });
});

test('every line that is no id is named, however many there are', () => {
  const ids = Array.from({ length: 1000 }, (_, number) => `2410.${10_000 + number}`);
  const others = Array.from({ length: 5000 }, (_, number) => `hep-ph99130${number}x`);
  const text = [...ids, ...others].join('\n');
  expect(looksLikeIdList(text)).toBe(true);
  const { wanted, rejected } = read(text);
  expect(wanted).toHaveLength(1000);
  expect(rejected).toHaveLength(5000);
  expect(rejected[0]).toBe('1001: no arXiv id, DOI or PubMed id (“hep-ph991300x”)');
});

describe('no list of ids', () => {
  test.each([
    ['prose', 'We read 2410.14649 and liked it.\nAnd more.\n'],
    ['numbers', '12\n345\n6789\n'],
    ['nothing', '\n\n'],
    [
      'a large file of nonsense behind some ids',
      `${'2410.14649\n'.repeat(300)}${'moss\n'.repeat(300_000)}`,
    ],
  ])('%s', (_, text) => {
    expect(looksLikeIdList(text)).toBe(false);
  });
});
