import { describe, expect, test } from 'vitest';
import { type Expected, expectedAt, problemsOf } from '../../tests/support/check-problems.ts';
import {
  type ContentFiles,
  changed,
  contentFolder,
  soundContent,
} from '../../tests/support/content-folder.ts';
import { checkCollection } from './check-collection.ts';
import { readCollection } from './collection-fs.ts';
import { formatCheck } from './format-report.ts';

async function messagesOf(changes: ContentFiles): Promise<string> {
  const { problems } = checkCollection(await readCollection(contentFolder(changes)));
  return problems.map(({ what, why, fix }) => `${what} · ${why} · ${fix}`).join('\n');
}

const rounding = 'papers/quantization/rounding.md';
const codebooks = 'papers/quantization/codebooks.md';
const sparse = 'papers/pruning/sparse.md';
const topic = 'topics/quantization.md';

/** A page with one result. */
const resulting = (facts: string) =>
  changed(
    rounding,
    'introduces:',
    `results: [{quantity: loss, basis: absolute, ${facts}}]\nintroduces:`,
  );

/** A page whose summary is one claim. */
const claimed = (kind: string, text: string, evidence: string) =>
  changed(
    rounding,
    'summary: Rounds 10,000 weights to 4 bits and loses 0.5% accuracy.',
    `claims:\n  - {kind: ${kind}, text: '${text}', evidence: '${evidence}'}`,
  );

test('two pages that may be of one paper are told, with both names and what to do', async () => {
  const doe = (published: number) =>
    `---\ntitle: Boiling Points of Kettles\nauthors: [Jane Doe]\npublished: ${published}\n---\n`;
  const folder = contentFolder({
    'papers/unsorted/a.md': doe(2019),
    'papers/unsorted/b.md': doe(2023),
  });
  const report = checkCollection(await readCollection(folder));
  expect(report.problems).toEqual([]);
  const lines = formatCheck(report, false).split('\n');
  expect(lines[0]).toContain('papers/unsorted/b.md:2:8: may be the paper of ');
  expect(lines[0]).toMatch(
    /unsorted\/a\.md \(the same title and first author, but 4 years apart\)/,
  );
  expect(lines[0]).toContain('add `different-from: [a]` here [doubtful-pair]');
});

test('a sound collection has no problem, and notes say what waits to be written', async () => {
  const report = checkCollection(await readCollection(contentFolder()));
  expect(report.problems).toEqual([]);
  expect(report.notes.map(({ rule }) => rule)).toEqual([
    'missing-summary',
    'missing-keywords',
    'missing-summary',
    'missing-keywords',
    'unrecorded-address',
  ]);
});

test('drafts of a model wait for a person, until the mark is removed', async () => {
  const drafted = `drafted:\n  - {field: summary, model: 'stub:8b', digest: 5f0c2a9d81e4b7c6}\n`;
  const page = (mark: string) =>
    changed('papers/quantization/rounding.md', 'keywords:', `${mark}${drafted}keywords:`);
  const notesOf = async (mark: string) => {
    const report = checkCollection(await readCollection(contentFolder(page(mark))));
    expect(report.problems).toEqual([]);
    return report.notes
      .filter(({ rule }) => rule === 'draft')
      .map(({ line, what }) => [line, what]);
  };
  expect(await notesOf('draft: true\n')).toEqual([[6, 'drafts: summary by stub:8b']]);
  expect(await notesOf('')).toEqual([]);
});

