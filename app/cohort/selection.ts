import { mostSessions, type SessionChoice } from '../../game/cohort/cohort-messages';

/**
 * Which sessions are looked at: those of a scenario that meet every filter, but for those left out by hand. An empty filter lets all
 * through. Days as `2026-09-14`, by the reader's clock. `form` and the axes say what of them is shown.
 */
const blank = {
  scenario: '',
  exercise: '',
  code: '',
  variant: '',
  mandate: '',
  tier: '',
  by: '',
  from: '',
  to: '',
  without: '',
  form: '',
};
export type Selection = Readonly<typeof blank>;
export type Filter = Exclude<keyof Selection, 'without' | 'form'>;

/** In place of a variant or of instructions: the scenario as written. */
export const asWritten = '-';

/** As an address says it after #. */
export function selectionOf(fragment: string): Selection {
  const said = new URLSearchParams(fragment);
  const read = (name: keyof Selection): string => said.get(name) ?? '';
  return {
    scenario: read('scenario'),
    exercise: read('exercise'),
    code: read('code'),
    variant: read('variant'),
    mandate: read('mandate'),
    tier: read('tier'),
    by: read('by'),
    from: read('from'),
    to: read('to'),
    without: read('without'),
    form: read('form'),
  };
}

/** What is empty is left out. */
export const fragmentOf = (selection: Selection): string =>
  new URLSearchParams(Object.entries(selection).filter(([, value]) => value !== '')).toString();

export const leftOut = ({ without }: Pick<Selection, 'without'>): readonly string[] =>
  without.split(',').filter((id) => id !== '');

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment's day on the reader's clock, as a date field writes it. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Who negotiated, with practice alone against bots apart from tables where both sat. */
export const playersOf = ({ playedBy, alone }: Pick<SessionChoice, 'playedBy' | 'alone'>): string =>
  alone ? 'alone' : playedBy;

const plainCode = (code: string): string => code.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Whether a session meets every filter. A join code counts once it has all its characters. */
export function meets(choice: SessionChoice, selection: Selection): boolean {
  const { scenario, exercise, variant, mandate, tier, by, from, to } = selection;
  const code = plainCode(selection.code);
  const day = dayOf(choice.closedAt);
  return (
    choice.scenario === scenario &&
    (exercise === '' || choice.exercise?.id === exercise) &&
    (code.length < 6 || choice.exercise?.code === code) &&
    (variant === '' || (choice.variant ?? asWritten) === variant) &&
    (mandate === '' || (choice.mandate ?? asWritten) === mandate) &&
    (tier === '' || choice.tier === tier) &&
    (by === '' || playersOf(choice) === by) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to)
  );
}

/** The sessions chosen, the latest first and as many as may be looked at together. */
export function chosenAmong(met: readonly SessionChoice[], selection: Selection): readonly string[] {
  const without = new Set(leftOut(selection));
  return met
    .filter(({ session }) => !without.has(session))
    .slice(0, mostSessions)
    .map(({ session }) => session);
}
