'use client';

import { useEffect } from 'react';
import { ConnectionNote } from '../components/ConnectionNote';
import { useFragment } from '../lib/use-fragment';
import { usePageTitle } from '../lib/use-page';
import { useSeat } from '../lib/use-seat';
import { Notice } from '../seat/Notice';
import { Refused } from '../seat/Refused';
import { Overview } from './Overview';

/** All the tables of an exercise, for whoever is at every one of them. */
export function TablesDoor() {
  const secret = useFragment();
  if (secret === null) return <Notice title="Looking at the tables…" />;
  if (secret === '') return <Refused refusal="unknown-link" />;
  return <Tables key={secret} secret={secret} />;
}

function Tables({ secret }: { secret: string }) {
  const room = useSeat(secret);
  const { watch, seat, state, status } = room;
  useEffect(() => {
    if (seat !== null) watch();
  }, [seat, watch]);
  usePageTitle(state.title === '' ? '' : `All tables · ${state.title}`);
  if (status === 'refused') return <Refused refusal={room.refusal ?? 'unknown-link'} />;
  const own = seat === null ? undefined : state.seats[seat];
  if (!own || !state.scenario) return <Notice title="Looking at the tables…" />;
  if (own.role === 'player' || own.role === 'observer')
    return <Notice title="This page is for those who run the exercise">Go back to your own table.</Notice>;
  return (
    <>
      <ConnectionNote room={room} />
      <Overview room={room} seat={own} secret={secret} />
    </>
  );
}
