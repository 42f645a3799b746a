/** A number that holds from an event of the log on, until the next. */
export type Step = Readonly<{ position: number; value: number }>;

const round = (value: number): number => Math.round(value * 100) / 100;

/** How far up, from 0 to 1, counts stand that lie powers of ten apart; none at all stand at the foot. */
export const logHeight = (count: number, most: number): number =>
  most <= 0 ? 0 : Math.log10(1 + count) / Math.log10(1 + most);

/** A round number at or above the largest of these values: the top of a scale. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((each) => each * power).find((each) => each >= most) ?? 10;
}

/**
 * Steps as a line in a box 100 wide and 100 high: level from each to the next, to where the log ends. `along` and `up` say how
 * far a position and a value are, from 0 to 1.
 */
export function stepPath(
  steps: readonly Step[],
  end: number,
  { along, up }: Readonly<{ along: (position: number) => number; up: (value: number) => number }>,
): string {
  const [first, ...rest] = steps;
  if (!first) return '';
  const x = (position: number) => round(along(position) * 100);
  const y = (value: number) => round((1 - up(value)) * 100);
  const turns = rest.map(({ position, value }) => `H${x(position)}V${y(value)}`);
  return `M${x(first.position)} ${y(first.value)}${turns.join('')}H${x(end)}`;
}
