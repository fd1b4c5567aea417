/** Hosts of code, with what their addresses have before the owner's name. */
const host =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[\w.-]+|codeberg\.org|bitbucket\.org|gitee\.com|git\.sr\.ht|sourceforge\.net\/projects|gist\.github\.com)\//i;
/** First parts of paths that are pages of the host itself. */
const ownPages =
  /^(?:about|apps|collections|enterprise|explore|features|login|marketplace|orgs|search|settings|sponsors|topics|trending|users)$/i;

/** The address of a repository of code; undefined for any other address, also that of a PDF there. */
export function readCodeAddress(text: string): string | undefined {
  const address = text.trim().replace(/[.,;:)\]}>"'\s]+$/, '');
  const found = host.exec(address);
  if (!found || !URL.canParse(address)) return undefined;
  const path = address.slice(found[0].length).replace(/[?#].*$/, '');
  const [owner = '', name = ''] = path.split('/');
  if (owner === '' || ownPages.test(owner) || /\.pdf$/i.test(path)) return undefined;
  if (name === '' && !/sourceforge|gist/i.test(found[0])) return undefined;
  return address.replace(/\.git$/, '').replace(/\/$/, '');
}
