import type { Problem } from '../schema/problem.ts';

/**
 * What a browser shows in place of a page while files of the content folder have problems: the same
 * words as `paper-atlas check`. It goes away by itself when they are mended.
 * @param client address of the script by which Vite tells of changes.
 */
export function problemPage(problems: Problem[], client: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const items = problems.map(
    ({ file, line, column, what, why, fix }) =>
      `<li><h2><code>${asText(`${file}:${line}:${column}`)}</code></h2><p>${asText(what)}</p>` +
      `<p>${asText(why)}</p><p class="todo"><strong>To do:</strong> ${asText(fix)}</p></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count} in the content</title>
<script type="module" src="${asText(client)}"></script>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${count} in the content</h1>
<p>The site is shown again when this is mended and saved.</p>
<ol>${items.join('\n')}</ol>
</main>
</body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 0; font-size: 1rem; }
ol { padding: 0; list-style: none; }
li { margin: 1.5rem 0; padding-block-start: 1rem; border-block-start: 1px solid; }
p { margin: 0.4rem 0; }
code { overflow-wrap: anywhere; }
`;

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
