'use client';

import { NativeSelect } from '@mantine/core';
import type { Desk } from '../desk';
import { counted, partyName } from '../words/words';
import styles from './Proposals.module.css';
import { countsOf, type ProposalFilter, type ProposalKind, proposalKinds } from './proposal-filter';

type Props = Readonly<{ desk: Desk; filter: ProposalFilter; onFilter(filter: ProposalFilter): void }>;

const names: Readonly<Record<ProposalKind, string>> = {
  all: 'All',
  waiting: 'Waiting for you',
  open: 'Open',
  closed: 'Closed',
};

/** Which proposals to show: by what is to be done with them, and by who wrote them. */
export function ProposalFilterBar({ desk, filter, onFilter }: Props) {
  const { scenario, party } = desk;
  const counts = countsOf(desk, filter.party);
  const kinds = proposalKinds.filter((kind) => kind !== 'waiting' || party !== null);
  return (
    <section className={styles.filter} aria-label="Which proposals">
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ ...filter, kind })}
          >
            {names[kind]} <span className={styles.count}>{counts[kind]}</span>
          </button>
        ))}
      </div>
      <NativeSelect
        aria-label="Tabled or amended by"
        size="xs"
        value={filter.party ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, party: value === '' ? null : value })}
        data={[
          { value: '', label: 'by anyone' },
          ...scenario.parties.map(({ id }) => ({
            value: id,
            label: id === party ? 'by you' : `by ${partyName(scenario, id)}`,
          })),
        ]}
      />
      <span role="status" className="visually-hidden">
        {counted(counts[filter.kind], 'proposal')} shown
      </span>
    </section>
  );
}