describe('each rule names file, line and column', () => {
  test.each<[string, ContentFiles, Expected[]]>([
    ['no front matter', { [codebooks]: 'Only text.\n' }, [['front-matter', codebooks]]],
    ['YAML', changed(codebooks, 'title: C', 'title: [C'), [['yaml', codebooks, '---\n\nThe']]],
    ['unknown key', changed(rounding, 'summary:', 'sumary:'), [['schema', rounding, 'sumary']]],
    ['wrong type', changed(rounding, '"2410.14649"', '2410.14649'), [['schema', rounding, '2410']]],
    [
      'summary over length',
      changed(rounding, 'loses', `loses ${'very '.repeat(60)}`),
      [['schema', rounding, 'Rounds']],
    ],
    [
      'kind of name that the field does not have',
      changed(rounding, 'kind: method', 'kind: metod'),
      [['schema', rounding, 'metod']],
    ],
    [
      'file of a field pack',
      {
        ...changed('site.yml', 'groups:', 'pack: ./pack\ngroups:'),
        'pack/limits.yml': 'keywords: {most: many}\n',
      },
      [['schema', 'pack/limits.yml', 'many}']],
    ],
    [
      'site settings',
      changed('site.yml', 'hue: teal', 'hue: pink'),
      [['schema', 'site.yml', 'pink']],
    ],
    [
      'glossary that names no topic of the collection',
      {
        'glossary.yml':
          '- {term: Pruning, slug: pruning, forms: [pruning], meaning: Less., see: [], topics: [prunning]}\n',
      },
      [['schema', 'glossary.yml', 'prunning]']],
    ],
    [
      'group of one word in the thesaurus',
      { 'thesaurus.yml': '- [small, tiny]\n- [large]\n' },
      [['schema', 'thesaurus.yml', '[large]']],
    ],
    [
      'text that the interface does not have',
      { 'texts.yml': 'menu.home: Entry\nmenu.hoem: Start\n' },
      [['schema', 'texts.yml', 'menu.hoem']],
    ],
    [
      'text in which what is put in is lost',
      { 'texts.yml': "count.papers: {one: one work, other: works}\nmap.near: 'by {topic}'\n" },
      [
        ['schema', 'texts.yml', 'works}'],
        ['schema', 'texts.yml', "'by {topic}'"],
      ],
    ],
    [
      'file name that is no address',
      {
        [codebooks]: undefined,
        'papers/quantization/Code_books.md': soundContent[codebooks] ?? '',
      },
      [
        ['file-name', 'papers/quantization/Code_books.md'],
        ['broken-link', topic, '[codebooks]'],
      ],
    ],
    [
      'device name of Windows',
      { 'papers/unsorted/aux.md': '---\ntitle: Aux\n---\n' },
      [['file-name', 'papers/unsorted/aux.md']],
    ],
    [
      'paper outside of a topic',
      { 'papers/new.md': '---\ntitle: New\n---\n' },
      [['file-name', 'papers/new.md']],
    ],
    [
      'file that is no page',
      { 'papers/pruning/notes.txt': 'x' },
      [['file-name', 'papers/pruning/notes.txt']],
    ],
    [
      'two files of one name',
      { 'papers/unsorted/sparse.md': '---\ntitle: Other\n---\n' },
      [['unique-name', 'papers/unsorted/sparse.md']],
    ],
    [
      'alias that is the name of a page',
      changed(codebooks, '---\n\n', 'aliases: [older, sparse]\n---\n\n'),
      [['unique-name', codebooks, 'sparse']],
    ],
    [
      'unknown further topic',
      changed(sparse, '[quantization]', '[quantisation]'),
      [['unknown-topic', sparse, 'quantisation']],
    ],
    [
      'unknown folder',
      { 'papers/prunning/new.md': '---\ntitle: New\n---\n' },
      [['unknown-topic', 'papers/prunning/new.md']],
    ],
    [
      'topic without a page',
      changed('site.yml', '- pruning', '- pruning\n      - graphs'),
      [['topic-page', 'site.yml', 'graphs']],
    ],
    [
      'topic in two groups',
      changed('site.yml', '- pruning', '- quantization\n      - pruning'),
      [['topic-page', 'site.yml', 'quantization\n      - pruning']],
    ],
    [
      'topic without a group',
      { 'topics/graphs.md': '---\ntitle: Graphs\nscope: Graphs.\n---\n' },
      [['topic-page', 'topics/graphs.md']],
    ],
    [
      'same title but for case and accents',
      { 'papers/unsorted/again.md': '---\ntitle: "SPÁRSE weights!"\n---\n' },
      [['duplicate-paper', 'papers/unsorted/again.md', 'SPÁRSE']],
    ],
    [
      'same arXiv id',
      { 'papers/unsorted/again.md': '---\ntitle: Again\narxiv: "2410.14649"\n---\n' },
      [['duplicate-paper', 'papers/unsorted/again.md', '2410']],
    ],
    [
      'same DOI, and another page of the same title, author and year',
      {
        'papers/unsorted/a.md':
          '---\ntitle: On Jugs\nauthors: [Jane Doe]\npublished: 2024\ndoi: 10.5555/a\n---\n',
        'papers/unsorted/b.md': '---\ntitle: Jugs\ndoi: 10.5555/A\n---\n',
        'papers/unsorted/c.md': '---\ntitle: On jugs\nauthors: [J. Doe]\npublished: 2024-05\n---\n',
      },
      [
        ['duplicate-paper', 'papers/unsorted/b.md', '10.5555/A'],
        ['duplicate-paper', 'papers/unsorted/c.md', 'On jugs'],
      ],
    ],
    [
      'two papers of one title, and the same title that a person tells apart',
      {
        'papers/unsorted/a.md':
          '---\ntitle: Introduction\nauthors: [Mia Dale]\npublished: 2001\n---\n',
        'papers/unsorted/b.md':
          '---\ntitle: Introduction\nauthors: [Ben Lowe]\npublished: 2002\n---\n',
        'papers/unsorted/c.md':
          '---\ntitle: Introduction\nauthors: [Ben Lowe]\npublished: 2002-05\ncitation-key: x\ndifferent-from: [b]\n---\n',
      },
      [],
    ],
    [
      'same citation key given twice, and one that the site makes twice',
      {
        'papers/unsorted/a.md': '---\ntitle: On Jugs\ncitation-key: jugs\n---\n',
        'papers/unsorted/b.md': '---\ntitle: On Pots\ncitation-key: Jugs\n---\n',
        'papers/unsorted/c.md': '---\ntitle: The Pots\n---\n',
        'papers/unsorted/d.md': '---\ntitle: Pots\n---\n',
      },
      [
        ['citation-key', 'papers/unsorted/b.md', 'Jugs\n'],
        ['citation-key', 'papers/unsorted/d.md'],
      ],
    ],
    [
      'citation key that another paper had in public',
      {
        'papers/unsorted/a.md': '---\ntitle: Pots\npublished: 2020-01\n---\n',
        'papers/unsorted/b.md': '---\ntitle: The Pots\npublished: 2020-03\n---\n',
        'published.txt': 'papers/b pots2020\n',
      },
      [['citation-key', 'papers/unsorted/a.md']],
    ],
    [
      'same name introduced twice',
      {
        'papers/unsorted/again.md':
          '---\ntitle: ROUND-it again\nintroduces: [{name: Round-It, kind: tool}]\n---\n',
      },
      [['duplicate-name', 'papers/unsorted/again.md', 'Round-It']],
    ],
    [
      'name that the paper does not say',
      changed(rounding, 'name: RoundIt', 'name: RoundThat'),
      [['name-in-text', rounding, 'RoundThat']],
    ],
    [
      'link to a page that moved',
      changed(sparse, '../quantization/rounding.md', '../pruning/rounding.md'),
      [['broken-link', sparse, '[rounding]']],
    ],
    [
      'link to a page that never was',
      changed(sparse, '../quantization/rounding.md', './x.md'),
      [['broken-link', sparse, '[rounding]']],
    ],
    [
      'address inside the site, and one that runs a script',
      changed(sparse, 'See', '[a](/papers/rounding/) [b](javascript:alert(1)) See'),
      [
        ['broken-link', sparse, '[a]'],
        ['broken-link', sparse, '[b]'],
      ],
    ],
    [
      'related papers that are not there, twice there, or the paper itself',
      changed(
        sparse,
        '---\n\n',
        'related: [{paper: roundin, why: a}, {paper: codebooks, why: b}, {paper: codebooks, why: c}, {paper: sparse, why: d}]\n---\n\n',
      ),
      [
        ['related-paper', sparse, 'roundin,'],
        ['related-paper', sparse, 'codebooks, why: c'],
        ['related-paper', sparse, 'sparse, why'],
      ],
    ],
    [
      'a paper that extends one of a later year, beside one that answers one of its own year',
      {
        ...changed(rounding, '---\n\n', 'published: 2023-02\n---\n\n'),
        ...changed(codebooks, '---\n\n', 'published: 2024-05\n---\n\n'),
        ...changed(
          sparse,
          '---\n\n',
          'published: 2023\nrelated: [{paper: codebooks, why: a, kind: extends}, {paper: rounding, why: b, kind: answers}]\n---\n\n',
        ),
      },
      [['related-order', sparse, 'extends}']],
    ],
    [
      'formula in a body',
      changed(codebooks, 'O(n^2)', '\\frac{n}{2'),
      [['formula', codebooks, '$.']],
    ],
    [
      'formula over two lines',
      changed(codebooks, 'O(n^2)', 'a +\n\\foo{b}'),
      [['formula', codebooks, '\\foo']],
    ],
    [
      'displayed formula',
      changed(codebooks, 'The', '$$\na } b\n$$\n\nThe'),
      [['formula', codebooks, '} b']],
    ],
    [
      'formula in a title with escapes',
      changed(rounding, '"Rounding $n$', '"A \\"new\\" $n_$'),
      [['formula', rounding, '_$']],
    ],
    [
      'dollar sign without a partner',
      changed(codebooks, 'The', 'It costs \\$5, not $6.\n\nThe'),
      [['lone-dollar', codebooks, '$6']],
    ],
    [
      'TeX in a summary',
      changed(rounding, 'to 4 bits', 'with $n^4$ bits'),
      [['plain-text', rounding, '$n^4$']],
    ],
    [
      'TeX in a keyword',
      changed(rounding, '[one', '[$n_1$ one'),
      [['plain-text', rounding, '$n_1$']],
    ],
    [
      'formula in a name',
      changed(rounding, 'name: RoundIt', 'name: $x^$RoundIt'),
      [
        ['formula', rounding, '^$RoundIt'],
        ['name-in-text', rounding, '$x^$RoundIt'],
      ],
    ],
    [
      'number that the abstract does not have',
      changed(rounding, '0.5%', '0.6%'),
      [['summary-numbers', rounding, '0.6']],
    ],
    [
      'evidence that the abstract does not have, from its first other word on',
      claimed('does', 'Rounds.', 'RoundIt rounds $10{,}000$ weights to three bits'),
      [['claim-evidence', rounding, 'three bits']],
    ],
    [
      'a summary beside claims',
      changed(
        rounding,
        'introduces:',
        'claims: [{kind: does, text: Rounds., evidence: rounds}]\nintroduces:',
      ),
      [['claim-evidence', rounding, 'Rounds 10,000']],
    ],
    [
      'number that the evidence does not have, though the abstract does',
      claimed('finds', 'Loses 0.5%.', 'weights to four bits at a loss'),
      [
        ['claim-kind', rounding, 'finds'],
        ['claim-numbers', rounding, '0.5%.'],
      ],
    ],
    [
      'proof of which the evidence does not speak',
      claimed(
        'proves',
        'Loses 0.5%.',
        'RoundIt rounds $10{,}000$ weights to four bits at a loss of 0.50 percent',
      ),
      [['claim-kind', rounding, 'proves']],
    ],
    [
      'TeX in a claim',
      claimed('does', 'Rounds $k$ weights.', 'RoundIt rounds'),
      [['plain-text', rounding, '$k$ weights']],
    ],
    [
      'claims over length',
      claimed('does', `Rounds ${'well '.repeat(100)}.`, 'RoundIt rounds'),
      [['schema', rounding, '- {kind']],
    ],
    [
      'kind of claim that there is not',
      claimed('shows', 'Rounds.', 'RoundIt rounds'),
      [['schema', rounding, 'shows']],
    ],
    [
      'result whose words the abstract does not have',
      resulting("value: 0.5, evidence: 'a loss of one half percent'"),
      [['result-evidence', rounding, 'a loss of one']],
    ],
    [
      'result whose value its evidence does not have',
      resulting("value: 0.6, evidence: 'at a loss of 0.50 percent'"),
      [['result-value', rounding, '0.6,']],
    ],
    [
      'too few keywords',
      changed(rounding, '[one, two, three, four]', '[one]'),
      [['keywords', rounding, '[one']],
    ],
    [
      'a keyword twice',
      changed(rounding, '[one, two, three, four]', '[one, One, two]'),
      [['keywords', rounding, 'One']],
    ],
    [
      'summed-up paper that its topic does not mention',
      changed(topic, '[Rounding](../papers/quantization/rounding.md)', 'Rounding'),
      [['topic-mention', topic]],
    ],
    [
      'overview over length',
      changed(topic, '## Overview\n', `## Overview\n${'word '.repeat(250)}`),
      [['overview-length', topic, '## Overview']],
    ],
    [
      'renamed page that gives up its address',
      { 'published.txt': '# list\npapers/rounding\npapers/codebook\n' },
      [['vanished-address', codebooks]],
    ],
    [
      'deleted pages, but for those withdrawn',
      { 'published.txt': 'papers/gone-for-good\ntopics/graphs\npapers/old withdrawn\n' },
      [
        ['vanished-address', 'published.txt'],
        ['vanished-address', 'published.txt', 'topics/graphs'],
      ],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await problemsOf(changes)).sort()).toEqual(expectedAt(changes, expected));
  });
});

