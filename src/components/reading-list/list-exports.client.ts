import type { Citation } from '../../export/cite/citation.ts';
import { fileFormats } from '../../export/cite/formats.ts';
import { say } from '../../interface/say-list.client.ts';
import { announce, copyFrom } from '../copy-text.client.ts';
import { createButton } from './list-item.client.ts';

/**
 * Buttons that save a list's references as files and copy the address that shares it.
 * @param citations gives those that have been read so far, in the order of the list.
 */
export function createExports(citations: () => Citation[], address: () => string): HTMLElement[] {
  const files = fileFormats.map(({ label, extension, mediaType, write }) =>
    createButton(label, () => {
      save(`reading-list.${extension}`, mediaType, write(citations()));
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

/** Hands a file that was made here to the browser to be saved. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
