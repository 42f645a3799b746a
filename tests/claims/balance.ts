import { analyse } from '../../game/analysis/analyse';
import { openingOf } from '../../game/analysis/problem/position';
import { Question } from '../../game/analysis/question';
import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import { loadScenarios } from '../../server/scenario/all-scenarios';
import { formatFault } from '../../server/scenario/file-fault';

/** Every variant under every mandate, and under the parties' own instructions where no mandate repeats them. */
function choicesOf({ parties, variants, mandates }: Scenario) {
  const own = (reservation: Readonly<Record<string, number>>) =>
    parties.every((party) => (reservation[party.id] ?? party.reservation) === party.reservation);
  const named = mandates.map(({ id }) => id);
  const under = mandates.some(({ reservation }) => own(reservation)) ? named : [null, ...named];
  const played = variants.length ? variants.map(({ id }) => id) : [null];
  return played.flatMap((variant) => under.map((mandate) => ({ variant, mandate })));
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

function linesOf(scenario: Scenario): string[] {
  const started = performance.now();
  const analysed = analyse(openingOf(scenario), Question.parse({}));
  if (!('answer' in analysed)) return [`  ${analysed.packages} packages: ${analysed.why}`];
  const { counts, zone, parties } = analysed.answer;
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  return [
    `  packages ${counts.raw}, coherent ${counts.coherent}, admissible ${counts.admissible}, ratifiable ${counts.ratifiable}`,
    `  zone ${zone.size}: ${percent(zone.size, counts.admissible)} of admissible; enough could sign ${zone.signable}`,
    `  needs ${parties.map(({ id, reservation }) => `${id} ${reservation}`).join(', ')}`,
    `  best  ${parties.map(({ id, best }) => `${id} ${best ?? '-'}`).join(', ')}`,
    ...zone.benchmarks.flatMap(({ rule, ties }) =>
      ties.map(
        ({ scores, many, terms }) =>
          `  ${rule.padEnd(18)} ${scores.join('/')}  ${many === 1 ? '' : `(1 of ${many}) `}${Object.values(terms).join(' ')}`,
      ),
    ),
    `  ${seconds} s`,
  ];
}

/** Prints the balance of every scenario in every variant under every mandate. `-- <scenario> <variant>` prints only those. */
async function main([only, variantOnly]: readonly string[]): Promise<void> {
  const loaded = await loadScenarios('scenarios');
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  for (const { scenario } of loaded.scenarios.filter((each) => !only || each.scenario.id === only)) {
    for (const choice of choicesOf(scenario).filter(({ variant }) => !variantOnly || variant === variantOnly)) {
      const title = [scenario.id, choice.variant, choice.mandate].map((part) => part ?? 'as written').join(' / ');
      process.stdout.write(`${title}\n${linesOf(prepare(scenario, choice)).join('\n')}\n`);
    }
  }
}

await main(process.argv.slice(2));
