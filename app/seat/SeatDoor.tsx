'use client';

import { ConnectionNote } from '../components/ConnectionNote';
import type { Room } from '../lib/room';
import { nameOf, partyOf } from '../lib/seating';
import { useFragment } from '../lib/use-fragment';
import { useFocusOnChange, usePageTitle } from '../lib/use-page';
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

const ownSeat = ({ seat, state }: Room) => (seat === null ? undefined : state.seats[seat]);

/** Which page is behind the door. */
function pageOf(room: Room): 'wait' | 'claim' | 'lobby' | 'control' | 'table' {
  const own = ownSeat(room);
  if (!room.state.scenario || !own) return 'wait';
  if (own.name === null) return 'claim';
  if (room.state.stage === 'lobby') return 'lobby';
  return own.role === 'facilitator' || own.role === 'evaluator' ? 'control' : 'table';
}

function titleOf(room: Room): string {
  const own = ownSeat(room);
  if (!own) return '';
  return `${partyOf(room.state, own.party)?.name ?? nameOf(own)}, ${room.state.title}`;
}

function Seat({ secret }: { secret: string }) {
  const room = useSeat(secret);
  const page = pageOf(room);
  usePageTitle(titleOf(room));
  useFocusOnChange(page, 'wait');
  if (room.status === 'refused') return <Refused refusal={room.refusal ?? 'unknown-link'} />;

  const own = ownSeat(room);
  if (page === 'wait' || !own) return <Notice title="Taking your seat…" connection={room.status} />;
  return (
    <>
      <ConnectionNote status={room.status} />
      {page === 'claim' && <Claim room={room} seat={own} />}
      {page === 'lobby' && <Lobby room={room} seat={own} secret={secret} />}
      {page === 'control' && <Control room={room} seat={own} secret={secret} />}
      {page === 'table' && <Table room={room} />}
    </>
  );
}
