export const newsElement = 'news';

/** Puts the reader before the news. */
export function focusNews(): void {
  document.getElementById(newsElement)?.focus({ preventScroll: true });
}
