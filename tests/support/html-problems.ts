import { HtmlValidate } from 'html-validate';
import type { SitePage } from './site-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'error',
    // Pages are valid in either of these styles; they are a matter of taste.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
  },
});

/** What is wrong with the HTML of pages, one line each. */
export async function htmlProblems(pages: SitePage[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      problems.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
    if (/<[^>]+\son[a-z]+=/.test(html)) problems.push(`${path}: an inline event handler`);
  }
  return problems;
}
