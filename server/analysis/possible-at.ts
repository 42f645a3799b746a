import type { Report } from '../../game/analysis/analyse';
import { frontierAt, zoneSizeAt } from '../../game/analysis/in-part';
import type { Possible } from '../../game/review/process/process-of';

/** What the course of a negotiation asks of what was possible: votes at home included. */
export function possibleAt(report: Report): Possible {
  let asked = 0;
  const tell = () => {
    asked += 1;
    report(`looking at what was possible, moment ${asked}`);
  };
  return {
    frontierAt(position) {
      tell();
      return frontierAt(position, { within: 'ratifiable', fix: {}, fromHere: false });
    },
    zoneAt(position, from) {
      tell();
      return zoneSizeAt(position, { within: 'ratifiable', fix: {}, fromHere: from === 'here' });
    },
  };
}
