import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { proposeForm } from '../../src/propose/form-proposal-fs.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { answering, arxivServer } from '../import/arxiv-server.ts';
import {
  type ContentFiles,
  changed as changedContent,
  contentFolder,
} from '../support/content-folder.ts';

/** A repository with a small collection, alone in its parent folder. */
function repository(changes: ContentFiles = {}): string {
  const root = join(contentFolder(), 'repository');
  mkdirSync(root);
  renameSync(contentFolder(changes), join(root, 'content'));
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Start');
  return root;
}

function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Fills in a form and gives back the proposal, and the files that it changed. */
async function propose(root: string, label: string, fields: Record<string, string>) {
  const body = Object.entries(fields).map(([name, value]) => `### ${name}\n\n${value}`);
  const issue = { number: 12, body: body.join('\n\n'), labels: [{ name: label }] };
  const proposal = await proposeForm(issue, {
    content: join(root, 'content'),
    findById: async () => undefined,
  });
  const status = git(root, 'status', '--porcelain', '--untracked-files=all').split('\n');
  return {
    ...proposal,
    changed: status.filter(Boolean).map((line) => `${line.slice(0, 2).trim()} ${line.slice(3)}`),
  };
}

function correct(root: string, field: string, text: string, page = '/kb/papers/rounding/') {
  return propose(root, 'correction', {
    Page: page,
    'What is to change': field,
    'New text': text,
    'Where it can be checked': '_No response_',
  });
}

const path = 'papers/quantization/rounding.md';

function pageIn(root: string) {
  const source = readFileSync(join(root, 'content', path), 'utf8');
  const { page, problems } = readPage(path, source, paperSchema);
  if (!page) throw new Error(JSON.stringify(problems));
  return { source, ...page };
}

