'use client';

import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { PlannedInject, Seat } from '../../../../game/session/state';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { nextByClock } from './due-words';
import { focusInject, injectList } from './focus-inject';
import { type Asking, InjectDialogs } from './InjectDialogs';
import { InjectEntry } from './InjectEntry';
import { InjectFilter } from './InjectFilter';
import styles from './Injects.module.css';
import { injectHistories } from './inject-history';
import { injectPlan, isShown, Shown, speaksOf } from './inject-plan';
import { NextUp } from './NextUp';
import type { Tables } from './use-writing';
import { WriteInject } from './WriteInject';

const Looking = z.object({ shown: Shown, sought: z.string() });
const everything: z.infer<typeof Looking> = { shown: 'all', sought: '' };

type Props = Tables & Readonly<{ room: Room; seat: Seat }>;

/** The master list of events in the order of play. Facilitators change, release and write; evaluators read. */
export function Injects({ room, seat, ...tables }: Props) {
  const [looking, setLooking] = useKept(`${seat.id}:injects`, Looking, everything, 'alone');
  const [writing, setWriting] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { log } = room;
  const histories = useMemo(() => injectHistories(log), [log]);
  const { scenario, injects, stage } = room.state;
  if (!scenario) return null;
  const all = Object.values(injects);
  const listed = all.filter((each) => isShown(each, looking.shown) && speaksOf(each, looking.sought));
  const asked = asking ? injects[asking.inject] : undefined;
  const close = () => {
    setAsking(null);
    // The button that was pressed goes with the release.
    if (asked?.status === 'released') focusInject(asked.inject.id);
  };
  const leads = seat.role === 'facilitator';
  return (
    <div className={styles['list']} id={injectList} tabIndex={-1}>
      <div className={styles['intro']}>
        <p className={styles['none']}>
          {all.length === 0
            ? 'This scenario has no injects.'
            : 'Only the white cell sees this list. Nothing is released twice.'}
        </p>
        {leads && stage !== 'closed' && (
          <Button variant="default" onClick={() => setWriting(true)}>
            Write one…
          </Button>
        )}
      </div>
      <NextUp room={room} onShow={() => setLooking(everything)} />
      {all.length > 0 && <InjectFilter injects={injects} {...looking} found={listed.length} onLooking={setLooking} />}
      <Listed room={room} scenario={scenario} listed={listed} histories={histories} leads={leads} onAsk={setAsking} />
      {asking && asked && (
        <InjectDialogs
          room={room}
          scenario={scenario}
          planned={asked}
          history={histories.get(asking.inject) ?? []}
          what={asking.what}
          onClose={close}
        />
      )}
      {writing && <WriteInject room={room} scenario={scenario} {...tables} onClose={() => setWriting(false)} />}
    </div>
  );
}

type ListedProps = Readonly<{
  room: Room;
  scenario: PublicScenario;
  listed: readonly PlannedInject[];
  histories: ReturnType<typeof injectHistories>;
  leads: boolean;
  onAsk(asking: Asking): void;
}>;

/** Round by round and phase by phase, then what no clock brings. */
function Listed({ room, scenario, listed, histories, leads, onAsk }: ListedProps) {
  const next = nextByClock(room.state)?.inject.id;
  return injectPlan(scenario, listed).map(({ title, injects }) => (
    <section key={title} className={styles['group']} aria-label={title}>
      <h2>{title}</h2>
      {injects.map((planned) => (
        <InjectEntry
          key={planned.inject.id}
          room={room}
          scenario={scenario}
          planned={planned}
          history={histories.get(planned.inject.id) ?? []}
          next={planned.inject.id === next}
          leads={leads}
          onAsk={(what) => onAsk({ inject: planned.inject.id, what })}
        />
      ))}
    </section>
  ));
}
