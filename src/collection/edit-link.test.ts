import { expect, test } from 'vitest';
import type { SiteSettings } from '../schema/site.ts';
import { addPaperLink, correctionLink, editLink } from './edit-link.ts';

const settings: SiteSettings = {
  format: 1,
  language: 'en',
  name: 'Papers',
  description: 'Papers.',
  repository: 'https://github.com/team/papers/',
  branch: 'main',
  groups: [],
};

test('a page is edited as its file on the branch that people edit', () => {
  expect(editLink(settings, 'content/papers/quantization/awq.md')).toBe(
    'https://github.com/team/papers/edit/main/content/papers/quantization/awq.md',
  );
});

test('a correction begins with the address of its page', () => {
  const link = new URL(correctionLink(settings, 'https://papers.example/kb/papers/a&b/') ?? '');
  expect(`${link.origin}${link.pathname}`).toBe('https://github.com/team/papers/issues/new');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'correction.yml',
    page: 'https://papers.example/kb/papers/a&b/',
  });
});

test('a paper is added with its form', () => {
  expect(addPaperLink(settings)).toBe(
    'https://github.com/team/papers/issues/new?template=add-paper.yml',
  );
});

test('a collection that is kept nowhere has no such links', () => {
  const { repository: _, ...bare } = settings;
  expect(editLink(bare, 'content/papers/quantization/awq.md')).toBeUndefined();
  expect(addPaperLink(bare)).toBeUndefined();
});
