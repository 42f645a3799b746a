import { z } from 'zod';
import type { Plan } from '../../game/exercise/plan';
import type { ScenarioCard } from '../../game/protocol/hosting';

/** What a host has chosen or typed so far, word for word. Empty: what is usual. */
export const HostDraft = z.object({
  scenario: z.string(),
  title: z.string(),
  name: z.string(),
  pace: z.string(),
  clock: z.enum(['automatic', 'facilitator']),
  variant: z.string(),
  mandate: z.string(),
  language: z.string(),
  size: z.string(),
  tables: z.string(),
  names: z.array(z.string()),
  leftovers: z.enum(['mirror', 'observers']),
  assign: z.enum(['', 'assigned', 'chosen']),
  /** Minutes by phase where they are not those of the pace. */
  minutes: z.record(z.string(), z.string()),
  breaks: z.string(),
  /** As a field for a day and a time has it: 2026-11-26T14:00. */
  startsAt: z.string(),
  absence: z.enum(['', 'wait', 'extend', 'stand-in', 'bot']),
  absentMinutes: z.string(),
  list: z.string(),
  /** Whether more than a name was typed since the form was empty, or as a plan has it. */
  touched: z.boolean(),
  /** The plan that was opened, and the revision of it. */
  plan: z.object({ id: z.string(), revision: z.number() }).nullable(),
});
export type HostDraft = z.infer<typeof HostDraft>;

export const blankDraft: HostDraft = {
  scenario: '',
  title: '',
  name: '',
  pace: '',
  clock: 'automatic',
  variant: '',
  mandate: '',
  language: '',
  size: '',
  tables: '',
  names: [],
  leftovers: 'mirror',
  assign: '',
  minutes: {},
  breaks: '',
  startsAt: '',
  absence: '',
  absentMinutes: '5',
  list: '',
  touched: false,
  plan: null,
};

type Named = Readonly<{ id: string }>;

const chosenOrFirst = <Each extends Named>(all: readonly Each[], id: string): Each | undefined =>
  all.find((each) => each.id === id) ?? all[0];

export const cardFor = (draft: Pick<HostDraft, 'scenario'>, cards: readonly ScenarioCard[]): ScenarioCard | undefined =>
  chosenOrFirst(cards, draft.scenario);

/** What is to be chosen of a scenario, for an exercise as for practising alone. */
export type PlayDraft = Pick<HostDraft, 'pace' | 'variant' | 'mandate' | 'language'>;

/** What of a scenario will be played, and how. Null: the scenario has no such choice, or its author's own is kept. */
export function chosenOf(draft: PlayDraft, card: ScenarioCard) {
  return {
    pace: chosenOrFirst(card.paces, draft.pace) ?? null,
    variant: chosenOrFirst(card.variants, draft.variant) ?? null,
    mandate: card.mandates.find(({ id }) => id === draft.mandate) ?? null,
    language: card.languages.slice(1).find((language) => language === draft.language) ?? null,
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as a field for a day and a time has it, by the clock of this browser. */
const fieldTime = (at: number): string => {
  const day = new Date(at);
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`;
};

const typed = (value: number | null): string => (value === null || value === 0 ? '' : String(value));

/** A plan as its author typed it. */
export function draftOf(plan: Plan, kept: HostDraft['plan']): HostDraft {
  const { timetable, list, tables, absence } = plan;
  const lines = list.map(({ name, table, party }) => [name, table ?? '', party ?? ''].map(quoted).join(','));
  return {
    ...blankDraft,
    scenario: plan.scenario,
    title: plan.title,
    name: plan.name,
    pace: plan.pace,
    clock: plan.clock,
    variant: plan.variant ?? '',
    mandate: plan.mandate ?? '',
    language: plan.language ?? '',
    size: typed(plan.size),
    tables: String(tables.length),
    names: [...tables],
    leftovers: plan.leftovers,
    assign: plan.assign,
    minutes: Object.fromEntries((timetable ?? []).map((each, index) => [String(index), String(each)])),
    breaks: typed(plan.breaks),
    startsAt: plan.startsAt === null ? '' : fieldTime(plan.startsAt),
    absence: absence === null || absence.policy === 'go-on' ? '' : absence.policy,
    absentMinutes: String(absence?.minutes ?? blankDraft.absentMinutes),
    list: lines.length ? ['name,table,party', ...lines].join('\n') : '',
    plan: kept,
  };
}

const quoted = (cell: string): string => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
