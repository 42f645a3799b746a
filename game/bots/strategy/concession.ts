import type { Manner } from './temperaments';

/**
 * The part of its ambition that a bot keeps when `over` of the time is over, both 0 to 1: U(t) = 1 - t^(1/beta). The time-dependent tactic of
 * P. Faratin, C. Sierra and N. Jennings, "Negotiation decision functions for autonomous agents", _Robotics and Autonomous Systems_ 24 (1998).
 */
export const keptAt = (over: number, beta: number): number => 1 - Math.min(1, Math.max(0, over)) ** (1 / beta);

/**
 * The score that a bot asks for, between its floor and its ideal. The clock moves it down; what the others have conceded,
 * 0 to 1, moves it as far as they went (relative tit for tat, the same source). The weight of the second fades towards the end,
 * so that two bots that wait for each other do not wait for ever.
 */
export function targetAt(
  { floor, ideal }: Readonly<{ floor: number; ideal: number }>,
  { beta, by, opening, reserve, reciprocity }: Pick<Manner, 'beta' | 'by' | 'opening' | 'reserve' | 'reciprocity'>,
  { over, conceded }: Readonly<{ over: number; conceded: number }>,
): number {
  const range = Math.max(0, ideal - floor);
  const [least, most] = [floor + reserve * range, floor + opening * range];
  const byClock = keptAt(over / by, beta);
  const byOthers = 1 - Math.min(1, Math.max(0, conceded));
  const weight = reciprocity * (1 - Math.min(1, over / by) ** 3);
  const kept = (1 - weight) * byClock + weight * byOthers;
  return Math.round(least + kept * Math.max(0, most - least));
}
