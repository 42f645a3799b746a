import type { Scenario } from '../../../game/scenario/scenario-file';
import type { Rule } from '../../../game/scenario/signature-rule';

type Instrument = Scenario['instruments'][number];

/** What a package that settles every issue is signed under: one instrument, or several that together cover all issues. */
export type Settlement = Readonly<{ instruments: readonly Instrument[]; rule: Rule; delayEnds: boolean }>;

const ruleOf = ({ signatureRule, signatories }: Instrument): Rule => signatureRule ?? { all: [...signatories] };

/** The instruments with most issues come first, and one that adds nothing to those before it is left out. */
export function settlementOf(scenario: Scenario): Settlement {
  const instruments: Instrument[] = [];
  const covered = () => new Set(instruments.flatMap(({ issues }) => issues));
  for (const each of [...scenario.instruments].sort((a, b) => b.issues.length - a.issues.length)) {
    if (each.issues.some((issue) => !covered().has(issue))) instruments.push(each);
  }
  const open = scenario.issues.filter(({ id }) => !covered().has(id));
  if (open.length) throw new Error(`${scenario.id}: no instrument settles ${open.map(({ id }) => id).join(', ')}`);
  return {
    instruments,
    rule: { all: instruments.map(ruleOf) },
    delayEnds: instruments.some(({ id }) => scenario.delay?.until.includes(id)),
  };
}
