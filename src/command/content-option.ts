import { contentFolder } from '../schema/content-folder.ts';

/** `--content DIR`, which every command has that reads or writes a collection. */
export const contentOption = {
  type: 'string',
  value: 'DIR',
  default: contentFolder(),
  help: 'the folder of pages and settings; else CONTENT_DIR, else content',
} as const;
