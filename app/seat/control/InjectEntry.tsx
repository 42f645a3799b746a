'use client';

import type { Inject } from '../../../game/scenario/inject';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { PlannedInject } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import { PartyMark } from '../../components/PartyMark';
import type { Room } from '../../lib/room';
import type { Act } from '../../lib/use-act';
import { counted } from '../table/words/words';
import { InjectActions } from './InjectActions';
import styles from './Injects.module.css';
import { effectWords } from './inject-effects';
import { standingWords } from './inject-plan';
import { recipientsWords } from './inject-readers';
import { releaseWords } from './inject-words';

type Props = Readonly<{ room: Room; scenario: PublicScenario; planned: PlannedInject; act: Act | null }>;

/** One inject: how it stands, what it waits for, who reads what, what it changes. */
export function InjectEntry({ room, scenario, planned, act }: Props) {
  const { inject, on, status } = planned;
  const { state, log } = room;
  const triggered = log.find((event) => event.type === 'inject-triggered' && event.inject === inject.id);
  const record = triggered?.type === 'inject-triggered' ? triggered : undefined;
  const factor = state.pace?.factor ?? 1;
  return (
    <article className={styles['entry']} data-standing={status === 'planned' && !on ? 'off' : status}>
      <header>
        <h3>{inject.title}</h3>
        <p className={styles['standing']}>{standingWords(state, planned, record)}</p>
      </header>
      <p className={`${styles['note']} ${styles['what']}`}>
        {capital(releaseWords(scenario, inject, factor))} · to {recipientsWords(scenario, inject)}
      </p>
      <details className={styles['more']}>
        <summary>Text and effects</summary>
        <Part scenario={scenario} part={inject} />
        {inject.turns?.map((turn, index, { length }) => (
          <section key={turn.text} className={styles['turn']}>
            <h4>
              {turnWords(record?.turn ?? null, index)}
              {record ? '' : `, one of ${counted(length, 'way')} it may turn out`}
            </h4>
            <Part scenario={scenario} part={turn} />
          </section>
        ))}
        <p className={styles['note']}>Source: {inject.source}</p>
      </details>
      {act && state.stage === 'playing' && <InjectActions scenario={scenario} planned={planned} act={act} />}
    </article>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const turnWords = (drawn: number | null, index: number): string =>
  drawn === null ? `Turn ${index + 1}` : drawn === index ? 'How it turned out' : 'How it did not turn out';

/** A text with what single parties read besides, and what it changes. */
function Part({ scenario, part }: { scenario: PublicScenario; part: Pick<Inject, 'text' | 'texts' | 'effects'> }) {
  const effects = effectWords(scenario, part.effects);
  return (
    <>
      <div className={styles['text']}>
        <Markdown text={part.text} as="message" />
      </div>
      {scenario.parties.map((party) => {
        const own = part.texts[party.id];
        if (own === undefined) return null;
        return (
          <div key={party.id} className={styles['own']}>
            <PartyMark party={party} size="small" />
            <div>
              <p className={styles['note']}>{party.name} alone</p>
              <Markdown text={own} as="message" />
            </div>
          </div>
        );
      })}
      {effects.length > 0 && (
        <>
          <h4>What it changes</h4>
          <ul className={styles['effects']}>
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
