/** What the command prints and the code it exits with: 0 well, 1 something is wrong with the scenario, 2 misused. */
export type Report = Readonly<{ code: 0 | 1 | 2; lines: readonly string[] }>;
