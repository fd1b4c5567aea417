import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import { toBibtex } from './bibtex.ts';
import type { Citation, CitedFacts } from './citation.ts';
import { toCslItem } from './csl-json.ts';
import { toMarkdown } from './markdown.ts';
import { toApa } from './reference.ts';
import { toRis } from './ris.ts';

const authors = ['Oliver Sieberling', 'Jean-Pierre A. van den Oord', 'The {Gemini} Team'];
const paper = cite({
  type: 'paper-conference',
  authors,
  published: '2025',
  'container-title': 'International Conference on Machine Learning (ICML 2025)',
  arxiv: '2410.14649',
});
const preprint = cite({
  type: 'preprint',
  authors,
  published: '2024-10',
  arxiv: '2410.14649',
});
const article = cite({
  type: 'article-journal',
  authors,
  published: '2025',
  'container-title': 'Science & Arts',
  volume: '19',
  issue: '4',
  page: '12–34',
  doi: '10.1000/a_b{c}',
});
const unknown = cite({ type: 'document' });

function cite(facts: CitedFacts): Citation {
  return {
    key: 'sieberling2024evopress',
    title: parseTitle('EvoPress: Towards Optimal Dynamic Model Compression'),
    facts,
    page: 'https://papers.example/papers/evopress/',
  };
}

