'use client';

import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Seat } from '../../../game/session/state';
import { Confirm } from '../../components/Confirm';
import type { Room } from '../../lib/room';
import { isHead, nameOf } from '../../lib/seating';
import type { Act } from '../../lib/use-act';
import { placesFor } from './places';
import type { SeatLinkState } from './use-seat-link';

type Props = Readonly<{ room: Room; seat: Seat; act: Act; link: SeatLinkState }>;

/** What a facilitator may do with a chair: move it, name its head, hand out its link, take it away. */
export function ManageSeat({ room, seat, act, link }: Props) {
  const [removing, setRemoving] = useState(false);
  const own = seat.id === room.seat;
  const mayLead = !seat.removed && seat.party !== null && seat.name !== null && !isHead(room.state, seat);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" fw={500} c="var(--soft)">
            Manage<span className="visually-hidden"> {nameOf(seat)}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayLead && (
            <Menu.Item onClick={() => act.run({ type: 'hand-over', to: seat.id })}>Make head of delegation</Menu.Item>
          )}
          {link.url && !seat.removed && seat.name !== null && !own && (
            <Menu.Item onClick={link.show}>Show the link</Menu.Item>
          )}
          {!own && <Menu.Item onClick={link.renew}>Make a new link</Menu.Item>}
          {!seat.removed && <Menu.Label>Move to</Menu.Label>}
          {!seat.removed &&
            placesFor(room.state, seat).map(({ name, role, party }) => (
              <Menu.Item key={name} onClick={() => act.run({ type: 'place-seat', seat: seat.id, role, party })}>
                {name}
              </Menu.Item>
            ))}
          {!own && !seat.removed && <Menu.Divider />}
          {!own && !seat.removed && (
            <Menu.Item c="var(--loss)" onClick={() => setRemoving(true)}>
              Remove from the session
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={removing}
        close={() => setRemoving(false)}
        title={`Remove ${nameOf(seat)}?`}
        text="The link stops working at once. What was said in this seat stays. A new link opens the chair again."
        verb="Remove"
        confirm={() => act.run({ type: 'remove-seat', seat: seat.id })}
      />
    </>
  );
}
