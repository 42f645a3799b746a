import type { Report } from '../../game/analysis/analyse';

const erase = '\r\u001b[K';

/** Does long work with a line of what is being done, written over, for who watches a terminal; others are not told. */
export function watched<Result>(work: (report: Report) => Result): Result {
  const watching = process.stderr.isTTY;
  const result = work((doing) => {
    if (watching) process.stderr.write(`${erase}${doing} …`);
  });
  if (watching) process.stderr.write(erase);
  return result;
}
