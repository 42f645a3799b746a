'use client';

import type { Room } from '../lib/room';
import { useNow } from '../lib/use-now';
import { ClockFace } from './ClockFace';
import { ClockLine } from './ClockLine';
import { PhaseNow } from './PhaseNow';
import { RoundTrack } from './RoundTrack';
import { TableSwitch } from './TableSwitch';
import { TopBar } from './TopBar';
import { Undelivered } from './Undelivered';

/** The top bar of a session: title, rounds, the phase and the clock, always at the same place; and below it what was not done. */
export function SessionBar({ room }: { room: Room }) {
  const { state, log, serverNow, link, tables } = room;
  const several = tables.length > 1;
  const { table } = state.setup;
  const now = useNow(serverNow);
  return (
    <>
      <TopBar
        title={table === null || several ? state.title : `${state.title} · ${table}`}
        middle={<RoundTrack state={state} now={now} />}
        end={
          <>
            <PhaseNow state={state} link={link} />
            {state.stage === 'playing' && <ClockFace clock={state.clock} serverNow={serverNow} />}
          </>
        }
        news={<ClockLine log={log} state={state} now={now} />}
      />
      <TableSwitch tables={tables} session={room.session} />
      <Undelivered room={room} />
    </>
  );
}
