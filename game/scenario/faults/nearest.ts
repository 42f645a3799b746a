/** The least number of letters to insert, leave out, change or swap with a neighbour, of words of at most 60 letters. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? i) + 1 : changed;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

/**
 * The word that was most likely meant, or `null` if none is near. Near is one slip in three letters, after R. Damerau's
 * finding that most misspellings are one letter wrong, missing, too many, or two swapped (_CACM_ 7, 1964).
 */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length > 60) return null;
  const lower = word.toLowerCase();
  const near = [...words]
    .map((each) => ({ each, slips: distance(lower, each.toLowerCase()) }))
    .filter(({ each, slips }) => slips <= Math.max(1, Math.floor(Math.min(word.length, each.length) / 3)))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.each ?? null;
}
