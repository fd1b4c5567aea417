import { expect, test } from 'vitest';
import { publicKeys, readAddresses, writeAddresses } from './public-addresses.ts';

const list = `# heading

papers/awq  lin2023awq
papers/old doe2020old withdrawn
papers/plain
papers/gone withdrawn
topics/quantization
`;

test('an address stands with the key of its paper, and with a word where it was taken back', () => {
  expect(readAddresses(list)).toEqual([
    { address: 'papers/awq', key: 'lin2023awq', withdrawn: false, line: 3 },
    { address: 'papers/old', key: 'doe2020old', withdrawn: true, line: 4 },
    { address: 'papers/plain', key: undefined, withdrawn: false, line: 5 },
    { address: 'papers/gone', key: undefined, withdrawn: true, line: 6 },
    { address: 'topics/quantization', key: undefined, withdrawn: false, line: 7 },
  ]);
  expect(publicKeys(list)).toEqual(
    new Map([
      ['awq', 'lin2023awq'],
      ['old', 'doe2020old'],
    ]),
  );
});

test('what is written is read again, in order', () => {
  const written = writeAddresses(readAddresses(list).toReversed());
  const addresses = (text: string) => readAddresses(text).map(({ line: _, ...address }) => address);
  expect(addresses(written)).toEqual(
    addresses(list).toSorted((a, b) => (a.address < b.address ? -1 : 1)),
  );
});
