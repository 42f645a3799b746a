export type StepType = 'fortunate' | 'nice' | 'concession' | 'selfish' | 'unfortunate' | 'silent';

/**
 * The class of a step by the change of the mover's own points and of the other's: fortunate (+, +), selfish (+, ≤ 0),
 * nice (0, +), silent (0, 0), concession (−, ≥ 0), unfortunate (≤ 0, −). The six are a partition of all cases.
 * Source: Hindriks, Jonker and Tykhonov, 'Negotiation Dynamics: Analysis, Concession Tactics, and Outcomes', IAT 2007.
 */
export function stepType(own: number, other: number): StepType {
  if (own > 0) return other > 0 ? 'fortunate' : 'selfish';
  if (other < 0) return 'unfortunate';
  if (own < 0) return 'concession';
  return other > 0 ? 'nice' : 'silent';
}
