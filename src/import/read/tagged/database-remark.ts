/** What databases write into notes about their own record, not about the work. */
const remark =
  /^(?:Cited By(?: \(since \d{4}\))?\s*:?\s*\d|Export Date|(?:Total )?Times Cited|Cited Reference Count|Accession Number|Date (?:revised|created|completed|added)|Last updated|CODEN:|Correspondence Address|Document feature|SuppNotes|Reference Type:|Source:|M[0-9]\s*-|References? ?:|Funding (?:details|text)|Record #|Exported from|Imported from|\d+\s*\[pmid\]|PMID:?\s*\d|doi:|Key: |The following values have no corresponding Zotero field)/i;

/** True for a line of a note that a database wrote about its record: `Cited By :3`, `Export Date: …`. */
export function isDatabaseRemark(line: string): boolean {
  return remark.test(line.trim());
}

/**
 * True for an abstract that only says whose it is, which some databases put beside the real one, or
 * that there is none.
 */
export function isNoAbstract(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (/^\[?(?:no )?abstract (?:is )?(?:not )?(?:available|provided|found)\.?\]?$/i.test(plain))
    return true;
  return plain.length < 1200 && /^(?:Copyright\b|\(c\)|©)/i.test(plain);
}
