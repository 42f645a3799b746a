import type { InstrumentId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Rule } from '../../scenario/signature-rule';

type Instrument = PublicScenario['instruments'][number];

/** What a package that settles every issue is signed under: one instrument, or several that together cover the issues. */
export type Settlement = Readonly<{ instruments: readonly Instrument[]; rule: Rule; delayEnds: boolean }>;

export const ruleOf = ({ signatureRule, signatories }: Instrument): Rule => signatureRule ?? { all: [...signatories] };

/** The instruments with most issues first; one that adds nothing to those before it is left out. */
export function settlementOf({ instruments, delay }: PublicScenario): Settlement {
  const chosen: Instrument[] = [];
  const covered = new Set<string>();
  for (const each of [...instruments].sort((a, b) => b.issues.length - a.issues.length)) {
    if (each.issues.every((issue) => covered.has(issue))) continue;
    chosen.push(each);
    for (const issue of each.issues) covered.add(issue);
  }
  return {
    instruments: chosen,
    rule: { all: chosen.map(ruleOf) },
    delayEnds: ends(
      delay,
      chosen.map(({ id }) => id),
    ),
  };
}

/** Whether one of these instruments ends the cost of delay. */
export const ends = (delay: PublicScenario['delay'], instruments: readonly InstrumentId[]): boolean =>
  instruments.some((id) => delay?.until.includes(id));
