import fc from 'fast-check';
import { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { State } from '../../../game/session/state';
import type { Ends } from './values-of';

type Issue = PublicScenario['issues'][number];

const ids = (things: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(things);
const idsOf = (things: readonly Readonly<{ id: string }>[]): readonly string[] => things.map(({ id }) => id);

/** Some options of what one instrument can settle. */
const termsOf = (issues: readonly Issue[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(...issues.map((issue) => fc.option(fc.constantFrom(...idsOf(issue.options)), { nil: undefined })))
    .map((chosen) => Object.fromEntries(issues.flatMap(({ id }, n) => (chosen[n] ? [[id, chosen[n]]] : []))));

/** An option for every issue. */
const wholeOf = (issues: readonly Issue[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(issues.map(({ id, options }) => [id, fc.constantFrom(...idsOf(options))])));

/** What a session has names for, so that what is made up from a schema is about something that exists. */
export function endsIn(state: State): Ends {
  const { scenario, proposals, messages, injects, observations, story, findings, phase } = state;
  if (!scenario) throw new Error('this session has no scenario');
  const seats = ids(state.seats);
  const named = {
    seat: seats,
    seats,
    to: idsOf(scenario.parties),
    party: idsOf(scenario.parties),
    about: idsOf(scenario.parties),
    issue: idsOf(scenario.issues),
    option: scenario.issues.flatMap(({ options }) => idsOf(options)),
    instrument: idsOf(scenario.instruments),
    gate: idsOf(scenario.gates),
    inject: ids(injects),
    texts: idsOf(scenario.parties),
    clauses: idsOf(scenario.issues),
    proposal: ids(proposals),
    version: Object.values(proposals).map(({ versions }) => versions.length),
    message: idsOf(messages.all),
    replyTo: idsOf(messages.all),
    observation: ids(observations),
    moment: ids(story.added),
    moments: ids(story.added),
    finding: ids(findings),
    phase: [phase],
  };
  const issuesOf = (of: readonly string[]) => scenario.issues.filter(({ id }) => of.includes(id));
  const given = new Map<unknown, fc.Arbitrary<unknown>>([
    [Terms, fc.oneof(...scenario.instruments.map(({ issues }) => termsOf(issuesOf(issues))), wholeOf(scenario.issues))],
  ]);
  const words = [...new Set(Object.values(named).flat().map(String))];
  return { named, words, given };
}
