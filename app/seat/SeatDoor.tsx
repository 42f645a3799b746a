'use client';

import { useEffect } from 'react';
import { ConnectionNote } from '../components/ConnectionNote';
import type { Room } from '../lib/room';
import { seatTitle } from '../lib/seat-title';
import { nameSolo } from '../lib/solo-sessions';
import { useFragment } from '../lib/use-fragment';
import { useFocusOnChange, usePageTitle } from '../lib/use-page';
import { useSeat } from '../lib/use-seat';
import { Claim } from './Claim';
import { Notice } from './Notice';
import { Refused } from './Refused';
import { SeatTitle } from './SeatTitle';
import { usePageBehind } from './use-page-behind';

/** The secret in the address opens the seat; what is behind the door depends on who sits there and on the stage. */
export function SeatDoor() {
  const secret = useFragment();
  if (secret === null) return <Notice title="Taking your seat…" />;
  if (secret === '') return <Refused refusal="unknown-link" />;
  return <Seat key={secret} secret={secret} />;
}

const ownSeat = ({ seat, state }: Room) => (seat === null ? undefined : state.seats[seat]);

/** Which page is behind the door. */
function pageOf(room: Room): 'wait' | 'claim' | 'lobby' | 'control' | 'table' | 'screen' {
  const own = ownSeat(room);
  if (!room.state.scenario || !own) return 'wait';
  if (own.role === 'screen') return 'screen';
  if (own.name === null) return 'claim';
  if (room.state.stage === 'lobby') return 'lobby';
  return own.role === 'facilitator' || own.role === 'evaluator' ? 'control' : 'table';
}

function Seat({ secret }: { secret: string }) {
  const room = useSeat(secret);
  const wanted = pageOf(room);
  const Page = usePageBehind(wanted);
  const page = wanted === 'claim' || Page ? wanted : 'wait';
  const refused = room.status === 'refused';
  const practised = room.state.setup.alone ? room.session : null;
  useEffect(() => {
    if (practised !== null) nameSolo(secret, practised);
  }, [secret, practised]);
  useFocusOnChange(page, 'wait');
  // The clock of a seat that is one's own no longer stops in the title too.
  usePageTitle(refused ? seatTitle(room) : '');
  if (refused) return <Refused refusal={room.refusal ?? 'unknown-link'} farewell={room.farewell} />;

  const own = ownSeat(room);
  return (
    <>
      {/* From a screen nothing is sent, so nothing waits to be. */}
      <ConnectionNote room={page === 'screen' ? { ...room, seat: null } : room} />
      <SeatTitle room={room} />
      {page === 'wait' || !own ? (
        <Notice title="Taking your seat…" />
      ) : (
        <>
          {page === 'claim' && <Claim room={room} seat={own} />}
          {Page && <Page key={own.id} room={room} seat={own} secret={secret} />}
        </>
      )}
    </>
  );
}
