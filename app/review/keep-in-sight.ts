/** Scrolls the list only, where the list scrolls by itself: the page stays where the reader has it. */
export function keepInSight(line: HTMLElement | null): void {
  const column = line?.closest('[data-column]');
  if (!line || !column || column.scrollHeight <= column.clientHeight) return;
  const [of, within] = [line.getBoundingClientRect(), column.getBoundingClientRect()];
  const margin = within.height / 4;
  if (of.top < within.top + margin / 2) column.scrollTop -= within.top + margin - of.top;
  else if (of.bottom > within.bottom - margin / 2) column.scrollTop += of.bottom - within.bottom + margin;
}
