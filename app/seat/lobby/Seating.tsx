'use client';

import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Seat, State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { Problem } from '../../components/Problem';
import { useFocusKept } from '../../components/use-focus-kept';
import { mayTakeFocus } from '../../lib/may-take-focus';
import type { Room } from '../../lib/room';
import { membersOf, present } from '../../lib/seating';
import { type Act, useAct } from '../../lib/use-act';
import { BotDialog } from '../control/people/bots/BotDialog';
import { type BotTask, keyOf, mayBotLead } from '../control/people/bots/bot-task';
import type { Bots } from '../control/people/helping';
import { TaskDialog } from '../control/people/TaskDialog';
import type { Task } from '../control/people/task';
import styles from './Seating.module.css';
import { SeatRow } from './SeatRow';
import { type ShownLinks, useShownLinks } from './use-seat-link';

type Party = NonNullable<State['scenario']>['parties'][number];
type Shared = Readonly<{ room: Room; own: Seat; secret: string; act: Act; shown: ShownLinks; bots: Bots }>;

/** Everyone present, by delegation, then those who belong to none. Used in the lobby and in the control room. */
export function Seating({ room, own, secret }: { room: Room; own: Seat; secret: string }) {
  const act = useAct(room);
  const { alone } = room.state.setup;
  const [bot, setBot] = useState<BotTask | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const shared = { room, own, secret, act, shown: useShownLinks(), bots: { onBot: setBot, onTask: setTask } };
  // A delegation that a bot leads has no button for it any more: the focus stays with the seating.
  const kept = useFocusKept<HTMLDivElement>();
  const others = present(room.state).filter(({ party }) => party === null);
  const removed = own.role === 'facilitator' ? removedFrom(room.state) : [];
  return (
    <div {...kept} className={styles['seating'] ?? ''}>
      <Problem text={act.problem} />
      <div className={styles['parties']}>
        {halves(room.state.scenario?.parties ?? []).map((parties) => (
          <div key={parties[0]?.id} className={styles['column']}>
            {parties.map((party) => (
              <Delegation key={party.id} party={party} {...shared} />
            ))}
          </div>
        ))}
      </div>
      {!alone && <Others title="Also in the room" seats={others} {...shared} />}
      {removed.length > 0 && <Others title="Removed: a new link opens the chair again" seats={removed} {...shared} />}
      {bot && <BotDialog key={keyOf(bot)} room={room} secret={secret} task={bot} onClose={() => setBot(null)} />}
      {task && <TaskDialog key={task.seat} room={room} secret={secret} task={task} onClose={() => setTask(null)} />}
    </div>
  );
}

const removedFrom = ({ seats }: State): readonly Seat[] =>
  Object.values(seats).filter(({ removed, role, bot }) => removed && role !== 'screen' && !bot);

/** Two columns that never change: a delegation that grows moves nobody to another place. */
function halves(parties: readonly Party[]): readonly (readonly Party[])[] {
  const middle = Math.ceil(parties.length / 2);
  return [parties.slice(0, middle), parties.slice(middle)];
}

function Others({ title, seats, ...shared }: Shared & { title: string; seats: readonly Seat[] }) {
  return (
    <section className={styles['others']} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} {...shared} />
        ))}
      </ul>
    </section>
  );
}

function Delegation({ party, ...shared }: Shared & { party: Party }) {
  const { room, own, act, bots } = shared;
  const members = membersOf(room.state, party.id);
  const place = useRef<HTMLElement>(null);
  // The button goes with the choice: the focus goes to the delegation that was chosen, unless it is elsewhere by then.
  const sitDown = async () => {
    const done = await act.run({ type: 'choose-party', party: party.id });
    if (done && mayTakeFocus(place.current)) place.current?.focus({ preventScroll: true });
  };
  const mayChoose = own.role === 'player' && room.state.stage === 'lobby' && !room.state.setup.alone;
  return (
    <section ref={place} tabIndex={-1} className={styles['party']} aria-label={party.name}>
      <div className={styles['name']}>
        <PartyMark party={party} size="large" />
        <h2>{party.name}</h2>
        {mayChoose && own.party !== party.id && (
          <Button variant="default" size="xs" disabled={act.busy} onClick={() => void sitDown()}>
            {own.party === null ? 'Sit here' : 'Move here'}
            <span className="visually-hidden"> for {party.name}</span>
          </Button>
        )}
      </div>
      {members.length === 0 && <p className={styles['empty']}>Nobody yet</p>}
      <ul>
        {members.map((seat) => (
          <SeatRow key={seat.id} seat={seat} {...shared} />
        ))}
      </ul>
      {own.role === 'facilitator' && mayBotLead(room.state, party.id) && (
        <Button
          className={styles['lead'] ?? ''}
          variant="default"
          size="xs"
          onClick={() => bots.onBot({ kind: 'lead', party: party.id })}
        >
          Let a bot lead<span className="visually-hidden"> {party.name}</span>
        </Button>
      )}
    </section>
  );
}
