import type { Plan } from '../../game/exercise/plan';
import { planFault } from '../../game/exercise/plan-fault';
import { everyPhase } from '../../game/exercise/timetable';
import type { Refusal } from '../../game/protocol/refusals';
import { translated } from '../../game/scenario/locale/translated';
import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { OfferedScenario } from '../scenario/all-scenarios';

type Pace = Scenario['paces'][number];

/** A scenario in the form asked for, and how fast it is played. */
type Form = Readonly<{ scenario: Scenario; hash: string; pace: Pace }>;
type FormAsked = Pick<Plan, 'scenario' | 'variant' | 'mandate' | 'language' | 'pace'>;

/** What a plan comes to with the scenarios of this server. `timetable` has a number for every phase. */
export type Chosen = Form & Readonly<{ timetable: number[] | null }>;

/** The scenario in the language, variant and mandate asked for, or what it has not. */
function variantOf(
  { scenario, locales }: OfferedScenario,
  { variant, mandate, language }: Pick<Plan, 'variant' | 'mandate' | 'language'>,
): Scenario | 'no-such-variant' | 'no-such-mandate' | 'no-such-language' {
  const { variants, mandates } = scenario;
  if (variant !== null && !variants.some(({ id }) => id === variant)) return 'no-such-variant';
  if (mandate !== null && !mandates.some(({ id }) => id === mandate)) return 'no-such-mandate';
  const locale = locales.find((each) => each.language === language);
  if (language !== null && language !== scenario.language && !locale) return 'no-such-language';
  return prepare(locale ? translated(scenario, locale) : scenario, { variant, mandate });
}

/** The form of a scenario that is asked for, or what this server has not. */
export function formAsked(scenarios: readonly OfferedScenario[], asked: FormAsked): Form | Refusal {
  const loaded = scenarios.find(({ scenario }) => scenario.id === asked.scenario);
  if (!loaded) return 'no-such-scenario';
  const scenario = variantOf(loaded, asked);
  if (typeof scenario === 'string') return scenario;
  const pace = scenario.paces.find(({ id }) => id === asked.pace);
  return pace ? { scenario, hash: loaded.hash, pace } : 'no-such-pace';
}

/** Everything that can be wrong with a plan is found here, before anything is opened. */
export function chosenScenario(scenarios: readonly OfferedScenario[], plan: Plan): Chosen | Refusal {
  const form = formAsked(scenarios, plan);
  if (typeof form === 'string') return form;
  const { scenario, pace } = form;
  const timetable = plan.timetable && everyPhase(scenario.rounds, plan.timetable, pace.factor);
  if (plan.timetable && !timetable) return 'no-such-timetable';
  const parties = scenario.parties.map(({ id }) => id);
  return planFault(plan, parties) ?? { ...form, timetable };
}
