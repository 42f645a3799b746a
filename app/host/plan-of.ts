import type { Plan } from '../../game/exercise/plan';
import { lengthOf, pacedMinutes } from '../../game/exercise/timetable';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { fits } from '../lib/fits';
import { chosenOf, type HostDraft } from './host-draft';
import { seatingOf } from './seating-of';

type Planned = Readonly<{ ok: true; plan: Plan } | { ok: false; problem: string }>;

const most = 100_000;
const amount = (text: string): number | null => {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : Math.min(number, most);
};

/** Minutes of every phase: those that were typed, and those of the pace. */
export function minutesIn(draft: HostDraft, card: ScenarioCard): readonly number[] {
  const paced = pacedMinutes(card.rounds, chosenOf(draft, card).pace?.factor ?? 1);
  return paced.map((minutes, index) => amount(draft.minutes[String(index)] ?? '') ?? minutes);
}

/** Whether any phase lasts another time than the pace makes of it. */
export function isRetimed(draft: HostDraft, card: ScenarioCard): boolean {
  const paced = pacedMinutes(card.rounds, chosenOf(draft, card).pace?.factor ?? 1);
  return minutesIn(draft, card).some((minutes, index) => minutes !== paced[index]);
}

export const breaksIn = (draft: HostDraft): number => amount(draft.breaks) ?? 0;

/** Minutes in all, breaks included. */
export const lengthIn = (draft: HostDraft, card: ScenarioCard): number =>
  lengthOf(minutesIn(draft, card), breaksIn(draft));

/** When it is to start, in ms since 1970; null: not said. */
export function startIn({ startsAt }: Pick<HostDraft, 'startsAt'>): number | null {
  const at = startsAt === '' ? Number.NaN : new Date(startsAt).getTime();
  return Number.isFinite(at) && at >= 0 ? at : null;
}

const alike = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);

/** What the host asks for, or what has to be put right first. */
export function planOf(draft: HostDraft, card: ScenarioCard): Planned {
  const { pace, variant, mandate, language } = chosenOf(draft, card);
  const { tables, size, sized, assign, list } = seatingOf(draft, card);
  const doubled = alike(tables);
  if (doubled !== undefined) return { ok: false, problem: `Two tables are called “${doubled}”. Rename one of them.` };
  if (list && !list.ok) return { ok: false, problem: 'The class list has faults. They stand beside it, line by line.' };
  const plan: Plan = {
    scenario: card.id,
    title: draft.title.trim() || card.title,
    name: draft.name.trim(),
    pace: pace?.id ?? '',
    clock: draft.clock,
    variant: variant?.id ?? null,
    mandate: mandate?.id ?? null,
    language,
    timetable: isRetimed(draft, card) ? [...minutesIn(draft, card)] : null,
    breaks: breaksIn(draft),
    startsAt: startIn(draft),
    tables: [...tables],
    size: sized ? size : null,
    leftovers: draft.leftovers,
    assign,
    absence: draft.absence === '' ? null : { policy: draft.absence, minutes: absentMinutes(draft) },
    list: list ? [...list.people] : [],
  };
  if (!fits(plan)) return { ok: false, problem: 'The class list is too long to be sent. Host two exercises instead.' };
  return { ok: true, plan };
}

const absentMinutes = ({ absentMinutes: text }: HostDraft): number => Math.min(1_440, Math.max(1, amount(text) ?? 5));
