import { expect, test } from 'vitest';
import { formText } from '../../src/editor/hand-over.ts';
import { pagePatch } from '../../src/editor/page-patch.ts';
import { git, Repository } from './workflow-runner.ts';

const page = 'content/papers/quantization/rounding.md';
const jobs = ['read', 'propose'];

/** Issue 12, in which somebody filled in the form for corrections. */
function correction(field: string, text: string) {
  const body = `### Page\n\n/papers/rounding/\n\n### What is to change\n\n${field}\n\n### New text\n\n${text}`;
  return { number: 12, body, labels: ['correction'] };
}

function send(repository: Repository, field: string, text: string) {
  const before = repository.calls().length;
  expect(repository.runJobs('form.yml', jobs, correction(field, text))).toEqual({
    failed: undefined,
    stderr: '',
  });
  return repository.calls().slice(before);
}

test('a form opens a pull request, and edited again and again it renews that', () => {
  const repository = new Repository();
  const [listed, created] = send(repository, 'Venue', 'ICML 2025');
  expect([listed?.words, created?.words]).toEqual(['pr list --head', 'pr create --head']);
  expect(created?.body).toContain('Closes #12.');
  expect(repository.read('form-12', page)).toContain('venue: ICML 2025');
  expect(send(repository, 'Venue', 'ICLR 2025').map(({ words }) => words)).toEqual([
    'pr list --head',
    'pr edit 40',
  ]);
  expect(send(repository, 'Venue', 'ICLR 2025').map(({ words }) => words)).toContain('pr edit 40');
  expect(repository.read('form-12', page)).toContain('venue: ICLR 2025');
  expect(git(repository.origin, 'rev-list', '--count', 'main..form-12')).toBe('1\n');
});

test('what a maintainer wrote on the branch stays, and the form follows beside it', () => {
  const repository = new Repository();
  send(repository, 'Venue', 'ICML 2025');
  repository.change('form-12', page, (text) => text.replace('RoundIt rounds', 'It rounds'));
  repository.change('main', 'package.json', (text) => `${text}\n`);
  const byHand = git(repository.origin, 'rev-parse', 'form-12').trim();
  const calls = send(repository, 'Venue', 'ICLR 2025');
  expect(calls.map(({ words }) => words)).toEqual(['pr list --head', 'pr edit 40']);
  const now = repository.read('form-12', page);
  expect(now).toContain('venue: ICLR 2025');
  expect(now).toContain('It rounds');
  git(repository.origin, 'merge-base', '--is-ancestor', byHand, 'form-12');
  // Sent once more it changes nothing.
  const tip = git(repository.origin, 'rev-parse', 'form-12');
  send(repository, 'Venue', 'ICLR 2025');
  expect(git(repository.origin, 'rev-parse', 'form-12')).toBe(tip);
  send(repository, 'Keywords', 'a, b, c');
  const last = repository.read('form-12', page);
  expect(last).toContain('It rounds');
  expect(last).toContain('keywords: [a, b, c]');
  expect(last).not.toContain('ICLR');
});

test('where a maintainer changed the same line, the branch stays and the request is told', () => {
  const repository = new Repository();
  send(repository, 'Venue', 'ICML 2025');
  repository.change('form-12', page, (text) => text.replace('ICML 2025', 'ICML 2025 (oral)'));
  const tip = git(repository.origin, 'rev-parse', 'form-12');
  const calls = send(repository, 'Venue', 'ICLR 2025');
  expect(calls.map(({ words }) => words)).toEqual(['pr list --head', 'pr comment 40']);
  expect(calls[1]?.body).toContain('+venue: ICLR 2025');
  expect(git(repository.origin, 'rev-parse', 'form-12')).toBe(tip);
});

test('a form that asks for nothing possible is answered in its issue, with what to change', () => {
  const repository = new Repository();
  const calls = send(repository, 'Topic', 'Astronomy');
  expect(calls.map(({ words }) => words)).toEqual(['issue comment 12']);
  expect(calls[0]?.body).toContain('is none of the topics: quantization, pruning');
  expect(calls[0]?.body).toContain('Edit the issue to mend it');
  expect(git(repository.origin, 'branch', '--list', 'form-12')).toBe('');
});

test('a program that breaks down is told in the issue, too', () => {
  const repository = new Repository();
  repository.change('main', 'package.json', () => '{"scripts": {"form": "exit 7"}}');
  expect(repository.runJobs('form.yml', jobs, correction('Venue', 'X')).failed).toBe('read');
  repository.runJobs('form.yml', ['answer'], correction('Venue', 'X'));
  const [call] = repository.calls();
  expect(call?.words).toBe('issue comment 12');
  expect(call?.body).toContain('a program failed');
});

test('the labels of the forms are made, as often as it is asked for', () => {
  const repository = new Repository();
  for (let time = 0; time < 2; time++) {
    expect(repository.runJobs('form.yml', ['labels'], correction('', '')).failed).toBeUndefined();
  }
  expect(repository.calls().map(({ words }) => words)).toEqual([
    'label create correction',
    'label create add-paper',
    'label create correction',
    'label create add-paper',
  ]);
});

test('changes that the editor made become a pull request, on a page that has changed elsewhere too', () => {
  const repository = new Repository();
  const before = repository.read('main', page);
  const after = before
    .replace('RoundIt rounds', 'We round')
    .replace('title: ', 'venue: ICML\ntitle: ');
  const patch = formText(pagePatch('../../etc/passwd', before, after));
  repository.change('main', page, (text) => `${text}\n## Notes\n\nMore.\n`);
  send(repository, 'Changes made in the editor', patch);
  expect(repository.read('form-12', page)).toBe(`${after}\n## Notes\n\nMore.\n`);
});

test('changes of the editor that do not fit the page any more, or break it, are answered in the issue', () => {
  const repository = new Repository();
  const before = repository.read('main', page);
  const patch = (after: string) => formText(pagePatch(page, before, after));
  const broken = send(
    repository,
    'Changes made in the editor',
    patch(before.replace('title: ', 'title: [')),
  );
  expect(broken[0]?.body).toContain('not valid YAML');
  const late = patch(before.replace('RoundIt rounds', 'We round'));
  repository.change('main', page, (text) => text.replace('RoundIt rounds', 'They round'));
  const calls = send(repository, 'Changes made in the editor', late);
  expect(calls.map(({ words }) => words)).toEqual(['issue comment 12']);
  expect(calls[0]?.body).toContain('open it there again');
});
