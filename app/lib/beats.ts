/** How often the page asks the server for its time, in ms. */
export const beatMs = 2_000;

/** So many beats without an answer are a doubt, and so many a loss. */
const doubtful = 3;
const certain = 8;

/** Longer than this between two beats, in ms, and the page itself was asleep: that says nothing of the server. */
const sleptMs = 2.5 * beatMs;

/** All times in ms by this browser's clock. */
export type Beats = Readonly<{
  /** When the last beat was due. */
  at: number;
  /** Whether it is still without an answer; one that could not be sent is. */
  open: boolean;
  /** Beats in a row that were not answered before the next was due. */
  missed: number;
  /** When the server was last heard, or the page opened. */
  heard: number;
}>;

/** `checking`: perhaps gone, in a quiet word. `lost`: gone, and the page says since when. */
export type Link = 'steady' | 'checking' | 'lost';

export const firstBeat = (at: number): Beats => ({ at, open: true, missed: 0, heard: at });

/** A closed lid, a tab in the background, a clock that was set. */
export const slept = (beats: Beats, at: number): boolean => at < beats.at || at - beats.at > sleptMs;

/** The next beat is due. After sleep counting begins anew. */
export const nextBeat = (beats: Beats, at: number): Beats => ({
  ...beats,
  at,
  open: true,
  missed: beats.open && !slept(beats, at) ? beats.missed + 1 : 0,
});

export const answeredBeat = (beats: Beats, at: number): Beats => ({ ...beats, open: false, missed: 0, heard: at });

/** Someone looks at the page again: whatever went unanswered while nobody did is not counted. */
export const beganAnew = (beats: Beats, at: number): Beats => ({ ...beats, at, open: true, missed: 0 });

/** What may be said of the connection. The browser's own word that it is offline counts only together with missed beats. */
export function linkOf({ missed }: Beats, browserOnline: boolean): Link {
  if (missed < doubtful) return 'steady';
  return missed >= certain || !browserOnline ? 'lost' : 'checking';
}

/** Whether a connection that is open by name has to be given up and made anew. */
export const isDead = ({ missed }: Beats): boolean => missed > 0 && missed % doubtful === 0;
