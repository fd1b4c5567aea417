/**
 * Writes what an import would write, as the import does, until it is done or killed. It loads
 * nothing but the code that writes, and says when it begins, so that it can be killed at its work.
 */
import { readFileSync } from 'node:fs';
import { withLock } from '../../src/import/write/lock-fs.ts';
import { type ContentWrites, writeImport } from '../../src/import/write/write-content-fs.ts';

const [content = '', plan = ''] = process.argv.slice(2);
const writes: ContentWrites = JSON.parse(readFileSync(plan, 'utf8'));
process.stdout.write('begins\n');
await withLock(content, () => writeImport(content, writes));