describe('messages say what to do', () => {
  test.each<[string, ContentFiles, string]>([
    ['unknown key', changed(rounding, 'summary:', 'sumary:'), 'did you mean `summary`?'],
    [
      'unknown topic',
      changed(sparse, '[quantization]', '[quantisation]'),
      'did you mean `quantization`?',
    ],
    [
      'number where text is needed',
      changed(rounding, '"2410.14649"', '2410.14649'),
      'put the value in double quotes',
    ],
    [
      'summary over length',
      changed(rounding, 'loses', `loses ${'very '.repeat(60)}`),
      '357 characters, 280 are the most',
    ],
    [
      'moved page',
      changed(sparse, '../quantization/rounding.md', '../pruning/rounding.md'),
      'the page stands in papers/quantization now · write `../quantization/rounding.md`',
    ],
    [
      'misspelled link',
      changed(sparse, '../quantization/rounding.md', '../quantization/roundin.md'),
      'write `../quantization/rounding.md`',
    ],
    [
      'formula',
      changed(codebooks, 'O(n^2)', '\\frac{n}{2'),
      "Unexpected end of input in a macro argument, expected '}'",
    ],
    [
      'misspelled related paper',
      changed(sparse, '---\n\n', 'related: [{paper: roundin, why: a}]\n---\n\n'),
      'did you mean `rounding`?',
    ],
    [
      'related paper under a former name',
      {
        ...changed(codebooks, '---\n\n', 'aliases: [books]\n---\n\n'),
        ...changed(sparse, '---\n\n', 'related: [{paper: books, why: a}]\n---\n\n'),
      },
      'write `codebooks`',
    ],
    ['formula that ends early', changed(codebooks, 'O(n^2)', 'n^'), 'Expected something after ^'],
    [
      'renamed page with former names',
      {
        'published.txt': 'papers/codebook\n',
        ...changed(codebooks, '---\n\n', 'aliases: [books]\n---\n\n'),
      },
      'add `aliases: [books, codebook]` here',
    ],
    [
      'renamed page of another name but the imported title',
      {
        'published.txt': 'papers/some-first-title\n',
        'imported.json': '{"sparseweights": "some-first-title"}',
      },
      'add `aliases: [some-first-title]` here',
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await messagesOf(changes)).toContain(expected);
  });
});

