import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { answering, arxivServer } from '../import/arxiv-server.ts';
import { propose, repository, runScript } from './form-repository.ts';

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
    expect(source).toContain('added: 2026-03-14');
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
