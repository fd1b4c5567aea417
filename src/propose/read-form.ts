import { z } from 'astro/zod';
import { parse } from 'yaml';
import { ExpectedError } from '../schema/expected-error.ts';

/** Longest issue that is read; GitHub allows no more. */
const longestForm = 65_536;

/** What a field may hold at most. The longest abstracts have some 5,000 characters. */
const longestField = 20_000;

/** What GitHub writes where a field was left empty. */
const noResponse = '_No response_';

/** An issue form in `.github/ISSUE_TEMPLATE`, as far as it is used. */
const formSchema = z.object({
  body: z.array(
    z.object({
      type: z.string(),
      id: z.string().optional(),
      attributes: z.object({
        label: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
    }),
  ),
});

/** What was filled in, by the ids of the fields; empty fields are left out. */
export type FilledForm = Record<string, string>;

/** A form that cannot be used, in words for the person who filled it in. */
export class FormError extends ExpectedError {}

/** A field of a form. */
interface Field {
  id: string;
  label: string;
  options?: string[] | undefined;
}

/** The fields of a form, given as YAML. */
export function readFields(template: string): Field[] {
  const { body } = formSchema.parse(parse(template));
  return body.flatMap(({ id, attributes: { label, options } }) =>
    id && label ? [{ id, label, options }] : [],
  );
}

/**
 * Reads the text of an issue that was made with a form: each field's label as a heading, then what
 * was filled in. A field ends where the label of a later one stands, so text that holds such a label
 * can only spoil itself.
 * @throws FormError where a field is too long or a choice is none of its options.
 */
export function readForm(fields: Field[], issue: string): FilledForm {
  if (issue.length > longestForm) throw new FormError('The form is too long.');
  const lines = issue.replace(/\r\n?/g, '\n').split('\n');
  const form: FilledForm = {};
  let from = 0;
  for (const [index, { id, label, options }] of fields.entries()) {
    const start = lines.indexOf(`### ${label}`, from);
    if (start < 0) continue;
    const next = fields.slice(index + 1).map((field) => lines.indexOf(`### ${field.label}`, start));
    const end = Math.min(...next.filter((line) => line > start), lines.length);
    const value = lines
      .slice(start + 1, end)
      .join('\n')
      .trim();
    from = end;
    if (value === '' || value === noResponse) continue;
    if (value.length > longestField) {
      throw new FormError(
        `“${label}” has more than ${longestField.toLocaleString('en')} characters.`,
      );
    }
    if (options && !options.includes(value)) {
      throw new FormError(`“${label}” is none of: ${options.join(', ')}.`);
    }
    form[id] = value;
  }
  return form;
}