test('an imported page that nobody read yet passes, and is listed as work', async () => {
  const folder = contentFolder({
    'papers/quantization/fresh.md': '---\ntitle: Fresh\nsources: [a.txt]\n---\n\nFresh work.\n',
    'papers/unsorted/fresher.md': '---\ntitle: Fresher\n---\n\nMore.\n',
  });
  const { problems, notes } = checkCollection(await readCollection(folder));
  expect(problems).toEqual([]);
  const rules = notes.map(({ rule, what }) => `${rule} ${what}`);
  expect(rules).toContain('topic-mention does not mention fresh');
  expect(rules).toContain('unsorted not in a topic yet');
});

test('an empty folder has problems, and none of them is a crash', async () => {
  const nothing = Object.fromEntries(Object.keys(soundContent).map((path) => [path, undefined]));
  expect(await messagesOf(nothing)).toContain('name: missing');
});

/** A question about the sound collection, with one stretch replaced. */
function asked(from = '', to = ''): ContentFiles {
  const text = `question: Can weights be rounded?
topics: [quantization]
answers:
  - paper: rounding
    stance: yes
    says: Yes, 10,000 of them to 4 bits.
    evidence: rounds $10{,}000$ weights to four bits
  - paper: codebooks
    stance: depends
    says: With an error.
    evidence: The error is $O(n^2)$
verdict: They can.
`;
  if (!text.includes(from)) throw new Error(`the question does not hold “${from}”`);
  return { 'questions/can-weights-be-rounded.yml': text.replace(from, () => to) };
}

