/** Compares by code units: the same order on every machine and in every locale. For ids, codes and days. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
