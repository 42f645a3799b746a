'use client';

import { useLayoutEffect, useRef } from 'react';
import type { State } from '../../../game/session/state';
import { BotMark } from '../../components/BotMark';
import { BusyButton } from '../../components/BusyButton';
import { PartyMark } from '../../components/PartyMark';
import { Problem } from '../../components/Problem';
import type { Room } from '../../lib/room';
import { actorIn, partyOf } from '../../lib/seating';
import { useAct } from '../../lib/use-act';
import { movedHand } from '../table/talk/floor-words';
import styles from './Speakers.module.css';

/** The floor of the plenary: who speaks, and whose hands are up. Who `leads` gives the floor and orders the speakers. */
export function Speakers({ room, leads }: Readonly<{ room: Room; leads: boolean }>) {
  const { state } = room;
  const { speaking, hands } = state.floor;
  const { busy, problem, run } = useAct(room);
  const { section, remember } = useKeptFocus(state);
  return (
    <section ref={section} className={styles['floor']} aria-label="The floor" tabIndex={-1}>
      <div className={styles['row']}>
        <p>{speaking === null ? 'Nobody has the floor.' : <Person state={state} id={speaking} has />}</p>
        {leads && speaking !== null && (
          <BusyButton
            size="compact-xs"
            variant="default"
            busy={busy}
            data-floor="back"
            onClick={() => {
              remember(null);
              void run({ type: 'give-floor', seat: null });
            }}
          >
            Take the floor back
          </BusyButton>
        )}
      </div>
      {hands.length > 0 && (
        <ol className={styles['hands']} aria-label="Hands that are up">
          {hands.map((id, index) => (
            <li key={id} className={styles['row']}>
              <Person state={state} id={id} />
              {leads && (
                <Moves
                  name={actorIn(state, id, 'someone')}
                  id={id}
                  first={index === 0}
                  last={index === hands.length - 1}
                  busy={busy}
                  onGive={() => {
                    remember('back');
                    void run({ type: 'give-floor', seat: id });
                  }}
                  onMove={(by) => {
                    remember(`${by < 0 ? 'up' : 'down'} ${id}`);
                    void run({ type: 'order-hands', seats: [...movedHand(hands, id, by)] });
                  }}
                  onLower={() => {
                    remember(null);
                    void run({ type: 'lower-hand', seat: id });
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <Problem text={problem} />
    </section>
  );
}

/** A row that moves or goes takes the focus along: it is given back to the same button, or to the list. */
function useKeptFocus({ floor }: State) {
  const section = useRef<HTMLElement>(null);
  const wanted = useRef<string | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows move when the floor changes
  useLayoutEffect(() => {
    const { current: list } = section;
    if (wanted.current === undefined || !list || document.activeElement !== document.body) return;
    const button = list.querySelector<HTMLElement>(`[data-floor="${wanted.current}"]`);
    (button ?? list).focus({ preventScroll: true });
    wanted.current = undefined;
  }, [floor]);
  const remember = (button: string | null) => {
    wanted.current = button;
  };
  return { section, remember };
}

type MovesProps = Readonly<{
  name: string;
  id: string;
  first: boolean;
  last: boolean;
  busy: boolean;
  onGive(): void;
  onMove(by: -1 | 1): void;
  onLower(): void;
}>;

function Moves({ name, id, first, last, busy, onGive, onMove, onLower }: MovesProps) {
  const whose = <span className="visually-hidden"> {name}</span>;
  const look = { size: 'compact-xs', variant: 'subtle' } as const;
  return (
    <span className={styles['moves']}>
      <BusyButton size="compact-xs" variant="default" busy={busy} onClick={onGive}>
        Give the floor<span className="visually-hidden"> to {name}</span>
      </BusyButton>
      {/* At an end the button stays, and does nothing: one that went would take the focus with it. */}
      <BusyButton {...look} busy={busy || first} data-floor={`up ${id}`} onClick={() => onMove(-1)}>
        Up{whose}
      </BusyButton>
      <BusyButton {...look} busy={busy || last} data-floor={`down ${id}`} onClick={() => onMove(1)}>
        Down{whose}
      </BusyButton>
      <BusyButton {...look} busy={busy} onClick={onLower}>
        Lower{whose}
      </BusyButton>
    </span>
  );
}

function Person({ state, id, has = false }: Readonly<{ state: State; id: string; has?: boolean }>) {
  const seat = state.seats[id];
  const party = partyOf(state, seat?.party);
  return (
    <span className={styles['person']}>
      {party && <PartyMark party={party} size="small" alone />}
      <span>
        <strong>
          <BotMark bot={seat?.bot ?? false} name={seat?.name ?? 'Someone'} />
        </strong>
        {has && ' has the floor'}
      </span>
    </span>
  );
}
