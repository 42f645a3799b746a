/** From as it is to as small as is still read on a wall, then without what is said under each title. */
const tries = [
  ...[1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].map((scale) => ({ scale, titles: false })),
  ...[1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map((scale) => ({ scale, titles: true })),
];

/**
 * Sets what stands in each column of a sheet as large as it fits. `sheet` takes the size of its paper while it is marked as
 * measured, whatever screen it is shown on.
 */
export function fitColumns(sheet: HTMLElement): void {
  sheet.dataset['measured'] = '';
  for (const column of sheet.querySelectorAll<HTMLElement>('[data-fit]')) {
    tries.some(({ scale, titles }) => {
      column.style.setProperty('--scale', String(scale));
      column.toggleAttribute('data-titles', titles);
      return column.scrollHeight <= column.clientHeight;
    });
  }
  delete sheet.dataset['measured'];
}
