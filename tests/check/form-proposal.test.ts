import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed as changedContent } from '../support/content-folder.ts';
import { changedLines, correct, pageIn, path, repository, runScript } from './form-repository.ts';

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

  test('of a related paper adds it, with how the two stand to each other, or says one anew', async () => {
    const root = repository();
    const address = 'https://papers.example/papers/codebooks/';
    await correct(root, 'Related paper', `${address}\nshares its grid\nKind: Same-problem`);
    const related = [{ paper: 'codebooks', why: 'shares its grid', kind: 'same-problem' }];
    expect(pageIn(root).data).toMatchObject({ related });
    await correct(root, 'Related paper', `${address}#abstract\nlearns its grid`);
    expect(pageIn(root).data.related).toEqual([{ paper: 'codebooks', why: 'learns its grid' }]);
  });

  test.each([
    ['papers/nowhere/', 'The first line of “New text” is not the address of a paper'],
    ['papers/rounding/\nbecause', 'is the paper itself'],
    ['papers/codebooks/\nKind: likes', '“Kind” is none of these: extends, answers'],
    ['papers/codebooks/', 'does not fit “Related paper”'],
  ])('of a related paper that cannot be read is told: %s', async (text, reason) => {
    const { report, changed } = await correct(repository(), 'Related paper', text);
    expect(report).toContain(reason);
    expect(changed).toEqual([]);
  });

  const claims = `claims:
  - kind: does
    text: Rounds weights. # first
    evidence: RoundIt rounds
  - kind: finds
    text: Loses much.
    evidence: at a loss of 0.50 percent`;
  const withClaims = () =>
    repository(
      changedContent(
        path,
        'summary: Rounds 10,000 weights to 4 bits and loses 0.5% accuracy.',
        claims,
      ),
    );

  test('of a claim changes that and leaves the others as they are written', async () => {
    const one = await correct(withClaims(), 'Claim 2', 'Loses 0.5%.');
    expect(changedLines(one.patch)).toEqual(['-    text: Loses much.', '+    text: Loses 0.5%.']);
    expect(one.report).toContain('`npm run check` finds no new problem.');
    const text = 'Loses 0.5% at\n4 bits.\n\nEvidence: to four bits at a loss of 0.5 percent\n';
    const two = await correct(withClaims(), 'Claim 2', text);
    expect(changedLines(two.patch)).toEqual([
      '-    text: Loses much.',
      '-    evidence: at a loss of 0.50 percent',
      '+    text: Loses 0.5% at 4 bits.',
      '+    evidence: to four bits at a loss of 0.5 percent',
    ]);
    expect(two.report).toContain('[claim-evidence]');
  });

  test.each([
    ['Claim 3', 'Loses little.', 'The page has 2 claims.'],
    ['Claim 2', 'Evidence: at a loss', 'holds nothing that can be seen'],
    ['Summary', 'Rounds.', 'choose “Claim 1” to “Claim 4”'],
  ])(
    'of %s to %j on a page with claims changes nothing, and says why',
    async (field, text, why) => {
      const { report, changed } = await correct(withClaims(), field, text);
      expect(changed).toEqual([]);
      expect(report).toContain(why);
    },
  );

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

test('the script reads the event that GitHub names, and writes a proposal', async () => {
  const body =
    '### Page\n\nrounding\n\n### What is to change\n\nVenue\n\n### New text\n\nICML 2025';
  const { title, patch } = await runScript(repository(), 'correction', body, []);
  expect(title).toBe('Correction from #3');
  expect(changedLines(patch)).toEqual(['+venue: ICML 2025']);
});
