import type { CohortScenario, CohortSession } from '../../game/cohort/cohort-session';
import { fewest, injectEffect } from '../../game/cohort/contrast';
import { counted, listed } from '../seat/table/words/words';
import page from './cohort.module.css';
import { Differences, reachOf } from './Differences';
import type { FigureProps } from './figure-props';
import styles from './InjectEffects.module.css';

/** For each inject, the sessions in which it was released against those in which it was not. */
export function InjectEffects({ sessions, scenario, parties }: FigureProps) {
  const ids = parties.map(({ id }) => id);
  const effects = scenario.injects.map((inject) => ({ inject, contrast: injectEffect(inject.id, ids, sessions) }));
  const told = effects.filter(({ contrast }) => contrast.found);
  const kinds = new Set(sessions.map(({ playedBy }) => playedBy));
  const reach = reachOf(told.map(({ contrast }) => contrast));
  return (
    <>
      <p className={page['note']}>
        Sessions in which an inject was released, less those in which it was not, with the interval of 95 in 100. It
        says what came together, not what caused what: these sessions are no random sample, and unless you drew lots for
        which tables got an inject, tables that got it may differ in other ways too. What is released when something
        happens at the table follows from how it went there. Of twenty intervals one misses by chance.
        {kinds.size > 1 && ' People and bots are together here: the filter “Negotiated by” compares like with like.'}
      </p>
      <div className={styles['effects']}>
        {told.map(({ inject, contrast: { sessions: sides, found } }) => (
          <section key={inject.id} aria-label={inject.title}>
            <h3>{inject.title}</h3>
            <p className={page['note']}>
              {counted(sides[0], 'session')} with it{causeWords(inject.id, sessions)}, {sides[1]} without.
            </p>
            {found && <Differences found={found} parties={parties} reach={reach} />}
          </section>
        ))}
      </div>
      <TooFew effects={effects.filter(({ contrast }) => !contrast.found)} />
    </>
  );
}

const causes = {
  time: 'by the clock',
  condition: 'by what happened',
  'by-hand': 'by hand',
  'phase-end': 'at the end of a phase',
} as const;

/** " (8 by the clock, 4 by hand)": why it was released, where that differs or was not the clock alone. */
function causeWords(id: string, sessions: readonly CohortSession[]): string {
  const released = sessions.flatMap((row) => row.released.filter(({ inject }) => inject === id));
  const words = Object.entries(causes).flatMap(([cause, how]) => {
    const many = released.filter((each) => each.cause === cause).length;
    return many > 0 ? [`${many} ${how}`] : [];
  });
  return ` (${words.join(', ')})`;
}

type Effect = Readonly<{ inject: CohortScenario['injects'][number]; contrast: ReturnType<typeof injectEffect> }>;

function TooFew({ effects }: Readonly<{ effects: readonly Effect[] }>) {
  if (effects.length === 0) return null;
  const words = effects.map(
    ({ inject, contrast: { sessions } }) => `${inject.title} (${sessions[0]} with it, ${sessions[1]} without)`,
  );
  return (
    <p className={page['note']}>
      Too few to say, with fewer than {fewest} sessions on a side: {listed(words)}.
    </p>
  );
}
