import { expect, test } from 'vitest';
import { parseBibtex } from '../bibtex.ts';

const read = (text: string) => parseBibtex(text, 'papers.bib');
const titles = (text: string) => read(text).entries.map(({ title }) => title);

test('parts of proceedings have their title, editors, date and publisher', () => {
  const { entries, noted } = read(`
    @inproceedings{child, title = {A child}, crossref = {PROC}, pages = {1--9}}
    @inproceedings{other, title = {Another}, crossref = {proc}, booktitle = {Workshop}, year = 2017}
    @proceedings{proc, title = {Proceedings}, subtitle = {Of nets}, editor = {Reed, Nora},
      year = 2016, month = sep, publisher = {Harbour}, doi = {10.5555/proc}, isbn = {9780000000002}}`);
  expect(entries.map(({ facts: known }) => known)).toEqual([
    expect.objectContaining({
      'container-title': 'Proceedings: Of nets',
      editors: ['Nora Reed'],
      published: '2016-09',
      publisher: 'Harbour',
      page: '1–9',
    }),
    expect.objectContaining({ 'container-title': 'Workshop', published: '2017' }),
  ]);
  expect(entries[0]?.facts).not.toHaveProperty('doi');
  expect(noted).toContainEqual(expect.objectContaining({ line: 4, fact: '@proceedings' }));
});

test('a book of which parts are cited stays a book, and so do proceedings nobody refers to', () => {
  const text = `
    @incollection{part, title = {Part}, author = {Lind, Ada}, crossref = {whole}}
    @book{whole, title = {Whole}, editor = {Reed, Nora}, year = 2016}
    @proceedings{alone, title = {Alone}, year = 2016}`;
  expect(titles(text)).toEqual(['Part', 'Whole', 'Alone']);
  expect(read(text).entries[0]?.facts).toMatchObject({
    authors: ['Ada Lind'],
    editors: ['Nora Reed'],
    'container-title': 'Whole',
  });
});

test('over several steps, from xdata too, and not in circles', () => {
  const { entries } = read(`
    @inbook{c, title = {C}, crossref = {b}, xdata = {press}}
    @book{b, title = {B}, crossref = {mv}}
    @mvbook{mv, title = {MV}, author = {Lind, Ada}, date = {1990/1995}, crossref = {c}}
    @xdata{press, publisher = {Harbour}, location = {Nowhere}}`);
  expect(entries[0]?.facts).toMatchObject({
    authors: ['Ada Lind'],
    published: '1990/1995',
    'container-title': 'B',
    publisher: 'Harbour',
    'publisher-place': 'Nowhere',
  });
  expect(entries[1]?.facts['container-title']).toBe('MV');
  expect(entries).toHaveLength(3);
});
