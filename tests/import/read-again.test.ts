import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { formulaProblems } from '../../src/schema/formulas.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { abstractOf, filesBelow, importInto, pageOf, put, temporaryFolder } from './import-run.ts';

/** Listings whose bytes are then damaged. */
const listings = [
  String.raw`@string{k = "Journal of {K}ettles"}
@article{doe2024, title = {{LoRA}-$\ell_2$: {\"U}ber {Kettles} \& More}, author = {Doe, Jane and M{\"u}ller, J. and others},
  journal = k, volume = 3, pages = {7--9}, year = 2024, month = oct, doi = {10.5555/a_b}, note = {From $5 to $10}}
@book{b, editor = {Lake, Uma}, title = {Collected letters}, volume = {1}, date = {2003-05}, isbn = {978-3-16-148410-0}}
@misc{p, title={Boiling}, author={{The Kettle Group}}, eprint={2410.14649v2}, archiveprefix={arXiv}, abstract={${abstractOf('tin')}}}
`,
  `TY  - JOUR
TI  - A Note on <i>Kettles</i> &amp; CO<sub>2</sub>
AU  - Doe, Jane, Jr.
PY  - 2024
JO  - Kettles
N1  - Cited By: 1
N1  - Export Date
DO  - 10.5555/c
AB  - ${abstractOf('kettles')}
ER  - 
TY  - BOOK
T1  - Jugs: a "History" # of - Pots
A1  - Lowe, Ben
Y1  - 1999///
ER  - 
`,
  JSON.stringify(
    [
      {
        type: 'article-journal',
        title: 'Kettles: of $x^2$ and \\$5',
        author: [{ family: 'Doe', given: 'J.' }, { literal: 'Kettle Office' }],
        issued: { 'date-parts': [[2016, 5, 27]] },
        'container-title': 'Journal',
        DOI: '10.5555/d',
      },
      { type: 'chapter', title: ['Array title'], issued: { raw: 'May 2016' }, page: '1-2' },
    ],
    null,
    1,
  ),
  pageOf(
    ['Sparse Kettles for Long Documents', abstractOf('alpha_1')],
    ['Deep nets', abstractOf('x')],
  ),
  '# List\n\n- [A Kettle](https://arxiv.org/abs/2410.00001) by Doe et al., 2024\n- **On Jugs**, B. Lowe (1999)\n\n| Title | Link |\n|---|---|\n| Pots | https://doi.org/10.5555/e |\n',
  'Title,Authors,Year,DOI\n"Kettles, large","Doe, J.; Lowe, B.",2020,10.5555/f\nJugs,Lake,1999,\n',
];

/** Takes bytes out, doubles them or puts others in, at some places. */
const damage = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    kind: fc.constantFrom('take out', 'double', 'put in'),
    bytes: fc.uint8Array({ maxLength: 6 }),
  }),
  { maxLength: 5 },
);

test('whatever the bytes of a listing, its pages are read again and none is made twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...listings), damage, async (listing, places) => {
      let bytes = Buffer.from(listing);
      for (const { at, length, kind, bytes: others } of places) {
        const start = at % (bytes.length + 1);
        const [before, cut, after] = [
          bytes.subarray(0, start),
          bytes.subarray(start, start + length),
          bytes.subarray(start + length),
        ];
        const middle = { 'take out': [], double: [cut, cut], 'put in': [others, cut] }[kind];
        bytes = Buffer.concat([before, ...middle, after]);
      }
      const content = temporaryFolder();
      const file = put(content, 'sources/listing.txt', bytes);
      const first = await importInto(content, [file]);
      const { pages, problems } = await readPages(content);
      expect(problems).toEqual([]);
      expect(pages).toHaveLength(first.created);
      for (const { path, source } of pages) {
        const { page } = readPage(path, source, paperSchema);
        if (page) expect(formulaProblems({ file: path, source, ...page })).toEqual([]);
      }
      const written = filesBelow(content);
      const second = await importInto(content, [file]);
      expect(second).toMatchObject({ created: 0, updated: 0, unchanged: pages.length });
      expect(filesBelow(content)).toEqual(written);
      rmSync(content, { recursive: true });
    }),
    { numRuns: 150 },
  );
});
