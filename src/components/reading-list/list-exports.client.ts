import type { Citation } from '../../export/cite/citation.ts';
import { fileFormats } from '../../export/cite/formats.ts';
import { say } from '../../interface/say-list.client.ts';
import { announce, copyFrom } from '../copy-text.client.ts';
import { saveFile } from '../save-file.client.ts';
import { createButton } from './list-item.client.ts';

/**
 * Buttons that save a list's references as files and copy the address that shares it.
 * @param citations gives those that have been read so far, in the order of the list.
 */
export function createExports(citations: () => Citation[], address: () => string): HTMLElement[] {
  const files = fileFormats.map(({ label, extension, mediaType, write }) =>
    createButton(label, () => {
      saveFile(`reading-list.${extension}`, mediaType, write(citations()));
      announce(say('browser.list.saved', { format: label }));
    }),
  );
  const link = createButton(say('browser.list.copyLink'), () => void copyFrom(link, address()));
  const group = document.createElement('span');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say('browser.list.save'));
  group.append(`${say('browser.list.saveAs')} `, ...files);
  return [group, link];
}
