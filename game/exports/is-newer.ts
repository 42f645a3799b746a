const partsOf = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);

/** Whether a release, like 0.10.2, came after another. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const at = Array.from({ length: 3 }, (_, index) => index).find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}
