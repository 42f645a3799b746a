import { expect, test } from 'vitest';
import { exampleLog, logOfBots } from '../../tests/support/finished-sessions';
import { six } from '../../tests/support/scenarios';
import { cohortScenarioOf } from './cohort-scenario-of';
import { CohortScenario } from './cohort-session';
import { openingIn } from './opening-in';

test('of a scenario what names its parties, issues and injects is told, and what each party needed before the first round', () => {
  const scenario = cohortScenarioOf(exampleLog());
  expect(CohortScenario.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
  expect(scenario?.parties.map(({ letters }) => letters)).toEqual(['US', 'UA', 'EU', 'RU']);
  const briefs = exampleLog().flatMap((event) => (event.type === 'brief-issued' ? [event] : []));
  expect(scenario?.reservations).toEqual(
    scenario?.parties.map(({ id }) => briefs.find(({ party }) => party === id)?.brief.reservation),
  );
  const planned = exampleLog().find((event) => event.type === 'injects-planned')?.injects ?? [];
  expect(scenario?.injects).toEqual(planned.map(({ id, title }) => ({ id, title })));
});

test('it is asked from before the first round, with nothing in force', () => {
  expect(openingIn(logOfBots(six, 'a'))).toMatchObject({ round: 0, agreements: [] });
  expect(openingIn(exampleLog().slice(0, 5))).toBeNull();
  expect(cohortScenarioOf([])).toBeNull();
});
