import type { InstrumentId, PartyId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import { satisfies } from '../../scenario/signature-rule';
import { standing } from '../../scoring/outcome';
import type { Stamp } from '../commands';
import { told } from '../decision';
import type { Event } from '../events';
import { evolve } from '../evolve';
import { latest } from '../latest';
import { phaseAt } from '../phases';
import type { Proposal, State } from '../state';

type Playing = Readonly<{ state: State; scenario: PublicScenario; stamp: Stamp }>;

const instrumentOf = (scenario: PublicScenario, id: InstrumentId) =>
  scenario.instruments.find((each) => each.id === id);

/** [SG3] Whether these signatures are enough: all of them, or what the instrument's own rule asks for. */
export function signedEnough(scenario: PublicScenario, id: InstrumentId, signed: readonly PartyId[]): boolean {
  const instrument = instrumentOf(scenario, id);
  if (!instrument) return false;
  return satisfies(instrument.signatureRule ?? { all: instrument.signatories }, signed);
}

/** [SG10] Whether an instrument may enter into force now: on its own, or because one that it needs is in force. */
function mayEnter({ state, scenario }: Playing, id: InstrumentId): boolean {
  const onlyWith = instrumentOf(scenario, id)?.onlyWith ?? [];
  return onlyWith.length === 0 || standing(state.agreements).some(({ instrument }) => onlyWith.includes(instrument));
}

function enter({ state, scenario, stamp }: Playing, proposal: Proposal): Event[] {
  const { number: version, terms, clauses } = latest(proposal);
  const id = { proposal: proposal.id, version };
  const entered: Event = { type: 'agreement-entered', ...told(stamp, proposal.audience), ...id };
  if (instrumentOf(scenario, proposal.instrument)?.confidential) return [entered];
  const round = phaseAt(scenario, state.phase)?.roundIndex ?? 0;
  const signatories = [...proposal.signatures];
  const content = { instrument: proposal.instrument, terms, clauses, signatories, enteredAt: stamp.at, round };
  return [entered, { type: 'agreement-announced', ...told(stamp, 'everyone'), ...id, ...content }];
}

/** [SG3, SG10] Everything that is signed enough and may enter into force, one after another: one entry may let in the next. */
export function entriesIntoForce({ state, scenario, stamp }: Playing): Event[] {
  const ready = Object.values(state.proposals).find(
    ({ status, instrument, signatures }) =>
      status === 'open' &&
      signedEnough(scenario, instrument, signatures) &&
      mayEnter({ state, scenario, stamp }, instrument),
  );
  if (!ready) return [];
  const events = enter({ state, scenario, stamp }, ready);
  return [...events, ...entriesIntoForce({ state: events.reduce(evolve, state), scenario, stamp })];
}
