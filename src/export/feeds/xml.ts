/** Text for XML, in an element or an attribute. Characters that XML does not allow are left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isAllowed)
    .join('')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** https://www.w3.org/TR/xml/#charsets */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
