const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'an iPhone'],
  ['iPad', 'an iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'a Mac'],
  ['Linux', 'Linux'],
] as const;

const named = (agent: string, names: readonly (readonly [string, string])[]): string | null =>
  names.find(([sign]) => agent.includes(sign))?.[1] ?? null;

/** Which browser that was, from what it says of itself: enough to know one’s own again. */
export function browserWords(agent: string): string {
  const system = named(agent, systems);
  return `${named(agent, browsers) ?? 'A browser'}${system === null ? '' : ` on ${system}`}`;
}
