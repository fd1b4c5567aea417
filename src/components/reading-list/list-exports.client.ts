import type { Citation } from '../../export/cite/citation.ts';
import { fileFormats } from '../../export/cite/formats.ts';
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
      announce(`Reading list saved as ${label}`);
    }),
  );
  const link = createButton('Copy link to this list', () => void copyFrom(link, address()));
  const group = document.createElement('span');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Save the references');
  group.append('Save as ', ...files);
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
