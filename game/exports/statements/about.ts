import type { Event } from '../../session/events';
import { proposalCodes } from '../../session/proposal-codes';
import type { State } from '../../session/state';
import { activityType, base, extension } from './iris';
import type { Activity, Extensions } from './statement';

/** The activities of a session, each with an IRI of its own. */
export function activitiesOf({ scenario, proposals }: State, registration: string) {
  const codes = proposalCodes({ scenario, proposals });
  const session = `${base}/sessions/${registration}`;
  const activity = (
    id: string,
    kind: Parameters<typeof activityType>[0],
    name: string,
    extensions?: Extensions,
  ): Activity => ({
    objectType: 'Activity',
    id,
    definition: { name: { en: name }, type: activityType(kind), ...(extensions ? { extensions } : {}) },
  });
  const title = scenario?.title ?? '';
  return {
    session: activity(session, 'session', title),
    scenario: activity(`${base}/scenarios/${encodeURIComponent(scenario?.id ?? '')}`, 'scenario', title),
    survey: activity(`${session}/survey`, 'survey', 'After the close'),
    message: (id: string) => activity(`${session}/messages/${encodeURIComponent(id)}`, 'message', 'Message'),
    statement: (id: string) =>
      activity(`${session}/statements/${encodeURIComponent(id)}`, 'statement', 'Statement to the press'),
    proposal: (id: string, version: number | null) => {
      const code = codes.get(id) ?? id;
      const place = `${session}/proposals/${encodeURIComponent(code)}`;
      const instrument = proposals[id]?.instrument;
      const of: Extensions = instrument === undefined ? {} : { [extension('instrument')]: instrument };
      return version === null
        ? activity(place, 'proposal', code, of)
        : activity(`${place}/${version}`, 'proposal', `${code}, version ${version}`, of);
    },
  };
}

export type Activities = ReturnType<typeof activitiesOf>;

/** Who could read an event. */
export const readersOf = ({ audience }: Event): string => (audience === 'everyone' ? 'everyone' : audience.join(' '));
