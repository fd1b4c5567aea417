import { expect, test } from 'vitest';
import { readListings } from '../../src/import/listings-fs.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { feedOf } from './arxiv-server.ts';
import {
  abstractOf,
  filesBelow,
  importInto,
  put,
  runScript,
  temporaryFolder,
} from './import-run.ts';

/** What a listing says, in any form. */
const title = 'LoRA-$\\ell_2$: Über Adapters & More';
const abstract = `${abstractOf('adapters')} It takes $O(n^2)$ steps in 50% of all cases.`;
const facts = {
  title,
  arxiv: '2410.14649',
  authors: ['Jane B. Doe', 'Jürgen Müller', 'Jan van der Berg'],
  published: '2024-10-18',
};
const cited = {
  ...facts,
  doi: '10.1000/182',
  'container-title': 'Journal of Adapters & More',
};

const bibtex = String.raw`% Encoding: UTF-8
@string{adapters = "Journal of Adapters {\&} More"}
@comment{ignored}

@article{doe2024,
  title = {{LoRA}-$\ell_2$: {\"U}ber {Adapters} \& More},
  author = {Doe, Jane B. and M{\"u}ller, J{\"u}rgen and van der Berg, Jan and others},
  journal = adapters, year = 2024, month = oct, doi = {10.1000/182},
  eprint = {2410.14649}, archivePrefix = {arXiv},
  abstract = {${abstract.replace('50%', '50\\%')}}
}
`;
const ris = `TY  - JOUR
TI  - ${title}
AU  - Doe, Jane B.
AU  - Müller, Jürgen
AU  - Berg, Jan van der
PY  - 2024
DA  - 2024/10/18
T2  - Journal of Adapters & More
DO  - 10.1000/182
UR  - https://arxiv.org/abs/2410.14649v2
AB  - ${abstract.slice(0, 100)}
${abstract.slice(100)}
ER  - 
`;
const csl = [
  {
    type: 'article-journal',
    title: title.replace('&', '&amp;').replace('LoRA', '<span class="nocase">LoRA</span>'),
    abstract: `<jats:p>${abstract}</jats:p>`,
    author: [
      { family: 'Doe', given: 'Jane B.' },
      { family: 'Müller', given: 'Jürgen' },
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    ],
    issued: { 'date-parts': [['2024', 10]] },
    'container-title': 'Journal of Adapters & More',
    DOI: '10.1000/182',
    URL: 'http://arxiv.org/abs/2410.14649',
  },
];
const daily = [
  {
    paper: {
      id: '2410.14649',
      title,
      summary: abstract.replaceAll('. ', '.\n'),
      authors: facts.authors.map((name, index) => ({ _id: String(index), name, hidden: false })),
      publishedAt: '2024-10-18T13:46:00.000Z',
      upvotes: 12,
    },
    publishedAt: '2024-10-21T00:00:00.000Z',
    title,
  },
];
const atom = feedOf([
  {
    id: '2410.14649',
    title,
    summary: abstract,
    authors: facts.authors,
    doi: '10.1000/182',
    journal: 'Journal of Adapters & More',
  },
]);
const markdown = `# Adapters we read

Some words about the list, with a [link](https://example.org).

* [${title}](https://arxiv.org/abs/2410.14649) by Doe et al.
- [ ] **A Note on Adapters** [[pdf](https://arxiv.org/pdf/2410.00002v1)] [[code](https://github.com/a/b)]
1. [arXiv](https://arxiv.org/abs/2410.00003)
`;

const article = { ...cited, type: 'article-journal' };
const authorsAndOthers = [...facts.authors, 'et al.'];
test.each([
  ['BibTeX', bibtex, { ...article, authors: authorsAndOthers, published: '2024-10' }],
  ['RIS', ris, { ...article, authors: [...facts.authors.slice(0, 2), 'Berg, Jan van der'] }],
  ['CSL-JSON', JSON.stringify(csl, null, 2), { ...article, published: '2024-10' }],
  ['Hugging Face daily papers (JSON)', JSON.stringify(daily), facts],
  ['arXiv Atom', atom, cited],
])('%s is recognized by its content and read whole', async (format, text, expected) => {
  const file = put(temporaryFolder(), 'listing.txt', text);
  const { files, rejected } = await readListings([file]);
  expect(rejected).toEqual([]);
  expect(files).toEqual([{ file: 'listing.txt', format, entries: 1 }]);

  const content = temporaryFolder();
  await importInto(content, [file]);
  const [source = ''] = Object.values(filesBelow(`${content}/papers`));
  const { page } = readPage('x.md', source, paperSchema);
  expect(page?.data).toMatchObject(expected);
  expect(page?.body.replace(/\s+/g, ' ')).toBe(abstract);
});

test('the same paper in all forms is one page', async () => {
  const folder = temporaryFolder();
  const all = {
    bibtex,
    ris,
    csl: JSON.stringify(csl),
    daily: JSON.stringify(daily),
    atom,
    markdown,
  };
  for (const [name, text] of Object.entries(all)) put(folder, name, text);
  const content = temporaryFolder();
  const report = await importInto(content, [folder]);
  expect(report).toMatchObject({
    read: 8,
    created: 2,
    duplicates: 5,
    wanted: ['2410.00003'],
    rejected: [],
  });
  expect(Object.values(filesBelow(`${content}/papers`)).join('')).toContain(
    'sources: [atom, bibtex, csl, daily, markdown, ris]',
  );
});

test('a Markdown reading list gives titles, ids and code, and leaves the rest of the file alone', async () => {
  const { files, entries, wanted } = await readListings([
    put(temporaryFolder(), 'README', markdown),
  ]);
  expect(files).toEqual([{ file: 'README', format: 'Markdown reading list', entries: 3 }]);
  expect(entries).toMatchObject([
    { title, abstract: '', facts: { arxiv: '2410.14649', published: '2024-10' }, line: 5 },
    {
      title: 'A Note on Adapters',
      facts: { arxiv: '2410.00002', code: 'https://github.com/a/b' },
      line: 6,
    },
  ]);
  expect(wanted).toMatchObject([{ id: '2410.00003', line: 7 }]);
});

test('a list of ids names the lines that are none', async () => {
  const text =
    '# to read\n2410.00001\nhttps://arxiv.org/pdf/2410.00002v3.pdf  # soon\nnonsense\narXiv:2410.00003, 2410.00004\n';
  const { files, wanted, rejected } = await readListings([put(temporaryFolder(), 'a.json', text)]);
  expect(files).toEqual([{ file: 'a.json', format: 'list of ids', entries: 4 }]);
  expect(wanted.map(({ id, line }) => [id, line])).toEqual([
    ['2410.00001', 2],
    ['2410.00002', 3],
    ['2410.00003', 5],
    ['2410.00004', 5],
  ]);
  expect(rejected).toEqual([
    { file: 'a.json', line: 4, reason: 'no arXiv id, DOI or PubMed id (“nonsense”)' },
  ]);
});

test('npm start builds and serves nothing where no listing could be read', async () => {
  const content = temporaryFolder();
  put(content, 'sources/a.txt', 'nothing to see here');
  const { status, stdout, stderr } = await runScript('scripts/start.ts', ['--content', content]);
  expect(status).toBe(2);
  expect(stdout).toContain('a.txt:1: no format that is known');
  expect(stdout).not.toContain('Building');
  expect(stderr).toContain('nothing could be read · nothing is built or served');
});
