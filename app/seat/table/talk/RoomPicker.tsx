'use client';

import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../../../components/Dialog';
import { PartyMark } from '../../../components/PartyMark';
import dialog from '../Dialog.module.css';
import type { Desk } from '../desk';
import { counted, partyLetters, partyOf } from '../words/words';
import { isAttended } from './room-people';
import styles from './Talk.module.css';
import { partiesIn, roomName, roomWith } from './talk-rooms';
import type { TalkOfSeat } from './use-talk';

type Props = Readonly<{
  desk: Desk;
  talk: TalkOfSeat;
  online: ReadonlySet<string>;
  visible: boolean;
  onChoose(key: string): void;
}>;

/** Every room as a button, with who is there and what is unread in it; and a way to open one with several parties. */
export function RoomPicker({ desk, talk, online, visible, onChoose }: Props) {
  'use memo';
  const { scenario, party, state } = desk;
  const [choosing, setChoosing] = useState(false);
  const row = useRef<HTMLElement>(null);
  const at = talk.rooms.indexOf(talk.shown);
  useEffect(() => {
    if (visible) bringIntoRow(row.current, at);
  }, [at, visible]);
  const label = (key: string) => {
    const parties = partiesIn(key);
    return parties.length === 1 ? partyLetters(scenario, parties[0] ?? '') : roomName(scenario, key);
  };
  return (
    <nav ref={row} className={styles.rooms} aria-label="Rooms">
      {talk.rooms.map((key) => {
        const unread = talk.unread[key] ?? 0;
        return (
          <button
            key={key}
            type="button"
            className={styles.room}
            aria-pressed={key === talk.shown}
            onClick={() => onChoose(key)}
          >
            {partiesIn(key).map((id) => {
              const marked = partyOf(scenario, id);
              return marked && <PartyMark key={id} party={marked} size="small" />;
            })}
            {label(key)}
            {isAttended(desk, key, online) && (
              <span className={styles.here}>
                <span className="visually-hidden">, somebody is here</span>
              </span>
            )}
            {unread > 0 && (
              <span className={styles.unread}>
                {unread}
                <span className="visually-hidden"> {counted(unread, 'new line').replace(/^\d+ /, '')}</span>
              </span>
            )}
          </button>
        );
      })}
      {party !== null && state.stage !== 'closed' && scenario.parties.length > 2 && (
        <button type="button" className={styles.room} onClick={() => setChoosing(true)}>
          New room…
        </button>
      )}
      {choosing && (
        <NewRoom
          parties={scenario.parties.filter(({ id }) => id !== party)}
          alone={state.setup.alone}
          onClose={() => setChoosing(false)}
          onOpen={(ids) => {
            talk.openNew(roomWith(scenario, ids));
            setChoosing(false);
          }}
        />
      )}
    </nav>
  );
}

/** On a phone the rooms are one row that scrolls: the open one is in sight. The page itself does not move. */
function bringIntoRow(row: HTMLElement | null, at: number): void {
  const open = row?.children[at];
  if (!row || !(open instanceof HTMLElement)) return;
  row.scrollLeft = open.offsetLeft - (row.clientWidth - open.offsetWidth) / 2;
}

type NewRoomProps = Readonly<{
  parties: readonly Readonly<{ id: string; name: string }>[];
  alone: boolean;
  onClose(): void;
  onOpen(ids: readonly string[]): void;
}>;

function NewRoom({ parties, alone, onClose, onOpen }: NewRoomProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Dialog onClose={onClose} title="Talk with several parties">
      <Checkbox.Group
        label="Who is in the room"
        description={`Everyone you choose reads what is said there, and nobody else${alone ? '' : ' but control'}.`}
        value={chosen}
        onChange={setChosen}
      >
        <div className={dialog.choices}>
          {parties.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={dialog.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={chosen.length < 2} onClick={() => onOpen(chosen)}>
          Open the room
        </Button>
      </div>
    </Dialog>
  );
}
