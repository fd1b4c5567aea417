import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doiPattern, readDoi } from './doi.ts';
import { doiAddress } from './work-id.ts';

test.each([
  ['10.1000/182', '10.1000/182'],
  ['10.1000/182.', '10.1000/182'],
  ['(doi:10.1000/182)', '10.1000/182'],
  ['DOI 10.5555/111.333', '10.5555/111.333'],
  ['info:doi/10.1000/182', '10.1000/182'],
  ['10.1000/182 [doi]', '10.1000/182'],
  ['https://doi.org/10.1000/foo?x=1#y', '10.1000/foo'],
  ['http://dx.doi.org/10.1000/182', '10.1000/182'],
  ['http://doi.acm.org/10.5555/111.222', '10.5555/111.222'],
  ['https://doi.org/10.1016%2Fj.cell.2020.01.001', '10.1016/j.cell.2020.01.001'],
  ['10.9999/978-3-99-1\\_12', '10.9999/978-3-99-1_12'],
  ['10.1016/S0022-2836(05)80360-2', '10.1016/S0022-2836(05)80360-2'],
  [
    '10.1002/(SICI)1097(1998)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2',
    '10.1002/(SICI)1097(1998)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  ],
  ['https://link.springer.com/article/10.1007/s11263-015-0816-y', '10.1007/s11263-015-0816-y'],
  ['https://link.springer.com/content/pdf/10.1007/s11263-015.pdf', '10.1007/s11263-015'],
  ['https://onlinelibrary.wiley.com/doi/abs/10.1002/sim.968?x=1', '10.1002/sim.968'],
  ['https://dl.acm.org/doi/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
  ['https://www.biorxiv.org/content/10.1101/2020.01.01.12v1.full.pdf', '10.1101/2020.01.01.12'],
  ['https://www.frontiersin.org/articles/10.3389/f.2018.7/full', '10.3389/f.2018.7'],
  ['https://journals.plos.org/plosone/article?id=10.1371/j.p.01&type=x', '10.1371/j.p.01'],
  ['https://academic.oup.com/b/article/doi/10.1093/b/btz123/5345678', '10.1093/b/btz123'],
  ['10/abcd', '10/abcd'],
  ['https://doi.org/GK3S', '10/gk3s'],
])('%s names %s', (text, doi) => {
  expect(readDoi(text)).toBe(doi);
  expect(doi).toMatch(doiPattern);
});

test.each(['', '10 bits', '10/12', '2010.1234/56', 'https://dl.acm.org/toc/10.1145/123', '10.1/x'])(
  '%s names none',
  (text) => {
    expect(readDoi(text)).toBeUndefined();
  },
);

test('an address holds whatever a DOI may hold', () => {
  expect(doiAddress('10.1002/(a)1<2::b>3#4?5%6')).toBe(
    'https://doi.org/10.1002/(a)1%3C2::b%3E3%234%3F5%256',
  );
});

test('whatever the text, what is read is a DOI, and is read again', () => {
  const piece = fc.constantFrom('10.1000', '/', 'a', '.', ')', '(', '<', '%2F', '\\_', ' ', 'doi:');
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const doi = readDoi(value);
      if (doi === undefined) return;
      expect(doi).toMatch(doiPattern);
      expect(readDoi(doi)).toBe(doi);
    }),
  );
});
