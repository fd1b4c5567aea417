/** “2nd ed.” for 2 and for 2nd; an edition in words as it is. */
export function editionText(edition: string | undefined): string | undefined {
  if (edition === undefined || /\bed(?:ition|\.)?$/i.test(edition)) return edition;
  if (!/^\d+$/.test(edition)) return `${edition} ed.`;
  const number = Number(edition);
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th';
  return `${edition}${ending} ed.`;
}
