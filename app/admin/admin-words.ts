import type { Leaving } from '../../game/protocol/admin';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const dayOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** In the largest unit of which there is one: 1024 of each are one of the next. */
export function sizeWords(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

export const momentWords = (at: number): string => moment.format(at);

/** How long something has run, in its two largest units. */
export function uptimeWords(ms: number): string {
  const minutes = Math.floor(Math.max(ms, 0) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** What becomes of sessions with time. */
export function keepingWords(keepDays: number | null, keepPracticeDays: number | null): readonly string[] {
  const finished =
    keepDays === null
      ? 'Finished sessions are kept until a host deletes them.'
      : `Finished sessions are deleted ${keepDays} days after the last that happened in them.`;
  const practice =
    keepPracticeDays === null
      ? 'Practice that was left unfinished is kept.'
      : `Practice that was left unfinished is deleted after ${keepPracticeDays} days.`;
  return [finished, practice, 'A session that somebody is connected to stays.'];
}

/** When a session goes, and why. */
export function leavingWords({ why, goesAt }: Leaving, now: number): string {
  const of = why === 'finished' ? 'finished' : 'practice, left unfinished';
  return goesAt <= now ? `${of}: within the hour` : `${of}: ${dayOnly.format(goesAt)}`;
}

const stale = 7 * 24 * 60 * 60 * 1_000;

/** Whether it is time for another copy. */
export const wantsCopy = (takenAt: number | null, now: number): boolean => takenAt === null || now - takenAt > stale;
