import { signatoriesOf } from '../../session/decide/content';
import { latest } from '../../session/latest';
import type { Proposal } from '../../session/state';
import type { Desk } from '../desk';
import { packageOf } from '../model/package';
import { lacking, worthOf } from '../model/worth';
import { type Aim, aimOf, over, stakesFor } from '../strategy/aim';
import type { Bundle } from '../strategy/bundles';
import { targetAt } from '../strategy/concession';
import { type IfSigned, ifSigned } from '../strategy/if-signed';

/** What stands against a signature: it is worth too little, crosses a red line, contradicts what holds, or falls at home. */
export type Obstacle = 'worth' | 'red-line' | 'contradiction' | 'home';

/** Why a bot may not sign a proposal, whatever the time; or what it would have by it. Null: nobody can say yet. */
export function prospectOf(
  desk: Desk,
  proposal: Proposal,
): Readonly<{ ok: true; result: IfSigned } | { ok: false; obstacle: Obstacle }> | null {
  const { state, party, floor, bot } = desk;
  const result = ifSigned(state, party, proposal);
  if (result === null) return null;
  if (result.contradicts) return { ok: false, obstacle: 'contradiction' };
  if (result.crossed.length && !bot.instructions.mayCrossRedLines) return { ok: false, obstacle: 'red-line' };
  if (result.score.total < floor) return { ok: false, obstacle: 'worth' };
  const stakes = stakesFor(desk, { instruments: [proposal.instrument] });
  if (lacking(stakes, packageOf(stakes.space, result.outcome)) > 0) return { ok: false, obstacle: 'home' };
  return { ok: true, result };
}

/** Whether a bot is content, at this moment, with what a proposal of this bundle would leave it with. */
export function contents(desk: Desk, bundle: Bundle, proposal: Proposal, { score }: IfSigned): boolean {
  const aim = aimOf(desk, bundle);
  const target = targetFor(desk, aim, proposal);
  if (score.total >= target) return true;
  // One of several texts that are signed together may be worth little alone.
  return bundle.instruments.length > 1 && worthOf(aim.stakes, over(aim.stakes, latest(proposal).terms)) >= target;
}

/**
 * What it asks of this very version: what it would ask of any, and less with every other party that has signed it, down to
 * the last that it asks for at all, since a text that others accept is worth more than one that nobody does.
 */
export function targetFor(desk: Desk, { target, best }: Pick<Aim, 'target' | 'best'>, proposal: Proposal): number {
  const { scenario, party, floor, manner } = desk;
  const last = targetAt({ floor, ideal: best }, manner, { over: 1, conceded: 1 });
  const others = signatoriesOf(scenario, proposal.instrument).filter((id) => id !== party);
  const signed = others.filter((id) => proposal.signatures.includes(id)).length;
  // Early on, that others sign says little: there is time to ask for more.
  const weight = Math.min(1, desk.over / manner.by);
  const less = others.length ? (weight * Math.max(0, target - last) * signed) / others.length : 0;
  return Math.round(target - less);
}
