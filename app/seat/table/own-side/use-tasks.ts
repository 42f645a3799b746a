'use client';

import { useEffect } from 'react';
import { z } from 'zod';
import { useKept } from '../../../lib/draft-store';
import type { Desk } from '../desk';
import type { Ways } from '../use-ways';
import type { useWhere } from '../use-where';
import { type Task, type TaskPlace, tasksOf } from './tasks';

const Opened = z.object({ brief: z.boolean(), scores: z.boolean() });
const nothing: z.infer<typeof Opened> = { brief: false, scores: false };

type Place = Readonly<{ where: ReturnType<typeof useWhere>; ways: Ways }>;

/** What there is to do in this phase, and the way to each of it. Which papers were opened is kept through reloads. */
export function useTasks(place: string, desk: Desk, { where, ways }: Place) {
  'use memo';
  const [opened, setOpened] = useKept(`${place}:opened`, Opened, nothing);
  const { tab, shown } = where;
  const now = shown === 'papers' && (tab === 'brief' || tab === 'scores') ? tab : null;
  useEffect(() => {
    if (now) setOpened((before) => (before[now] ? before : { ...before, [now]: true }));
  }, [now, setOpened]);

  const begin = (at: TaskPlace) => {
    if (at.kind === 'proposal') ways.open(at.proposal);
    else if (at.kind === 'votes') ways.readVotes();
    else if (at.kind === 'plenary' || at.kind === 'private') ways.speak(at.kind === 'plenary' ? 'everyone' : null);
    else where.go(at.kind);
  };
  const tasks: readonly Task[] = tasksOf(desk, opened);
  return { tasks, begin };
}
