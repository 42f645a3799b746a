import type { IssueId } from '../../scenario/id';
import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Amended = EventOf<'proposal-amended'>;
type Negotiation =
  | Amended
  | EventOf<'proposal-tabled' | 'rationale-recorded' | 'proposal-withdrawn' | 'proposal-declined'>;

export function negotiationInWords(event: Negotiation, names: Names, end: State): InWords {
  switch (event.type) {
    case 'proposal-tabled': {
      const to = event.to.length ? ` to ${names.parties(event.to)}` : '';
      return {
        title: `${names.instrument(event.instrument)} tabled`,
        text: `${names.acting(event.by, event.from)}${to}. ${names.terms(event.terms)}`,
      };
    }
    case 'proposal-amended': {
      const voided = event.voided.length ? ` The signature of ${names.parties(event.voided)} is void.` : '';
      return {
        title: `${names.paper(event.proposal)}, version ${event.version}`,
        text: `${names.acting(event.by, event.from)} changed ${changes(event, names, end)}.${voided}`,
      };
    }
    case 'rationale-recorded':
      return {
        title: 'Reason noted',
        text: `${names.acting(event.by, event.party)}, for its own file: “${event.text}”`,
      };
    case 'proposal-withdrawn':
      return {
        title: `${names.paper(event.proposal)} withdrawn`,
        text: `${names.acting(event.by, event.party)} took it off the table.`,
      };
    case 'proposal-declined':
      return {
        title: `${names.paper(event.proposal)} declined`,
        text: `${names.acting(event.by, event.party)} on version ${event.version}: “${event.reason}”`,
      };
    default:
      return unreachable(event);
  }
}

/** Issue by issue what a version changed against the one before it. */
function changes(event: Amended, names: Names, end: State): string {
  const before = end.proposals[event.proposal]?.versions.find(({ number }) => number === event.version - 1);
  const change = (issue: IssueId): string => {
    const [was, is] = [before?.terms[issue], event.terms[issue]];
    if (was === is) return `the clause on ${names.issue(issue)}`;
    const now = is === undefined ? 'left out' : names.option(issue, is);
    const then = was === undefined ? 'open' : names.option(issue, was);
    return `${names.issue(issue)} to ${now} (was: ${then})`;
  };
  return names.listed(event.changed.map(change));
}
