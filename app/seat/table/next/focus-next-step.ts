export const nextStepElement = 'next-step';

/** Puts the reader before the next step, which is always there. */
export function focusNextStep(): void {
  document.getElementById(nextStepElement)?.focus({ preventScroll: true });
}
