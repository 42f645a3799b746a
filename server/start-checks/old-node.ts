/** The oldest Node.js that runs this: that of `engines` in package.json. */
const oldest: readonly [number, number] = [20, 19];

/** Null: it is new enough. */
export function oldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return `Parley needs Node.js ${oldest.join('.')} or newer, and this is ${version}. Install a newer one from https://nodejs.org.`;
}
