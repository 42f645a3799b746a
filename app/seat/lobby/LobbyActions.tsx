'use client';

import { useState } from 'react';
import type { Seat } from '../../../game/session/state';
import { ActionBar } from '../../components/ActionBar';
import { BusyButton } from '../../components/BusyButton';
import { Confirm } from '../../components/Confirm';
import type { Room } from '../../lib/room';
import { partyOf } from '../../lib/seating';
import { type Act, useAct } from '../../lib/use-act';
import { listed } from '../table/words/words';
import { missingWords } from './missing-words';

/** The next step of everyone in the lobby, at the place where the next step always is. */
export function LobbyActions({ room, seat }: { room: Room; seat: Seat }) {
  const act = useAct(room);
  if (room.state.setup.alone) return <ForOneAlone room={room} seat={seat} act={act} />;
  return seat.role === 'facilitator' ? (
    <ForFacilitator room={room} act={act} />
  ) : (
    <ForOthers room={room} seat={seat} act={act} />
  );
}

function ForFacilitator({ room, act }: Readonly<{ room: Room; act: Act }>) {
  const [starting, setStarting] = useState(false);
  const missing = missingWords(room.state, room.online);
  const { asked } = room.state.presence;
  const start = () => act.run({ type: 'start-session' });
  return (
    <ActionBar
      title={missing.length > 0 ? 'Not everybody is here' : 'Everybody is here'}
      note={missing.join(' ') || 'Start when all are ready: the clock of the first phase begins at once.'}
      problem={act.problem}
    >
      <BusyButton variant="default" size="md" busy={act.busy} onClick={() => act.run({ type: 'ask-presence' })}>
        {asked ? 'Ask again' : 'Ask who is here'}
      </BusyButton>
      <BusyButton size="md" busy={act.busy} onClick={() => (missing.length > 0 ? setStarting(true) : start())}>
        {missing.length > 0 ? 'Start…' : 'Start'}
      </BusyButton>
      <Confirm
        opened={starting}
        close={() => setStarting(false)}
        title="Start with those who are here?"
        text={`${missing.join(' ')} Whoever comes later is let in all the same.`}
        verb="Start anyway"
        begins
        confirm={start}
      />
    </ActionBar>
  );
}

/** Nobody else has to come: the bots are there. */
function ForOneAlone({ room, seat, act }: Readonly<{ room: Room; seat: Seat; act: Act }>) {
  const party = partyOf(room.state, seat.party);
  return (
    <ActionBar
      title={party ? `${party.name}: you are head of the delegation` : 'You are in the room'}
      note="The bots are ready. Start when you are: your brief opens with it."
      problem={act.problem}
    >
      <BusyButton size="md" busy={act.busy} onClick={() => act.run({ type: 'start-session' })}>
        Start
      </BusyButton>
    </ActionBar>
  );
}

function ForOthers({ room, seat, act }: Readonly<{ room: Room; seat: Seat; act: Act }>) {
  const { state } = room;
  const { asked, confirmed } = state.presence;
  const answers = seat.role === 'player' || seat.role === 'observer';
  if (answers && asked && !confirmed.includes(seat.id)) {
    return (
      <ActionBar
        title="Are you here?"
        note="The facilitator asks before the start. One press is enough."
        problem={act.problem}
      >
        <BusyButton size="lg" busy={act.busy} onClick={() => act.run({ type: 'confirm-presence' })}>
          I am here
        </BusyButton>
      </ActionBar>
    );
  }
  const party = partyOf(state, seat.party);
  const said = answers && asked ? 'You have said that you are here. ' : '';
  if (seat.role === 'player' && !party) {
    return (
      <ActionBar title="Choose your delegation" note={`${said}Sit down in one of those above. You can still change.`} />
    );
  }
  const leads = party !== undefined && state.heads[party.id] === seat.id;
  const empty = state.scenario?.parties.filter(({ id }) => !state.heads[id]).map(({ name }) => name) ?? [];
  return (
    <ActionBar
      title={party ? `${party.name}: you are ${leads ? 'head of' : 'in'} the delegation` : 'You are in the room'}
      note={`${said}Waiting for the facilitator to start.${empty.length > 0 ? ` Still empty: ${listed(empty)}.` : ''}`}
    />
  );
}
