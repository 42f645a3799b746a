import type { Report } from '../analysis/analyse';
import { canBeAsked, frontierAt, zoneSizeAt } from '../analysis/in-part';
import type { Position } from '../analysis/problem/position';
import type { Possible } from './process/process-of';

const everything = { within: 'ratifiable', fix: {}, fromHere: false } as const;

/** What the course of a negotiation asks of what was possible, votes at home included; null where that is too large. */
export function possibleAt(last: Position, report?: Report): Possible | null {
  if (!canBeAsked(last, everything)) return null;
  let asked = 0;
  const tell = () => {
    asked += 1;
    report?.(`looking at what was possible, moment ${asked}`);
  };
  return {
    frontierAt(position) {
      tell();
      return frontierAt(position, everything);
    },
    zoneAt(position, from) {
      tell();
      return zoneSizeAt(position, { ...everything, fromHere: from === 'here' });
    },
  };
}
