import { drawOf } from '../../scenario/draw';
import type { PublicGate, PublicScenario } from '../../scenario/readers';
import { standing } from '../../scoring/outcome';
import { chanceOf, passesByRule } from '../../scoring/ratification';
import type { Command, Stamp } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { evolve } from '../evolve';
import { phaseAt } from '../phases';
import { supportFor, type Unratified, unratified } from '../ratifying';
import type { Reason } from '../refusals';
import type { Agreement, State } from '../state';
import { announcement } from './signatures';

type Playing = Readonly<{ state: State; scenario: PublicScenario; stamp: Stamp }>;

const of = ({ proposal, version, instrument }: Agreement) => ({ proposal, version, instrument });

/** [RT2] Ratification begins: what needs it is told to everyone, and which gates. */
export function openRatification(playing: Playing): Event[] {
  return unratified(playing.state, playing.scenario).flatMap((each) => opening(playing, each));
}

/** What everyone is told before the vote on one agreement, if they were not. */
function opening({ state, stamp }: Playing, { agreement, gates }: Unratified): Event[] {
  if (state.ratifications[agreement.proposal]) return [];
  return [
    ...(agreement.announced ? [] : [announcement({ stamp }, agreement)]),
    {
      type: 'ratification-opened',
      ...told(stamp, 'everyone'),
      ...of(agreement),
      gates: gates.map(({ id }) => id),
    },
  ];
}

type OpenGate = Readonly<{ open: Unratified; gate: PublicGate }>;

/** A vote that is open now, or why there is none. */
function openGate(
  { state, scenario }: Asked,
  { proposal, gate: id }: Readonly<{ proposal: string; gate: string }>,
): OpenGate | Reason {
  if (state.stage === 'closed') return 'session-closed';
  if (state.stage === 'lobby') return 'session-not-started';
  if (!phaseAt(scenario, state.phase)?.phase.ratifies) return 'phase-closed';
  const open = unratified(state, scenario).find(({ agreement }) => agreement.proposal === proposal);
  const gate = open?.gates.find((each) => each.id === id);
  if (!open || !gate) return 'no-such-gate';
  return state.ratifications[proposal]?.gates[id] ? 'gate-decided' : { open, gate };
}

/** [RT10] The facilitator has an open vote counted now, by its support alone or by the draw of its chance. */
export function countGateNow(asked: Asked, command: Extract<Command, { type: 'count-gate' }>): Decision {
  const found = openGate(asked, command);
  if (typeof found === 'string') return refuse(found);
  const { open, gate } = found;
  if (command.how === 'draw' && gate.slope === undefined) return refuse('no-chance');
  return accept(...opening(asked, open), ...countGate(asked, open.agreement, { ...gate, decided: command.how }));
}

/** [RT5] The facilitator decides a gate by hand, with a reason, while it is open. */
export function decideGate(asked: Asked, command: Extract<Command, { type: 'decide-gate' }>): Decision {
  const found = openGate(asked, command);
  if (typeof found === 'string') return refuse(found);
  const { open } = found;
  const { gate, passed, reason } = command;
  const { stamp } = asked;
  return accept(...opening(asked, open), {
    type: 'gate-decided',
    ...told(stamp, 'everyone'),
    ...of(open.agreement),
    gate,
    passed,
    how: 'facilitator',
    reason,
  });
}

/** In thousandths, so that what its party reads of it says little of the numbers still to be drawn. */
function drawnFor({ seed, ratifications }: State, { id }: PublicGate, { instrument }: Agreement): number {
  const votes = Object.values(ratifications).filter(({ gates }) => gates[id]).length;
  return Math.floor(drawOf(seed ?? '', `gate ${id} ${instrument} ${votes}`) * 1_000) / 1_000;
}

/** [RT3, RT4] One gate by rule or by draw. What lay behind it is for its own party. */
function countGate({ state, scenario, stamp }: Playing, agreement: Agreement, gate: PublicGate): Event[] {
  const found = supportFor(state, scenario, { agreement, gate });
  if (!found) return [];
  const { support, threshold } = found;
  const byDraw = gate.decided === 'draw' && gate.slope !== undefined;
  const chance = byDraw ? chanceOf(found, gate.slope ?? 1) : null;
  const drawn = byDraw ? drawnFor(state, gate, agreement) : null;
  const passed = chance === null || drawn === null ? passesByRule(found) : drawn < chance;
  const decided = { ...of(agreement), gate: gate.id };
  const how = byDraw ? 'draw' : 'rule';
  return [
    { type: 'gate-decided', ...told(stamp, 'everyone'), ...decided, passed, how, reason: null },
    {
      type: 'gate-counted',
      ...told(stamp, [gate.party]),
      ...decided,
      party: gate.party,
      support,
      threshold,
      chance,
      drawn,
    },
  ];
}

/** [RT6] All gates of one agreement: it is ratified, or out of force. */
function ratifyOne(playing: Playing, { agreement, gates }: Unratified): Event[] {
  const { state, stamp } = playing;
  const known = state.ratifications[agreement.proposal]?.gates ?? {};
  const counted = gates.filter(({ id }) => !known[id]).flatMap((gate) => countGate(playing, agreement, gate));
  const after = counted.reduce(evolve, state).ratifications[agreement.proposal]?.gates ?? {};
  const failed = gates.map(({ id }) => id).filter((id) => after[id]?.passed === false);
  const everyone = told(stamp, 'everyone');
  return [
    ...counted,
    failed.length
      ? { type: 'agreement-lapsed', ...everyone, ...of(agreement), gates: failed }
      : { type: 'agreement-ratified', ...everyone, ...of(agreement) },
  ];
}

/** [RT7] What was in force only together with something that no longer is lapses with it. */
function lapseWithout({ state, scenario, stamp }: Playing): Event[] {
  const stands = standing(state.agreements).map(({ instrument }) => instrument);
  const orphan = state.agreements.find(({ instrument }) => {
    const onlyWith = scenario.instruments.find(({ id }) => id === instrument)?.onlyWith ?? [];
    return onlyWith.length > 0 && !onlyWith.some((id) => stands.includes(id));
  });
  if (!orphan) return [];
  const audience = orphan.announced ? ('everyone' as const) : orphan.audience;
  return [{ type: 'agreement-lapsed', ...told(stamp, audience), ...of(orphan), gates: [] }];
}

/** [RT1–RT7] Decides every gate that is still open, agreement by agreement in the order of their entry. */
export function ratify({ state, scenario, stamp }: Playing): Event[] {
  const events: Event[] = openRatification({ state, scenario, stamp });
  let now = events.reduce(evolve, state);
  const take = (made: readonly Event[]) => {
    events.push(...made);
    now = made.reduce(evolve, now);
    return made.length > 0;
  };
  for (;;) {
    const [first] = unratified(now, scenario);
    if (!first) return events;
    take(opening({ state: now, scenario, stamp }, first));
    take(ratifyOne({ state: now, scenario, stamp }, first));
    while (take(lapseWithout({ state: now, scenario, stamp })));
  }
}
