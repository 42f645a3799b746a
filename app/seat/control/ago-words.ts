const minute = 60_000;

/** How long ago a moment was, shortly: "now", "4 min", "2 h"; "never" where there was none. Times in ms. */
export function agoWords(at: number | null, now: number): string {
  if (at === null) return 'never';
  const minutes = Math.floor(Math.max(0, now - at) / minute);
  if (minutes < 1) return 'now';
  if (minutes < 90) return `${minutes} min`;
  return minutes < 2_880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} d`;
}
