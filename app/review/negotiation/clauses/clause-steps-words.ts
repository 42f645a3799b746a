import type { ClauseStep } from '../../../../game/review/negotiated/clause-histories';
import type { IssueId } from '../../../../game/scenario/id';
import type { Audience } from '../../../../game/session/events';
import { type Issues, optionName, type Parties, partyName, partyNames } from '../../../seat/table/words/words';

/** Who was in the room. */
export const roomWords = (scenario: Parties, audience: Audience): string =>
  audience === 'everyone' ? 'in plenary' : `${partyNames(scenario, audience)} only`;

function changeWords(scenario: Issues, issue: IssueId, { change, option, was }: ClauseStep): string {
  const name = (id: string | null): string => (id === null ? '' : optionName(scenario, issue, id));
  const [now, then] = [name(option), name(was)];
  switch (change) {
    case 'put':
      return now;
    case 'changed':
      return `${then} → ${now}`;
    case 'reworded':
      return `${now}, in other words`;
    case 'left-out':
      return `${then} left out`;
  }
}

/** What a version did about an issue: "Ukraine, version 2: 15 years → 50 years, as in US-UA-1, version 3". */
export function stepWords(
  scenario: Issues & Parties,
  issue: IssueId,
  step: ClauseStep,
  codes: ReadonlyMap<string, string>,
): string {
  const { came } = step;
  const source = came ? `, as in ${codes.get(came.proposal) ?? 'another proposal'}, version ${came.version}` : '';
  return `${partyName(scenario, step.by)}, version ${step.version}: ${changeWords(scenario, issue, step)}${source}`;
}
