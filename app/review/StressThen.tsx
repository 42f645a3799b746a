'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import type { StressModel } from '../../game/scenario/stress-model';
import { outcomeOf, statusQuo } from '../../game/scoring/outcome';
import { StressTest } from '../components/stress/StressTest';
import { type StressCase, stressOf } from '../components/stress/use-stress';
import { useUnchanged } from '../lib/use-unchanged';
import { rungOf } from './possible/ladder';
import { PrecedentLadder } from './possible/PrecedentLadder';
import { stressChangesIn } from './possible/stress-changes';
import type { ReviewDesk } from './use-review';

/** The stress test of the terms that held at this moment, among the precedents'. It follows the moment when the reader rests. */
export function StressThen({ desk }: { desk: ReviewDesk }) {
  const { scenario, now, log, position } = desk;
  const [beside, setBeside] = useState<string | null>(null);
  const changes = useUnchanged(stressChangesIn(log.slice(0, position)));
  const terms = useUnchanged(outcomeOf(scenario, now.agreements));
  const precedents = useMemo(() => precedentCases(scenario, changes), [scenario, changes]);
  const chosen = precedents.find(({ id }) => id === beside);
  const own = useMemo(() => ({ name: 'The terms that hold', terms, changes }), [terms, changes]);
  const cases = useDeferredValue(useMemo(() => (chosen ? [own, chosen] : [own]), [own, chosen]));
  const { stress } = scenario;
  return (
    <>
      <StressTest scenario={scenario} cases={cases} heading="h3" />
      {stress && precedents.length > 0 && (
        <Ladder
          scenario={scenario}
          model={stress}
          own={own}
          precedents={precedents}
          chosen={beside}
          onChoose={setBeside}
        />
      )}
    </>
  );
}

type Precedent = StressCase & Readonly<{ id: string }>;

/** Each precedent as this scenario has it, in the same world: with what injects had changed by then. */
const precedentCases = (scenario: PublicScenario, changes: StressCase['changes']): readonly Precedent[] =>
  scenario.precedents.map(({ id, name, terms }) => ({
    id,
    name,
    terms: { ...statusQuo(scenario), ...terms },
    changes,
  }));

type LadderProps = Readonly<{
  scenario: PublicScenario;
  model: StressModel;
  own: StressCase;
  precedents: readonly Precedent[];
  chosen: string | null;
  onChoose(precedent: string | null): void;
}>;

function Ladder({ scenario, model, own, precedents, chosen, onChoose }: LadderProps) {
  const asked = useDeferredValue(own);
  const ownRung = useMemo(() => rungOf('', stressOf(scenario, model, asked)), [scenario, model, asked]);
  const rungs = useMemo(
    () => precedents.map((each) => rungOf(each.id, stressOf(scenario, model, each))),
    [scenario, model, precedents],
  );
  return (
    <PrecedentLadder
      own={ownRung}
      precedents={rungs}
      years={model.years}
      chosen={chosen}
      onChoose={(id) => onChoose(id === chosen ? null : id)}
    />
  );
}
