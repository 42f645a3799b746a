import type { EventOf } from '../../session/events';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Papers = EventOf<'draft-edited' | 'draft-replaced' | 'draft-restored' | 'guess-noted'>;

/** What a delegation wrote for itself: its draft, and what it took others to want. */
export function papersInWords(event: Papers, names: Names): InWords {
  const party = names.party(event.party);
  switch (event.type) {
    case 'draft-edited':
      return { title: `${party}: draft`, text: `${names.person(event.by)} changed ${changed(event, names)}.` };
    case 'draft-replaced': {
      const empty = Object.keys(event.draft.terms).length === 0;
      const text = empty ? 'put the draft away.' : `began another draft. ${names.terms(event.draft.terms)}`;
      return { title: `${party}: draft`, text: `${names.person(event.by)} ${text}` };
    }
    case 'draft-restored':
      return { title: `${party}: draft`, text: `${names.person(event.by)} brought back the draft before.` };
    case 'guess-noted':
      return { title: `${party}: guess about ${names.party(event.about)}`, text: guessed(event, names) };
    default:
      return unreachable(event);
  }
}

function changed({ edit }: EventOf<'draft-edited'>, names: Names): string {
  const terms = Object.entries(edit.terms ?? {}).map(
    ([issue, option]) => `${names.issue(issue)} to ${option === null ? 'what holds' : names.option(issue, option)}`,
  );
  const clauses = Object.keys(edit.clauses ?? {}).map((issue) => `the clause on ${names.issue(issue)}`);
  const others = [
    ...(edit.instrument === undefined ? [] : ['the instrument']),
    ...(edit.to === undefined ? [] : ['whom it goes to']),
    ...(edit.rationale === undefined ? [] : ['the reasons']),
  ];
  return names.listed([...terms, ...clauses, ...others]);
}

const weights = ['does not matter', 'matters a little', 'matters', 'matters most'] as const;

function guessed({ issue, guess }: EventOf<'guess-noted'>, names: Names): string {
  if (guess === null) return `No longer any on ${names.issue(issue)}.`;
  const wants = guess.wants === null ? '' : `, it wants ${names.option(issue, guess.wants)}`;
  return `${names.issue(issue)} ${weights[guess.matters]}${wants}.`;
}
