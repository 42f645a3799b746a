import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Event } from '../game/session/events';
import { StartFault } from './start-fault';

/** The finished session that a scenario's folder brings along, or null if it brings none. */
export async function loadExample(file: string): Promise<readonly Event[] | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return z.array(Event).parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new StartFault([`${file} is not a log of events: ${why}`]);
  }
}
