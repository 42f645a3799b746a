import { phaseAt } from '../../../../game/session/phases';
import type { Desk } from '../desk';
import { instrumentName } from '../words/words';
import type { OwnSupport } from './at-home';
import { ballotsOf } from './ballots';
import { supportWords, verdictWords } from './gate-words';

/** What the action bar says while a phase ratifies: who votes when, and how one's own stand. Null in other phases. */
export function voting(desk: Desk): Readonly<{ title: string; lines: readonly string[] }> | null {
  const { state, scenario, party } = desk;
  if (state.stage !== 'playing' || !phaseAt(scenario, state.phase)?.phase.ratifies) return null;
  const open = ballotsOf(desk).flatMap(({ instrument, gates }) =>
    gates.filter(({ decision }) => !decision).map((gate) => ({ ...gate, instrument })),
  );
  const own = open.filter(({ gate }) => gate.party === party);
  const byClock = state.clock?.deadline != null && state.clockMode === 'automatic';
  const byHand = state.setup.alone ? 'when you move on' : 'when the facilitator moves on';
  const when = byClock ? 'when the clock runs out' : byHand;
  const whose = party === null ? 'The votes' : own.length ? 'Your votes at home' : 'The others’ votes';
  const named = (gate: string, instrument: string) => {
    const name = scenario.gates.find(({ id }) => id === gate)?.name ?? gate;
    const once = own.filter((each) => each.gate.id === gate).length === 1;
    return once ? name : `${name} on the ${instrumentName(scenario, instrument)}`;
  };
  return {
    title: open.length === 0 ? 'The votes are in' : `${whose} are taken ${when}`,
    lines: [
      ...own.flatMap(({ gate, instrument, own: found }) =>
        found ? [`${named(gate.id, instrument)}: ${outlookWords(found)}`] : [],
      ),
      open.length === 0 ? `this phase ends ${when}` : 'until then you can talk',
    ],
  };
}

const outlookWords = (own: OwnSupport): string => `${verdictWords(own.verdict)}, ${supportWords(own)}`;
