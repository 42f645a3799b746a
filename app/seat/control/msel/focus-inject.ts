export const injectHeading = (id: string): string => `inject-${id}`;

export const injectList = 'injects';

/** Puts the reader before an inject, once it is drawn; before the list where that does not show it. */
export function focusInject(id: string): void {
  requestAnimationFrame(() =>
    (document.getElementById(injectHeading(id)) ?? document.getElementById(injectList))?.focus(),
  );
}
