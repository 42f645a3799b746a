import type { Report } from '../../game/analysis/analyse';

const erase = '\r\u001b[K';

/** A line of what is being done, written over, for who watches a terminal; others are not told. `done` takes it away. */
export function progressLine(): Readonly<{ report: Report; done: () => void }> {
  const write = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(text);
  };
  return { report: (doing) => write(`${erase}${doing} …`), done: () => write(erase) };
}

/** Does long work with such a line. */
export function watched<Result>(work: (report: Report) => Result): Result {
  const { report, done } = progressLine();
  const result = work(report);
  done();
  return result;
}
