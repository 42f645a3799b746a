import { briefAfter } from '../../scenario/brief-after';
import type { Inject } from '../../scenario/inject';
import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import { phaseAt } from '../phases';
import type { News, PlannedInject, State } from '../state';

type Injects = EventOf<
  | 'inject-switched'
  | 'inject-written'
  | 'inject-edited'
  | 'inject-armed'
  | 'inject-skipped'
  | 'inject-triggered'
  | 'inject-released'
  | 'brief-changed'
>;

function changeInject(state: State, id: string, by: Partial<PlannedInject>): State {
  const planned = state.injects[id];
  return planned ? { ...state, injects: { ...state.injects, [id]: { ...planned, ...by } } } : state;
}

function rewrite(state: State, id: string, by: Partial<Inject>): State {
  const planned = state.injects[id];
  return planned ? changeInject(state, id, { inject: { ...planned.inject, ...by } }) : state;
}

const told = (state: State, news: Omit<News, 'round'>): State => ({
  ...state,
  news: [...state.news, { ...news, round: (state.scenario && phaseAt(state.scenario, state.phase)?.roundIndex) ?? 0 }],
});

function briefChanged(
  state: State,
  { inject, audience: to, at, party, text, change }: EventOf<'brief-changed'>,
): State {
  const news = told(state, { inject, to, at, party, title: null, text, source: null, change });
  const brief = state.briefs[party];
  return brief && change ? { ...news, briefs: { ...state.briefs, [party]: briefAfter(brief, change) } } : news;
}

/** What the facilitator, the clock or the play released, and what it changed. */
export function evolveInjects(state: State, event: Injects): State {
  switch (event.type) {
    case 'inject-switched':
      return changeInject(state, event.inject, { on: event.on });
    case 'inject-written': {
      const { inject } = event;
      return { ...state, injects: { ...state.injects, [inject.id]: { inject, on: true, status: 'planned' } } };
    }
    case 'inject-edited': {
      const { title, text, to, texts } = event;
      return rewrite(state, event.inject, { title, text, to, texts });
    }
    case 'inject-armed':
      return changeInject(rewrite(state, event.inject, { release: event.release }), event.inject, {
        on: true,
        status: 'planned',
      });
    case 'inject-skipped':
      return changeInject(state, event.inject, { status: 'skipped' });
    case 'inject-triggered': {
      const released = changeInject(state, event.inject, { status: 'released' });
      const changes = Object.keys(event.stress).length ? [event.stress] : [];
      return { ...released, stressChanges: [...state.stressChanges, ...changes] };
    }
    case 'inject-released': {
      const { inject, audience: to, at, title, text, source } = event;
      return told(state, { inject, to, at, party: null, title, text, source, change: null });
    }
    case 'brief-changed':
      return briefChanged(state, event);
    default:
      return unreachable(event);
  }
}
