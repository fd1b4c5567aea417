import { relative, resolve, sep } from 'node:path';

/** The folder of pages and settings: `CONTENT_DIR`, else `content` in the folder of the project. */
export function contentFolder(): string {
  return process.env.CONTENT_DIR?.replace(/(?<=.)[\\/]+$/, '') || 'content';
}

/**
 * Tells collections apart that are built from one checkout: the content folder as it lies beside the
 * project, which is the same on every machine.
 */
export function collectionName(): string {
  return relative(process.cwd(), resolve(contentFolder())).split(sep).join('/');
}
