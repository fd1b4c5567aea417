import { expect, test } from 'vitest';
import { requirePack } from '../../collection/pack-fs.ts';
import { plainPack } from '../../schema/pack.ts';
import { parseVenue } from './venue.ts';

const { venues } = requirePack('content', 'machine-learning');

test.each([
  [
    'ICLR 2024',
    'paper-conference',
    'International Conference on Learning Representations (ICLR 2024)',
    '2024',
  ],
  [
    'NeurIPS 2021 Datasets and Benchmarks',
    'paper-conference',
    'Advances in Neural Information Processing Systems (NeurIPS 2021 Datasets and Benchmarks)',
    '2021',
  ],
  [
    'NeurIPS 2022 Workshop on Distribution Shifts',
    'paper-conference',
    'NeurIPS 2022 Workshop on Distribution Shifts',
    '2022',
  ],
  ['Findings of ACL 2025', 'paper-conference', 'Findings of ACL 2025', '2025'],
  ["AISec '23 (16th ACM Workshop)", 'paper-conference', "AISec '23 (16th ACM Workshop)", '2023'],
  ['Unheard-of XYZ 2031', 'paper-conference', 'Unheard-of XYZ 2031', '2031'],
  [
    'TPAMI 2023',
    'article-journal',
    'IEEE Transactions on Pattern Analysis and Machine Intelligence',
    '2023',
  ],
  [
    'IEEE TPAMI 2024',
    'article-journal',
    'IEEE Transactions on Pattern Analysis and Machine Intelligence',
    '2024',
  ],
  ['Science 2023', 'article-journal', 'Science', '2023'],
  ['Physical Review D 2024', 'article-journal', 'Physical Review D', '2024'],
  ['Scientometrics (2023)', 'article-journal', 'Scientometrics', '2023'],
  ['Nature', 'article-journal', 'Nature', undefined],
  ['BMJ 2021', 'article-journal', 'BMJ', '2021'],
  ['HIV Nursing', 'article-journal', 'HIV Nursing', undefined],
  ['arXiv 2023', 'preprint', 'arXiv', '2023'],
])('%s is a %s: %s', (venue, type, name, year) => {
  expect(parseVenue(venue, venues)).toMatchObject({ type, name, year });
});

test('volume and issue of a journal are told from its year', () => {
  expect(parseVenue('Pattern Recognition 122 (2022)', venues)).toEqual({
    type: 'article-journal',
    name: 'Pattern Recognition',
    volume: '122',
    issue: undefined,
    year: '2022',
  });
  expect(parseVenue('PLOS ONE 19(4) (2024)', venues)).toEqual({
    type: 'article-journal',
    name: 'PLOS ONE',
    volume: '19',
    issue: '4',
    year: '2024',
  });
});

test.each([
  ['ICLR 2024', 'paper-conference', 'ICLR 2024'],
  ['Science 2023', 'article-journal', 'Science'],
  ['HIV Nursing', 'article-journal', 'HIV Nursing'],
  ['constructor 2023', 'article-journal', 'constructor'],
])('where no field is known, %s is a %s: %s', (venue, type, name) => {
  expect(parseVenue(venue, plainPack.venues)).toMatchObject({ type, name });
});
