import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The least that Hugo needs to show every paper's title, authors and abstract. */
const layouts: Record<string, string> = {
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main data-pagefind-body>{{ block "main" . }}{{ end }}</main></body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ with .Params.authors }}{{ delimit . ", " }}{{ end }}</p>
{{ .Content }}{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ end }}
`,
};

/**
 * Writes a project that shows papers in Hugo as it comes. It is the fastest of its kind that many
 * know: what Paper Atlas costs beside it, on the same machine, says what its pages cost.
 * @param papers folder of their pages.
 */
export function writeHugoSite(folder: string, papers: string): void {
  const files = {
    ...layouts,
    'config.json': JSON.stringify({
      baseURL: 'http://localhost/',
      title: 'Papers',
      disableKinds: ['taxonomy', 'term', 'section', 'RSS', 'sitemap'],
      permalinks: { papers: '/papers/:filename/' },
      module: { mounts: [{ source: resolve(papers), target: 'content/papers' }] },
    }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
