/** Shows a value of a page's file in its control. */
export function writeControl(control: HTMLElement, value: unknown): void {
  const text = Array.isArray(value) ? value.map(String).join('\n') : String(value ?? '');
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = value === true;
  } else if (control instanceof HTMLSelectElement) {
    const isKnown = [...control.options].some((option) => option.value === text);
    // What the file has is shown, also where it is none of the choices.
    if (!isKnown) control.add(new Option(text, text));
    control.value = text;
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = text;
  }
}

/**
 * The value that stands in a control; undefined where it is empty.
 * @param isFact whether it is a value of the front matter: those are one paragraph.
 */
export function readControl(control: HTMLElement, isFact: boolean): unknown {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return control.checked ? true : undefined;
  }
  if (
    !(control instanceof HTMLInputElement) &&
    !(control instanceof HTMLTextAreaElement) &&
    !(control instanceof HTMLSelectElement)
  ) {
    return undefined;
  }
  const { value } = control;
  if (control.dataset.control === 'list') {
    const lines = value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return lines.length > 0 ? lines : undefined;
  }
  const text = isFact ? value.replace(/\s*\n\s*/g, ' ').trim() : value;
  return text === '' ? undefined : text;
}
