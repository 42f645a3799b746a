import { changeFor } from '../../scenario/brief-after';
import { drawOf } from '../../scenario/draw';
import type { Effects, Inject } from '../../scenario/inject';
import type { BriefChange, PublicScenario } from '../../scenario/readers';
import type { StressChange } from '../../scenario/stress-model';
import type { Stamp } from '../commands';
import { told } from '../decision';
import type { Event, EventOf, Evidence } from '../events';
import { phaseAt } from '../phases';
import type { State } from '../state';

export type Releasing = Readonly<{ state: State; scenario: PublicScenario; stamp: Stamp }>;
type Cause = EventOf<'inject-triggered'>['cause'];

const together = (a: BriefChange | null, b: BriefChange | null): BriefChange | null =>
  a && b
    ? {
        clauses: [...a.clauses, ...b.clauses],
        reservation: a.reservation + b.reservation,
        delay: a.delay + b.delay,
        round: a.round,
        gates: [...a.gates, ...b.gates],
      }
    : (a ?? b);

const sum = (a: StressChange, b: StressChange): StressChange => {
  const factors = ['capability', 'will', 'automaticity', 'durability'] as const;
  const changed = factors.filter((factor) => a[factor] !== undefined || b[factor] !== undefined);
  return Object.fromEntries(changed.map((factor) => [factor, (a[factor] ?? 0) + (b[factor] ?? 0)]));
};

const joined = (...texts: readonly (string | undefined)[]): string | null =>
  texts.filter((text) => text !== undefined).join('\n\n') || null;

/** [IN6] Which of its turns an inject takes in this session; null where it has but one way to turn out. */
const turnOf = ({ seed }: Pick<State, 'seed'>, { id, turns }: Inject): number | null =>
  turns ? Math.floor(drawOf(seed ?? '', `inject ${id}`) * turns.length) : null;

/** [IN1, IN6–IN8, IN13] The record for control, the text for its recipients, and for each party what is its own. */
export const releaseInject = (
  playing: Releasing,
  inject: Inject,
  cause: Cause,
  evidence: Evidence | null = null,
): Event[] => releasedAs(playing, inject, { cause, evidence, turn: turnOf(playing.state, inject) });

type How = Readonly<{ cause: Cause; evidence: Evidence | null; turn: number | null }>;

/** The events of a release that takes this turn. */
export function releasedAs({ state, scenario, stamp }: Releasing, inject: Inject, how: How): Event[] {
  const { id, turns } = inject;
  const { cause, evidence, turn: index } = how;
  const turn = index === null ? undefined : turns?.[index];
  const round = phaseAt(scenario, state.phase)?.roundIndex ?? 0;
  const stress = sum(inject.effects.stress, turn?.effects.stress ?? {});
  const own = scenario.parties.flatMap(({ id: party }): Event[] => {
    const changeBy = (effects: Effects | undefined) =>
      effects ? changeFor(scenario.gates, effects, { party, round }) : null;
    const change = together(changeBy(inject.effects), changeBy(turn?.effects));
    const text = joined(inject.texts[party], turn?.texts[party]);
    if (!change && text === null) return [];
    return [{ type: 'brief-changed', ...told(stamp, [party]), inject: id, party, text, change }];
  });
  const { title, source, release } = inject;
  const text = joined(inject.text, turn?.text) ?? inject.text;
  return [
    {
      type: 'inject-triggered',
      ...told(stamp, []),
      inject: id,
      cause,
      turn: index,
      stress,
      release,
      evidence,
    },
    { type: 'inject-released', ...told(stamp, inject.to), inject: id, title, text, source },
    ...own,
  ];
}
