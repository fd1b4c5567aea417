import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from './proposal.ts';
import { FormError, readFields, readForm } from './read-form.ts';

const fields = readFields(readFileSync('.github/ISSUE_TEMPLATE/correction.yml', 'utf8'));

/** The text of an issue as GitHub makes it of a filled form. */
function issue(page: string, field: string, text: string, source = '_No response_'): string {
  return `### Page\n\n${page}\n\n### What is to change\n\n${field}\n\n### New text\n\n${text}\n\n### Where it can be checked\n\n${source}`;
}

test('fields are read by their labels, empty ones are left out', () => {
  expect(readForm(fields, issue('https://a/papers/awq/', 'Summary', 'One.\n\nTwo.'))).toEqual({
    page: 'https://a/papers/awq/',
    field: 'Summary',
    text: 'One.\n\nTwo.',
  });
});

test('line ends of Windows make no difference', () => {
  const text = issue('awq', 'Title', 'A', 'the paper').replaceAll('\n', '\r\n');
  expect(readForm(fields, text)).toEqual({
    page: 'awq',
    field: 'Title',
    text: 'A',
    source: 'the paper',
  });
});

describe('hostile forms', () => {
  test('a text that holds labels of other fields changes none of those before it', () => {
    const text = 'x\n\n### Page\n\nother\n\n### What is to change\n\nTitle';
    const form = readForm(fields, issue('awq', 'Summary', text));
    expect(form).toMatchObject({ page: 'awq', field: 'Summary', text });
  });

  test('a choice that the form does not offer is refused', () => {
    expect(() => readForm(fields, issue('awq', 'imported', 'x'))).toThrow(FormError);
    expect(() => readForm(fields, issue('awq', '__proto__', 'x'))).toThrow(FormError);
  });

  test('too long a text is refused', () => {
    expect(() => readForm(fields, issue('awq', 'Abstract', 'x'.repeat(20_001)))).toThrow(
      '“New text” has more than 20,000 characters.',
    );
    expect(() => readForm(fields, 'x'.repeat(70_000))).toThrow('too long');
  });

  test('no text makes reading fail in another way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, page) => {
        try {
          readForm(fields, issue(page, 'Summary', text));
        } catch (error) {
          expect(error).toBeInstanceOf(FormError);
        }
      }),
    );
  });
});

test('quoted text cannot leave its block', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('`', '\n', '~', '@', 'a', ' ', '\r') }),
      (text) => {
        const [first = '', ...rest] = quote(text).split('\n');
        const fence = first.replace('text', '');
        const last = rest.pop();
        expect(last).toBe(fence);
        expect(rest.filter((line) => line.trim().startsWith(fence))).toEqual([]);
      },
    ),
  );
});