const questionFile = 'questions/can-weights-be-rounded.yml';

describe('a question is held to its papers', () => {
  test.each<[string, ContentFiles, Expected[]]>([
    ['sound', asked(), []],
    [
      'a former name of a paper is followed',
      {
        ...asked('paper: codebooks', 'paper: books'),
        [codebooks]: soundContent[codebooks]?.replace('---\n', '---\naliases: [books]\n'),
      },
      [],
    ],
    [
      'an unknown paper',
      asked('paper: codebooks', 'paper: codebook'),
      [['question-paper', questionFile, 'codebook\n']],
    ],
    [
      'a paper twice',
      asked('paper: codebooks', 'paper: rounding'),
      [
        ['question-paper', questionFile, 'rounding\n    stance: depends'],
        ['question-evidence', questionFile, 'The error'],
      ],
    ],
    [
      'one answer alone',
      asked(asked()[questionFile]?.match(/ {2}- paper: codebooks[\s\S]*?(?=verdict)/)?.[0], ''),
      [['schema', questionFile, '- paper']],
    ],
    [
      'evidence that the abstract does not have',
      asked('weights to four', 'weights to 4'),
      [['question-evidence', questionFile, '4 bits\n  - paper']],
    ],
    [
      'a number that the evidence does not have',
      asked('to 4 bits', 'to 3 bits'),
      [['question-numbers', questionFile, '3 bits']],
    ],
    [
      'opposite answers that nobody calls contested',
      asked('stance: depends', 'stance: no'),
      [['question-stance', questionFile, '- paper: rounding']],
    ],
    [
      'contested without opposite answers',
      asked('verdict:', 'contested: true\nverdict:'),
      [['question-stance', questionFile, 'true']],
    ],
    [
      'an unknown topic',
      asked('[quantization]', '[quantisation]'),
      [['unknown-topic', questionFile, 'quantisation']],
    ],
    [
      'an unknown stance',
      asked('stance: depends', 'stance: perhaps'),
      [['schema', questionFile, 'perhaps']],
    ],
    [
      'TeX in a sentence of ours',
      asked('With an error.', 'An error of $n^2$.'),
      [['plain-text', questionFile, '$n^2$.']],
    ],
    [
      'a file of another kind among them',
      { 'questions/notes.txt': 'Notes' },
      [['file-name', 'questions/notes.txt', 'Notes']],
    ],
  ])('%s', async (_what, changes, expected) => {
    expect((await problemsOf(changes)).toSorted()).toEqual(expectedAt(changes, expected));
  });
});

