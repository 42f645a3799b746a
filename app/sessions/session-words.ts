import type { SavedSession, SessionKind } from '../../game/exports/saved-session';
import type { AccountRole } from '../../game/protocol/accounts';
import { tierNames } from '../lib/tier-names';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What the list may be narrowed to, in the order in which it is offered. */
export const kindNames: Readonly<Record<SessionKind, string>> = {
  all: 'All sessions',
  finished: 'Finished',
  unfinished: 'Not finished',
  imported: 'Came in as files',
  alone: 'Practised alone',
  bots: 'Bots only',
};

/** How far it came. */
export function stageWords({ stage, tier, importedAt }: SavedSession): string {
  if (stage === 'closed') return tier === null ? 'Over' : tierNames[tier];
  if (importedAt !== null) return 'Saved before its end';
  return stage === 'playing' ? 'In play' : 'In the lobby';
}

/** When it was opened. */
export const whenWords = ({ openedAt }: SavedSession): string => moment.format(openedAt);

const players = { people: null, bots: 'bots only', both: 'people and bots' } as const;

/** Its title and its table, by which one of a class is told from the others. */
export const placeWords = ({ title, table }: Pick<SavedSession, 'title' | 'table'>): string =>
  table === null ? title : `${title}, ${table}`;

/** What it was, beside its title: the title of its exercise is said only where it is another. */
export function detailWords({ title, scenario, variant, exercise, ...about }: SavedSession): readonly string[] {
  const said = [
    scenario?.title === title ? null : scenario?.title,
    variant === null ? null : `variant ${variant}`,
    exercise === title ? null : exercise,
    about.alone ? 'practised alone' : about.playedBy && players[about.playedBy],
    about.importedAt === null ? null : `came in as a file on ${moment.format(about.importedAt)}`,
    `${about.events} ${about.events === 1 ? 'event' : 'events'}`,
  ];
  return said.filter((each): each is string => typeof each === 'string' && each !== '');
}

/** What is gone when it is deleted. */
export function goneWords({ title, table, events, stage, importedAt }: SavedSession): string {
  const which = `“${title}”${table === null ? '' : `, ${table},`}`;
  const gone = `${which} with its log of ${events} events, everything kept beside it and people’s own notes are gone then, for good.`;
  if (importedAt !== null || stage === 'closed') return `${gone} A receipt is saved with your downloads.`;
  const open = stage === 'lobby' ? 'It has not begun; whoever is there is told.' : 'It was never ended.';
  return `${open} ${gone} A receipt is saved with your downloads.`;
}

/** How many there are of what is looked for. `role`: of whoever looks; null: they have the host key. */
export function foundWords(total: number, narrowed: boolean, role: AccountRole | null): string {
  if (total === 0 && narrowed) return 'No session is like that.';
  if (total === 0)
    return role === 'evaluator'
      ? 'No session yet: ask whoever hosted it to share it with you.'
      : 'No session yet: host one, or take one in from a file.';
  return `${total} ${total === 1 ? 'session' : 'sessions'}${narrowed ? ' found' : ''}`;
}