function changedLines(patch: string): string[] {
  return patch.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

describe('a correction', () => {
  test('changes its line and nothing else', async () => {
    const root = repository();
    const { title, report, patch, changed } = await correct(root, 'Summary', 'Rounds to 4 bits.');
    expect(title).toBe('Correction from #12');
    expect(changed).toEqual([`M content/${path}`]);
    expect(changedLines(patch)).toEqual([
      '-summary: Rounds 10,000 weights to 4 bits and loses 0.5% accuracy.',
      '+summary: Rounds to 4 bits.',
    ]);
    expect(report).toContain('Closes #12.');
    expect(report).toContain('`npm run check` finds no new problem.');
  });

  test('takes the mark of a draft away from what somebody wrote anew', async () => {
    const line = (field: string) =>
      `  - {field: ${field}, model: stub, digest: 5f0c2a9d81e4b7c6}\n`;
    const marks = (...fields: string[]) => `draft: true\ndrafted:\n${fields.map(line).join('')}`;
    const drafted = (...fields: string[]) =>
      repository(changedContent(path, 'arxiv:', `${marks(...fields)}arxiv:`));
    const one = await correct(drafted('summary'), 'Summary', 'Rounds to 4 bits.');
    expect(changedLines(one.patch).slice(2).join('\n')).toBe(
      marks('summary').trimEnd().replace(/^/gm, '-'),
    );
    const two = await correct(drafted('summary', 'introduces'), 'Summary', 'Rounds to 4 bits.');
    expect(changedLines(two.patch)).toContain(
      '-  - {field: summary, model: stub, digest: 5f0c2a9d81e4b7c6}',
    );
    expect(changedLines(two.patch)).not.toContain('-draft: true');
  });

  test('tells what the check finds in it', async () => {
    const { report } = await correct(repository(), 'Summary', 'Rounds to 3 bits.');
    expect(report).toContain('finds 1 new');
    expect(report).toContain('the summary says 3, the abstract does not');
  });

  test('a summary longer than others is proposed with what the check says of it', async () => {
    const { report } = await correct(repository(), 'Summary', 'x'.repeat(281));
    expect(report).toContain('281 characters, 280 are the most');
  });

  test.each<[string, string, object]>([
    ['Title', 'Rounding $n^2$ for $5', { title: 'Rounding $n^2$ for \\$5' }],
    ['Authors', 'Ada L., Émile B. and Wu Li', { authors: ['Ada L.', 'Émile B.', 'Wu Li'] }],
    ['Keywords', '- a\n- b, c\n- d\n- e', { keywords: ['a', 'b, c', 'd', 'e'] }],
    ['arXiv id', 'https://arxiv.org/pdf/2501.00001v2', { arxiv: '2501.00001' }],
    ['DOI', 'https://doi.org/10.1000/182', { doi: '10.1000/182' }],
    ['Month of first publication', '2025-01', { published: '2025-01' }],
    ['Venue', 'ICML: 2025 # main', { venue: 'ICML: 2025 # main' }],
    ['Address of its code', 'https://github.com/a/b', { code: 'https://github.com/a/b' }],
  ])('of %s is put into the front matter', async (field, text, facts) => {
    const root = repository();
    await correct(root, field, text);
    expect(pageIn(root).data).toMatchObject(facts);
  });

  test('of the abstract keeps the notes, and takes all but mathematics for text', async () => {
    const notes = '## Notes\n\nRead this *first*.';
    const root = repository({
      [path]: `---\ntitle: Rounding # by hand\n---\n\nOld.\n\n${notes}\n`,
    });
    await correct(root, 'Abstract', 'It *halves* $n^2$ <b>\n\n## Title\n---\n[x](javascript:y)');
    expect(pageIn(root).body).toBe(
      `It \\*halves\\* $n^2$ \\<b>\n\n\\## Title --- \\[x]\\(javascript:y)\n\n${notes}`,
    );
    expect(pageIn(root).source).toContain('# by hand');
  });

  test('of the topic moves the file', async () => {
    const { changed, report } = await correct(repository(), 'Topic', 'Pruning');
    expect(changed).toEqual([`A content/papers/pruning/rounding.md`, `D content/${path}`]);
    expect(report).toContain('[broken-link]');
  });

  test.each([
    ['arXiv id', 'the one about rounding', 'give an arXiv id such as "2410.14649"'],
    ['Address of its code', 'javascript:alert(1)', 'give a full http(s) address'],
    ['Topic', '../../.github', 'is none of the topics: quantization, pruning'],
    ['Something else', 'Please look', 'a maintainer has to read it'],
    ['Venue', '\u202e\u200b', 'does not fit “Venue”'],
    ['arXiv id', '2410.14649', 'It changes nothing'],
  ])('of %s to %j changes nothing, and says why', async (field, text, reason) => {
    const { report, patch, changed } = await correct(repository(), field, text);
    expect({ patch, changed }).toEqual({ patch: '', changed: [] });
    expect(report).toContain(reason);
  });
});

describe('hostile forms', () => {
  test.each([
    '../../../../etc/passwd',
    'papers/../../package.json',
    '/papers/',
    '.',
    '',
    'constructor',
    'papers/rounding\u0000.md',
    '$(touch owned)',
  ])('the page %j leads to no file', async (page) => {
    const { report, changed } = await correct(repository(), 'Summary', 'Text.', page);
    expect(changed).toEqual([]);
    expect(report).toContain('is not the address of a paper');
  });

  test.each([
    '"; touch owned; `touch owned` $(touch owned) | touch owned',
    '$'.concat('{{ github.token }} $', '{{ secrets.A }}'),
    'a: b # c\n---\ntitle: other\nintroduces: [x]',
    '"\\x41\' }] !!js/function *a &b |',
    '::set-output name=a::b\n::error::c',
    '@everyone closes #1 ![x](https://example.org/x.png) <img src=x>',
    '````\n```\n@everyone',
  ])('%j stays text in the page, and in the report', async (text) => {
    const root = repository();
    const { report, changed } = await correct(root, 'Summary', text);
    expect(changed).toEqual([`M content/${path}`]);
    const { data, body } = pageIn(root);
    expect(data.summary).toBe(text.replace(/\s+/g, ' '));
    expect(data.title).toBe('Rounding $n$ weights');
    expect(body).toContain('RoundIt rounds');
    const fence = /^(`{3,})text\n/m.exec(report)?.[1] ?? '';
    const [outside = '', quoted = ''] = report.split(new RegExp(`^${fence}(?:text)?$`, 'm'));
    expect(quoted).toContain(text);
    expect(outside).not.toContain('everyone');
    expect(readdirSync(root).toSorted()).toEqual(['.git', 'content']);
  });
});

describe('a new paper', () => {
  const title = 'Sparser: weights that go away';
  const abstract = 'We drop $k$ of $n$ weights and keep the accuracy of the whole model as it was.';

  test('with title and abstract becomes a page, with the words of the import', async () => {
    const root = repository();
    const {
      title: heading,
      report,
      changed,
    } = await propose(root, 'add-paper', {
      Identifier: 'https://arxiv.org/abs/2501.01234v1',
      Title: title,
      Abstract: abstract,
    });
    expect(heading).toBe('New paper from #12');
    expect(report).toContain('1 created');
    const page = changed.find((line) => line.startsWith('A content/papers/'))?.slice(2) ?? '';
    expect(existsSync(join(root, page))).toBe(true);
    const source = readFileSync(join(root, page), 'utf8');
    expect(source).toContain('arxiv: "2501.01234"');
    expect(source).toContain(abstract);
  });

  test('that is here already is no second page', async () => {
    const { report, changed } = await propose(repository(), 'add-paper', {
      Identifier: 'https://arxiv.org/abs/2410.14649v2',
      Title: 'ROUNDING weights',
      Abstract: abstract,
    });
    expect(changed).toEqual([]);
    expect(report).toContain('This paper has a page here already.');
  });

  test.each([
    '"}], "x": [{"title": "y',
    '../../../../etc/passwd\nimported: 0',
    '$'.concat('{{ secrets.A }} $(touch owned) `touch owned`'),
    '<script>alert(1)</script> & <img src=x>',
  ])('called %j has this title and no other effect', async (hostile) => {
    const root = repository();
    const { changed } = await propose(root, 'add-paper', {
      Identifier: '_No response_',
      Title: hostile,
      Abstract: abstract,
    });
    const [ledger, page = '', listing] = changed.map((line) => line.replace('A content/', ''));
    expect([ledger, listing]).toEqual(['imported.json', 'sources/form-12.json']);
    expect(page).toMatch(/^papers\/[a-z]+\/[a-z0-9-]+\.md$/);
    const source = readFileSync(join(root, 'content', page), 'utf8');
    const title = readPage(page, source, paperSchema).page?.data.title ?? '';
    // Doubled braces are how BibTeX keeps capitals; an import takes one pair of them away.
    const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/([{}])\1/g, '$1');
    expect(segmentsToText(parseTitle(title))).toBe(plain(hostile));
    expect(readdirSync(root).toSorted()).toEqual(['.git', 'content']);
  });

  test.each([
    [
      { Identifier: '_No response_', Title: title, Abstract: '_No response_' },
      'Give a DOI, arXiv address',
    ],
    [
      { Identifier: 'https://evil.example/$(x)', Title: title, Abstract: abstract },
      'no DOI, arXiv address',
    ],
  ])('that is not one changes nothing, and says why', async (fields, reason) => {
    const { report, changed } = await propose(repository(), 'add-paper', fields);
    expect(changed).toEqual([]);
    expect(report).toContain(reason);
  });
});

test('a paper with nothing but its arXiv address is asked for there', async () => {
  const root = repository();
  const abstract = 'We drop $k$ weights in $n$ and keep accuracy as it was before we did so.';
  const paper = { id: '2501.01234', title: 'Sparser weights', summary: abstract };
  const { baseUrl } = await arxivServer(answering(paper));
  const body = '### Identifier\n\nhttps://arxiv.org/pdf/2501.01234v3\n\n### Title\n\n_No response_';
  const proposal = await runScript(root, 'add-paper', body, ['--base-url', baseUrl]);
  expect(proposal.patch).toContain('+title: Sparser weights');
  expect(proposal.patch).toContain('+arxiv: "2501.01234"');
  expect(proposal.patch).toContain(`+${abstract}`);
});

test('the script reads the event that GitHub names, and writes a proposal', async () => {
  const body =
    '### Page\n\nrounding\n\n### What is to change\n\nVenue\n\n### New text\n\nICML 2025';
  const { title, patch } = await runScript(repository(), 'correction', body, []);
  expect(title).toBe('Correction from #3');
  expect(changedLines(patch)).toEqual(['+venue: ICML 2025']);
});

/** Runs the script as a workflow does, on an issue with a label. */
async function runScript(root: string, label: string, body: string, args: string[]) {
  const event = join(root, '../event.json');
  writeFileSync(event, JSON.stringify({ issue: { number: 3, body, labels: [{ name: label }] } }));
  const [out, cache] = [join(root, '../proposal'), join(root, '../cache')];
  const script = ['scripts/form.ts', '--out', out, '--cache', cache];
  const child = spawn(process.execPath, [...script, '--content', join(root, 'content'), ...args], {
    env: { ...process.env, GITHUB_EVENT_PATH: event },
    stdio: 'inherit',
  });
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  return { title: read('title.txt'), patch: read('change.patch'), report: read('report.md') };
}
