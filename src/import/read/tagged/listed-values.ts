/**
 * The values of a field that has several of them, with semicolons or line ends between; the
 * semicolon that ends an entity of HTML (`R&amp;D`) parts nothing.
 */
export function listedValues(value: string): string[] {
  return value.split(/(?<!&(?:#x?)?\w{1,8});|\n/).map((part) => part.trim());
}
