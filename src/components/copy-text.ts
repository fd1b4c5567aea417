/**
 * Puts a text on the clipboard.
 * @returns false where the browser does not allow it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** For pages that are not served over https, on which browsers have no clipboard to write to. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
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

/** Copies a text for a button and lets the button and screen readers say so. */
export async function copyFrom(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  const copied = await copyText(text);
  button.textContent = copied ? 'Copied' : 'Not allowed';
  button.dataset.copied = String(copied);
  announce(copied ? `${label}: copied` : 'The browser does not allow copying');
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.copied;
  }, shownFor);
}
