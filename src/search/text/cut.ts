/** So far from the wanted place a space is looked for; texts without spaces are cut where they are. */
const reach = 40;

/** The start of the first word from a place on. */
export function wordStart(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space >= 0 && space - place <= reach ? space + 1 : wholeCharacter(text, place);
}

/** The end of the last word before a place. */
export function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return place - space <= reach ? space : wholeCharacter(text, place);
}

/** A place that divides no character of two units. */
function wholeCharacter(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place;
}
