import { clockWords, timeOfDay } from './span-words';

const day = 86_400_000;
const minute = 60_000;

const dateOf = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(at);

/** When play is meant to start, and how far that is from `now`: ahead, or past by `late` minutes. Times in ms since 1970. */
type Start = Readonly<{ at: string; left: string | null; late: number }>;

/** "Starts at 14:00", counted down; once that is past, by how many minutes. */
export function startOf(startsAt: number, now: number): Start {
  const ahead = startsAt - now;
  const time = timeOfDay(startsAt);
  if (ahead <= 0) return { at: `Was to start at ${time}`, left: null, late: Math.floor((now - startsAt) / minute) };
  const at = ahead > day / 2 ? `Starts on ${dateOf(startsAt)}, ${time}` : `Starts at ${time}`;
  return { at, left: clockWords(ahead), late: 0 };
}

/** "4 minutes late", "1 h 20 min late"; "now" in the first minute. */
export function lateWords(minutes: number): string {
  if (minutes < 1) return 'now';
  if (minutes === 1) return '1 minute late';
  return minutes < 90 ? `${minutes} minutes late` : `${Math.floor(minutes / 60)} h ${minutes % 60} min late`;
}
