export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Two figures that count: what is measured is no more certain than that. */
export const twoFigures = (value: number): string =>
  Number(value.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 6 });

export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

export const inMs = (ms: number): string => (ms < 1_000 ? `${twoFigures(ms)} ms` : `${twoFigures(ms / 1_000)} s`);

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];
