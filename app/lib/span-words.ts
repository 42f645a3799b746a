const two = (n: number) => String(n).padStart(2, '0');

/** A span in ms as a clock shows it: 07:42, 1:07:42, or days and hours for long games. Never below zero. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [s, m, h] = [seconds % 60, Math.floor(seconds / 60) % 60, Math.floor(seconds / 3600)];
  if (h >= 48) return `${Math.floor(h / 24)} d ${h % 24} h`;
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** Minutes in words: "12 min", "2 h 30 min", "3 d". */
export function minutesWords(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes * 10) / 10} min`;
  if (minutes >= 2880) return `${Math.round(minutes / 144) / 10} d`;
  const rest = Math.round(minutes % 60);
  return `${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ''}`;
}

/** How long something took, from ms: "45 s", "2 min 10 s", and from an hour on "1 h 5 min". */
export function lastedWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [s, m, h] = [seconds % 60, Math.floor(seconds / 60) % 60, Math.floor(seconds / 3600)];
  const parts = h > 0 ? [`${h} h`, m && `${m} min`] : m > 0 ? [`${m} min`, s && `${s} s`] : [`${s} s`];
  return parts.filter(Boolean).join(' ');
}

/** Made once: to make one takes longer than to say many times with it. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The hour and minute of a moment, as the reader's own clock shows it. */
export const timeOfDay = (at: number): string => clock.format(at);
