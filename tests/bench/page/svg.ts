/** The tokens of the pages, in both schemes: a picture follows the reader's. */
const style = [
  'text{font:13px system-ui,sans-serif;fill:#1b2430}.soft{fill:#55606d}.end{text-anchor:end}.mid{text-anchor:middle}',
  '.line{stroke:#e4dfd4;fill:none}.like{stroke:#8b867a;stroke-dasharray:4 4;fill:none}.ground{fill:#fff}.plain{fill:#8b867a}',
  '.a{--c:#1f4e5f}.b{--c:#9a6700}.c{--c:#00775a}.d{--c:#b84300}.mark{fill:var(--c)}.course{stroke:var(--c);stroke-width:2;fill:none}',
  '@media(prefers-color-scheme:dark){text{fill:#e9e6df}.soft{fill:#a3adb8}.line{stroke:#2c343e}.ground{fill:#1b2129}',
  '.like{stroke:#6d7883}.plain{fill:#6d7883}.a{--c:#7fc4d6}.b{--c:#e7b54a}.c{--c:#58c9a4}.d{--c:#f2925c}}',
].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const words = (x: number, y: number, text: string, kind = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${kind && ` class="${kind}"`}>${escaped(text)}</text>`;

export const svg = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title><style>${style}</style><rect class="ground" width="100%" height="100%" rx="8"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
