/** Writes the JSON Schemas of front matter that editors use: `npm run schemas` */
import { writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/check/editor-schemas.ts';

for (const [name, text] of Object.entries(editorSchemas())) {
  writeFileSync(`.vscode/${name}`, text);
  console.log(`.vscode/${name}`);
}