describe('BibTeX', () => {
  test('of a conference paper', () => {
    expect(toBibtex(paper)).toBe(`@inproceedings{sieberling2024evopress,
  title = {{EvoPress}: Towards Optimal Dynamic Model Compression},
  author = {Sieberling, Oliver and van den Oord, Jean-Pierre A. and {The \\textbraceleft{}Gemini\\textbraceright{} Team}},
  booktitle = {International Conference on Machine Learning (ICML 2025)},
  year = {2025},
  eprint = {2410.14649},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2410.14649},
}
`);
  });

  test('of a preprint and of an article', () => {
    expect(toBibtex(preprint)).toMatch(/^@misc\{.*year = \{2024\},\n {2}month = oct,/s);
    expect(toBibtex(article)).toMatch(
      /^@article\{.*journal = \{Science \\& Arts\},\n {2}volume = \{19\},\n {2}number = \{4\},\n {2}pages = \{12--34\},/s,
    );
    expect(toBibtex(article)).toContain('doi = {10.1000/a_b%7Bc%7D}');
  });

  test('leaves out what is not known', () => {
    expect(toBibtex(unknown)).toBe(
      '@misc{sieberling2024evopress,\n  title = {{EvoPress}: Towards Optimal Dynamic Model Compression},\n}\n',
    );
  });

  test.each([
    ['Plain Words in a Title', 'Plain Words in a Title'],
    ['S$^{2}$FT: Efficient', '{S$^{2}$FT}: Efficient'],
    ['Fast $K$-means and $\\ell_1$', 'Fast {$K$-means} and $\\ell_1$'],
    ['GPT-4.5/4o/o1 is 90% & #1', '{GPT-4.5/4o/o1} is 90\\% \\& \\#1'],
    [
      'snake_case ~ ^ <b> | "q"',
      'snake\\_case \\textasciitilde{} \\textasciicircum{} \\textless{}b\\textgreater{} \\textbar{} "q"',
    ],
    ['{a} }b{', '\\textbraceleft{}a\\textbraceright{} \\textbraceright{}b\\textbraceleft{}'],
    ['a \\\\ b \\$5', 'a \\textbackslash{} b \\$5'],
    [
      'Łódź, čšž, Ő, ç, ø, æ, ß',
      "{\\L}{\\'o}d{\\'z}, {\\v{c}}{\\v{s}}{\\v{z}}, {{\\H{O}}}, {\\c{c}}, {\\o}, {\\ae}, {\\ss}",
    ],
    ['α-divergence ≤ x² “so” – it', '$\\alpha$-divergence $\\leq$ x$^{2}$ “so” -- it'],
    ['大模型 🚀', '大模型 🚀'],
    ['Φανός και αβ', 'Φανός και αβ'],
    ['Чайник', 'Чайник'],
    ['A Non-Uniform Survey: A View', 'A Non-Uniform Survey: A View'],
    [
      'How adam meets Bayesian inference in Paris',
      'How adam meets {Bayesian} inference in {Paris}',
    ],
    ['TÜLU 3: Pushing on', '{T{\\"U}LU} 3: Pushing on'],
    ['Broken $x^{2$ brace', 'Broken x$^{2}$ brace'],
    ['A $50\\%$ and $50%$', 'A $50\\%$ and $50\\%$'],
  ])('title “%s”', (title, latex) => {
    expect(toBibtex({ ...unknown, title: parseTitle(title) })).toContain(`title = {${latex}},\n`);
  });

  test('a name that holds the word “and” stays one name', () => {
    expect(toBibtex(cite({ type: 'document', authors: ['Smith and Sons, A'] }))).toContain(
      'author = {Smith {and} Sons, A}',
    );
  });
});

describe('RIS', () => {
  test('of a conference paper', () => {
    expect(toRis(paper).split('\r\n')).toEqual([
      'TY  - CONF',
      'ID  - sieberling2024evopress',
      'TI  - EvoPress: Towards Optimal Dynamic Model Compression',
      'AU  - Sieberling, Oliver',
      'AU  - van den Oord, Jean-Pierre A.',
      'AU  - The {Gemini} Team',
      'PY  - 2025',
      'T2  - International Conference on Machine Learning (ICML 2025)',
      'AN  - arXiv:2410.14649',
      'UR  - https://arxiv.org/abs/2410.14649',
      'ER  - ',
      '',
    ]);
  });

  test('of a preprint, an article and a paper of which little is known', () => {
    expect(toRis(preprint)).toMatch(/^TY {2}- UNPB\r\n.*DA {2}- 2024\/10\/\/\r\n.*PB {2}- arXiv/s);
    expect(toRis(article)).toMatch(
      /^TY {2}- JOUR\r\n.*VL {2}- 19\r\nIS {2}- 4\r\nSP {2}- 12\r\nEP {2}- 34\r\n/s,
    );
    expect(toRis(unknown).match(/^[A-Z]{2}/gm)).toEqual(['TY', 'ID', 'TI', 'ER']);
  });

  test('no text can end its line', () => {
    const title = parseTitle('One\nER  - \nTY  - BOOK');
    expect(toRis({ ...unknown, title }).match(/^ER/gm)).toHaveLength(1);
  });
});

test('CSL-JSON has the type, the parts of names and the date', () => {
  expect(toCslItem(preprint)).toEqual({
    id: 'sieberling2024evopress',
    type: 'article',
    title: 'EvoPress: Towards Optimal Dynamic Model Compression',
    author: [
      { family: 'Sieberling', given: 'Oliver' },
      { family: 'Oord', given: 'Jean-Pierre A.', 'non-dropping-particle': 'van den' },
      { literal: 'The {Gemini} Team' },
    ],
    issued: { 'date-parts': [[2024, 10]] },
    publisher: 'arXiv',
    number: 'arXiv:2410.14649',
    URL: 'https://arxiv.org/abs/2410.14649',
  });
  expect(Object.keys(toCslItem(unknown))).toEqual(['id', 'type', 'title']);
});

describe('APA', () => {
  test.each([
    [
      paper,
      'Sieberling, O., van den Oord, J.-P. A., & The {Gemini} Team. (2025). EvoPress: Towards Optimal Dynamic Model Compression. In International Conference on Machine Learning (ICML 2025). https://arxiv.org/abs/2410.14649',
    ],
    [
      preprint,
      'Sieberling, O., van den Oord, J.-P. A., & The {Gemini} Team. (2024). EvoPress: Towards Optimal Dynamic Model Compression (arXiv:2410.14649). arXiv. https://arxiv.org/abs/2410.14649',
    ],
    [
      article,
      'Sieberling, O., van den Oord, J.-P. A., & The {Gemini} Team. (2025). EvoPress: Towards Optimal Dynamic Model Compression. Science & Arts, 19(4), 12–34. https://doi.org/10.1000/a_b%7Bc%7D',
    ],
    [
      unknown,
      'EvoPress: Towards Optimal Dynamic Model Compression. (n.d.). https://papers.example/papers/evopress/',
    ],
  ])('%#', (citation, text) => {
    expect(toApa(citation)).toBe(text);
  });

  test('names at most twenty authors', () => {
    const many = Array.from({ length: 23 }, (_, index) => `N${index + 1}`);
    expect(toApa(cite({ ...paper.facts, authors: many }))).toContain('N18, N19, … N23. (2025)');
  });
});

describe('Markdown', () => {
  test('links the title and keeps its mathematics', () => {
    const title = parseTitle('S$^{2}$FT');
    expect(toMarkdown({ ...paper, title, facts: { ...paper.facts, authors: [] } })).toBe(
      '[S$^{2}$FT](https://arxiv.org/abs/2410.14649) (2025). *International Conference on Machine Learning (ICML 2025)*.',
    );
  });

  test('takes no word of a title for markup', () => {
    const title = parseTitle('*a* _b_ [c](javascript:d) `e` <f> \\$g\\$ &amp; h');
    expect(toMarkdown({ ...unknown, title })).toContain(
      '[\\*a\\* \\_b\\_ \\[c\\](javascript:d) \\`e\\` \\<f\\> \\$g\\$ \\&amp; h](https://papers.example/',
    );
  });
});
