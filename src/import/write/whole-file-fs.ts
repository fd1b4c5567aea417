import { type Dirent, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const temporaryName = /\.\d+\.tmp$/;

/** Writes a file so that at any moment it is either the old one or the new one, never a half. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what an import that was killed left behind of its last files. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const isLeftOver = (entry: Dirent) => entry.isFile() && temporaryName.test(entry.name);
  for (const entry of entries.filter(isLeftOver)) await rm(join(entry.parentPath, entry.name));
}
