import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { positionOf } from '../../game/review/position-of';
import { possibleAt } from '../../game/review/possible-at';
import { processOf } from '../../game/review/process/process-of';
import { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { processInWords } from './process-in-words';
import { watched } from './progress';
import type { Report } from './report';

/** A log as `example.json` holds it, or as the review answers it. */
const LogFile = z.union([z.array(Event), z.object({ events: z.array(Event) })]);

/** Writes how a negotiation went, from the file of a whole log. */
export async function tellProcess(path: string, json: boolean): Promise<Report> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { code: 1, lines: [`${path}  a file with the whole log of a session`] };
  const log = LogFile.safeParse(parsed(text));
  if (!log.success)
    return { code: 1, lines: [`${path} is not the log of a session  what GET /api/review answers to control`] };
  const events = Array.isArray(log.data) ? log.data : log.data.events;
  const last = positionOf(replay(events));
  const found = last && watched((report) => processOf(events, possibleAt(last, report)));
  if (!found) return { code: 1, lines: [`${path} does not tell every brief  the whole log, as control reads it`] };
  return { code: 0, lines: json ? [JSON.stringify(found, null, 2)] : processInWords(found) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
