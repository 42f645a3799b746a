import type { Check } from '../evidence';
import { bySession } from './by-session';

/** Positions count up from 0; the parts of a command follow each other; the time of each command is later than all before. */
export const gapless: Check = ({ rows }) =>
  [...bySession(rows)].flatMap(([session, log]) =>
    log.flatMap((row, index) => {
      const before = log[index - 1];
      const begins = before?.commandId !== row.commandId;
      const part = begins ? 0 : (before?.part ?? 0) + 1;
      return [
        ...(row.position === index ? [] : [`${session}: position ${row.position} stands at ${index}`]),
        ...(row.part === part ? [] : [`${session}: part ${row.part} of ${row.commandId} stands where ${part} belongs`]),
        ...(before && begins && row.at <= before.at
          ? [`${session}: ${row.position} is no later than what is before it`]
          : []),
      ];
    }),
  );
