import { say } from '../interface/say.client.ts';

/**
 * Puts a text on the clipboard, also one that is still being made: browsers allow it at once after a
 * click only.
 * @returns false where the browser does not allow it, as on pages that are not served over https.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await copyWhenMade(text);
    return true;
  } catch {
    return false;
  }
}

async function copyWhenMade(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const plain = text.then((made) => new Blob([made], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

let status: HTMLElement | undefined;

/** Says something to screen readers. */
export function announce(text: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'sr-only';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  // The same words again are only said if the element was empty in between.
  status.textContent = '';
  setTimeout(() => {
    if (status) status.textContent = text;
  }, 50);
}

/** How long a button says that it has copied. */
const shownFor = 2000;

/**
 * Copies a text for a button and lets the button and screen readers say so.
 * Where copying is not allowed, as on plain http, the text is shown and selected.
 * @param shown an element that shows the text; else a field is put behind the button.
 */
export async function copyFrom(
  button: HTMLButtonElement,
  text: string | Promise<string>,
  shown?: HTMLElement,
): Promise<void> {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  // The words change, the button's place must not.
  button.style.minWidth = `${button.offsetWidth}px`;
  const copied = await copyText(text);
  // What cannot be copied is selected once it is there; what cannot be made, as what stood there.
  const made = await Promise.resolve(text).catch(() => '');
  if (!copied && shown) getSelection()?.selectAllChildren(shown);
  else if (!copied) showText(button, made);
  const failure = say('browser.copy.keys');
  button.textContent = copied ? say('browser.copy.copied') : failure;
  button.dataset.copied = String(copied);
  announce(copied ? say('browser.copy.said', { label }) : failure);
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.copied;
  }, shownFor);
}

/** Shows a text behind a button, selected, until the reader goes on. */
function showText(button: HTMLButtonElement, text: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.className = 'to-copy';
  field.setAttribute('aria-label', button.dataset.label ?? '');
  field.addEventListener('blur', () => field.remove());
  button.after(field);
  field.select();
}
