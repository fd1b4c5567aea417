import { expect, test } from 'vitest';
import { editorField, filledForm, formText, patchOf } from './hand-over.ts';
import { pagePatch } from './page-patch.ts';

const form =
  'https://github.com/team/papers/issues/new?template=correction.yml&page=https%3A%2F%2Fx';
const patch = pagePatch('content/papers/a/b.md', 'a\n```\nb\n', 'a\n```\n# @c\n');

test('a form has the changes in it, as text that means nothing there', () => {
  const { address, isWhole } = filledForm(form, patch);
  const { searchParams } = new URL(address);
  expect(isWhole).toBe(true);
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'correction.yml',
    page: 'https://x',
    field: editorField,
    text: formText(patch),
  });
  expect(patchOf(formText(patch))).toBe(patch);
});

test('changes that no address can hold are left for a person to paste', () => {
  const { address, isWhole } = filledForm(form, patch.repeat(200));
  expect(isWhole).toBe(false);
  expect(address.length).toBeLessThan(200);
});

test.each(['Rounds weights.', '```diff\nnothing\n```', 'x\n```diff\ndiff --git a b\n```'])(
  '%j is no patch',
  (text) => expect(patchOf(text)).toBeUndefined(),
);