const thingFile = 'things/rounder.yml';

/** A collection in which a paper has to do with a thing; the role can be changed. */
function related(was = '', is = ''): ContentFiles {
  const role =
    "roles:\n  - {role: beats, things: [Rounder], evidence: 'Better than the Rounder, it codes'}\n";
  return {
    [thingFile]: 'name: Rounder\nkind: method\nalso: [rounding machine]\n',
    [codebooks]: soundContent[codebooks]
      ?.replace('---\n\n', `${role}---\n\nBetter than the Rounder, it codes. No RoundIt.\n\n`)
      .replace(was, is),
  };
}

describe('roles are held to abstracts and to things', () => {
  test.each<[string, ContentFiles, Expected[]]>([
    ['sound', related(), []],
    ['another spelling of the thing', related('[Rounder]', '[rounder]'), []],
    [
      'what another paper introduces is a thing',
      related(
        "[Rounder], evidence: 'Better than the Rounder, it codes",
        "[RoundIt], evidence: 'it codes. No RoundIt",
      ),
      [['role-comparative', codebooks, 'beats']],
    ],
    [
      'an unknown thing',
      related('[Rounder]', '[Roundest]'),
      [['role-thing', codebooks, 'Roundest']],
    ],
    [
      'words that the abstract does not have',
      related("Rounder, it codes'}", "Rounder, we code'}"),
      [['role-evidence', codebooks, "we code'"]],
    ],
    [
      'words that do not name the thing',
      related("'Better than the Rounder, it", "'it"),
      [
        ['role-evidence', codebooks, 'Rounder]'],
        ['role-comparative', codebooks, 'beats'],
      ],
    ],
    [
      'a thing twice',
      related('[Rounder]', '[Rounder, rounder]'),
      [['role-thing', codebooks, 'rounder]']],
    ],
    ['an unknown role', related('beats', 'likes'), [['schema', codebooks, 'likes']]],
    [
      'what the paper introduces itself',
      related('roles:', 'introduces: [{name: Rounder}]\nroles:'),
      [['role-thing', codebooks, 'Rounder], evidence']],
    ],
    [
      'a kind that the field does not have',
      { ...related(), [thingFile]: 'name: Rounder\nkind: spoon\n' },
      [['thing', thingFile, 'spoon']],
    ],
    [
      'a term that the glossary does not have',
      { ...related(), [thingFile]: 'name: Rounder\nkind: method\nterm: rounding\n' },
      [['thing', thingFile, 'rounding']],
    ],
    [
      'a name of two things',
      { ...related(), 'things/zz.yml': 'name: ROUNDING-machine\nkind: method\n' },
      [['thing', 'things/zz.yml', 'ROUNDING']],
    ],
    [
      'an outside work without the place where its address was found',
      { ...related(), [thingFile]: 'name: Rounder\nkind: method\nwork: {arxiv: "2410.00001"}\n' },
      [
        ['schema', thingFile, '{arxiv'],
        ['role-thing', codebooks, 'Rounder]'],
      ],
    ],
  ])('%s', async (_what, changes, expected) => {
    expect((await problemsOf(changes)).toSorted()).toEqual(expectedAt(changes, expected));
  });

  test('papers that name a thing without a role, and results on what is no thing, are noted', async () => {
    const results =
      'results: [{quantity: a, value: 4, basis: absolute, on: [Spoons], evidence: Weights}]';
    const { notes } = checkCollection(
      await readCollection(
        contentFolder({
          [thingFile]: 'name: Codebook\nkind: method\n',
          [codebooks]: soundContent[codebooks]?.replace('title', `${results}\ntitle`),
          [sparse]: soundContent[sparse]?.replace('topics', `${results}\ntopics`),
        }),
      ),
    );
    const waiting = notes.filter(({ rule }) => rule === 'unplaced-thing').map(({ what }) => what);
    expect(waiting).toEqual([
      'papers name a thing and have no role for it: Codebook (codebooks)',
      'papers have results on what no thing has as a name: Spoons (2)',
    ]);
  });

  test('the address of a thing stays', async () => {
    const published = { 'published.txt': 'terms/rounder\nterms/old-rounder\n' };
    const lost = await problemsOf({ ...related(), ...published });
    expect(lost).toEqual(['vanished-address published.txt:2:1']);
    const file = 'name: Rounder\nkind: method\naliases: [old-rounder]\n';
    expect(await problemsOf({ ...related(), ...published, [thingFile]: file })).toEqual([]);
  });
});
