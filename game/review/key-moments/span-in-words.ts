const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const counted = (many: number, unit: string): string => `${many} ${unit}${many === 1 ? '' : 's'}`;

/** A span in ms in words: "45 seconds", "8 minutes", "1 hour 12 minutes", "3 days". */
export function spanInWords(ms: number): string {
  if (ms < minute) return counted(Math.round(ms / second), 'second');
  if (ms < hour) return counted(Math.round(ms / minute), 'minute');
  if (ms >= 2 * day) return counted(Math.round(ms / day), 'day');
  const minutes = Math.round(ms / minute);
  const rest = minutes % 60;
  return counted(Math.floor(minutes / 60), 'hour') + (rest === 0 ? '' : ` ${counted(rest, 'minute')}`);
}
