'use client';

import type { Seat, State } from '../../../game/session/state';
import { ActionBar } from '../../components/ActionBar';
import { BusyButton } from '../../components/BusyButton';
import type { Room } from '../../lib/room';
import { partyOf } from '../../lib/seating';
import { useAct } from '../../lib/use-act';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The delegations that nobody sits in yet, in words; empty when all are filled. */
function missing(state: State): string {
  const empty = state.scenario?.parties.filter(({ id }) => !state.heads[id]).map(({ name }) => name) ?? [];
  return empty.length ? `Still empty: ${list.format(empty)}.` : '';
}

/** The next step of everyone in the lobby, at the place where the next step always is. */
export function LobbyActions({ room, seat }: { room: Room; seat: Seat }) {
  const act = useAct(room);
  const { state } = room;
  const absent = missing(state);
  if (seat.role === 'facilitator') {
    return (
      <ActionBar
        title={absent ? 'Some chairs are empty' : 'Every delegation has a head'}
        note={absent || 'Start when all are ready: the clock of the first phase begins at once.'}
        problem={act.problem}
      >
        <BusyButton size="md" busy={act.busy} onClick={() => act.run({ type: 'start-session' })}>
          Start
        </BusyButton>
      </ActionBar>
    );
  }
  const party = partyOf(state, seat.party);
  if (seat.role === 'player' && !party) {
    return <ActionBar title="Choose your delegation" note="Sit down in one of those above. You can still change." />;
  }
  const leads = party !== undefined && state.heads[party.id] === seat.id;
  return (
    <ActionBar
      title={party ? `${party.name}: you are ${leads ? 'head of' : 'in'} the delegation` : 'You are in the room'}
      note={`Waiting for the facilitator to start. ${absent}`}
    />
  );
}
