/** One question to the server: asked and answered by this browser's clock, `server` by the server's. All in ms. */
export type Sample = Readonly<{ asked: number; server: number; answered: number }>;

/** About a minute of beats. */
const kept = 30;

/**
 * How far the server's clock is ahead of this one, as NTP estimates it: the answer is taken to be from the middle of
 * the wait, and the shortest wait is believed, since its error is at most half of it.
 */
export function offsetOf(samples: readonly Sample[]): number {
  const wait = ({ asked, answered }: Sample) => answered - asked;
  const best = samples.reduce<Sample | null>((a, b) => (a && wait(a) <= wait(b) ? a : b), null);
  return best ? best.server - (best.asked + best.answered) / 2 : 0;
}

/** The latest samples, the new one included, unless this browser's clock was set back while it was asked for. */
export const withSample = (samples: readonly Sample[], sample: Sample): readonly Sample[] =>
  sample.answered < sample.asked ? samples : [...samples, sample].slice(-kept);
