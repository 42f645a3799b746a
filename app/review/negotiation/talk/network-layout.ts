/** A place in the drawing, in percent of its width and height. */
export type Spot = Readonly<{ x: number; y: number }>;

/** Room is kept for the marks and their names, in percent. */
const [across, down] = [38, 33];
const middle: Spot = { x: 50, y: 46 };

/** Where each of so many parties stands on an oval: two side by side, three with one on top, four in the corners. */
export function spotsFor(parties: number): readonly Spot[] {
  const first = -90 - (parties % 2 === 0 ? 180 / parties : 0);
  return Array.from({ length: parties }, (_, index) => {
    const angle = ((first + (360 * index) / parties) * Math.PI) / 180;
    return { x: middle.x + across * Math.cos(angle), y: middle.y + down * Math.sin(angle) };
  });
}

/** Where the number stands on a line: half way between neighbours, else nearer to the first, clear of the crossing. */
export function onLine([a, b]: readonly [number, number], parties: number): number {
  const apart = Math.min(b - a, parties - (b - a));
  return apart <= 1 ? 0.5 : 0.34;
}

/** px; the widest line is of the two that spoke most. */
const [thin, thick] = [1.5, 11];

export const lineWidth = (messages: number, most: number): number =>
  messages === 0 || most === 0 ? 1 : thin + ((thick - thin) * messages) / most;
