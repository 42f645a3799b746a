'use client';

import { ConnectionNote } from '../components/ConnectionNote';
import { useFragment } from '../lib/use-fragment';
import { useSeat } from '../lib/use-seat';
import { Claim } from './Claim';
import { Control } from './control/Control';
import { Lobby } from './lobby/Lobby';
import { Notice } from './Notice';
import { Refused } from './Refused';
import { Table } from './table/Table';

/** The secret in the address opens the seat; what is behind the door depends on who sits there and on the stage. */
export function SeatDoor() {
  const secret = useFragment();
  if (secret === null) return <Notice title="Taking your seat…" />;
  if (secret === '') return <Refused refusal="unknown-link" />;
  return <Seat key={secret} secret={secret} />;
}

function Seat({ secret }: { secret: string }) {
  const room = useSeat(secret);
  if (room.status === 'refused') return <Refused refusal={room.refusal ?? 'unknown-link'} />;

  const { state } = room;
  const own = room.seat === null ? undefined : state.seats[room.seat];
  if (!state.scenario || !own) return <Notice title="Taking your seat…" connection={room.status} />;

  const leads = own.role === 'facilitator' || own.role === 'evaluator';
  return (
    <>
      <ConnectionNote status={room.status} />
      {own.name === null ? (
        <Claim room={room} seat={own} />
      ) : state.stage === 'lobby' ? (
        <Lobby room={room} seat={own} secret={secret} />
      ) : leads ? (
        <Control room={room} seat={own} secret={secret} />
      ) : (
        <Table room={room} />
      )}
    </>
  );
}
