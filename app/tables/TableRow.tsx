import type { PublicScenario } from '../../game/scenario/readers';
import { phaseAt } from '../../game/session/phases';
import type { PersonSummary, TableSummary } from '../../game/session/summary';
import { BotMark } from '../components/BotMark';
import { PartyMark } from '../components/PartyMark';
import { keyAt } from '../lib/seat-links';
import { clockWords } from '../lib/span-words';
import type { Flag } from './flags';
import styles from './Overview.module.css';

type Props = Readonly<{
  table: TableSummary;
  flags: readonly Flag[];
  now: number;
  scenario: PublicScenario | null;
  secret: string;
  /** Whether the next command is for it; null for one who only looks. */
  chosen: boolean | null;
  choose(): void;
}>;

const tiers = { 'no-deal': 'No deal', partial: 'A partial deal', settlement: 'A settlement' } as const;

function clockOf({ clock }: TableSummary, now: number): string {
  if (!clock) return '';
  const left = clock.paused ? clock.remaining : clock.deadline === null ? null : clock.deadline - now;
  return left === null ? 'no clock' : clockWords(left);
}

function whereOf({ stage, phase, tier }: TableSummary, scenario: PublicScenario | null): string {
  if (stage === 'lobby') return 'Lobby';
  if (stage === 'closed') return tier ? tiers[tier] : 'Over';
  const at = scenario ? phaseAt(scenario, phase) : undefined;
  return at ? `${at.round.name}: ${at.phase.name}` : '';
}

export function TableRow({ table, flags, now, scenario, secret, chosen, choose }: Props) {
  const name = table.name ?? 'The table';
  const counts = [
    [table.proposals, 'open'],
    [table.signatures, table.signatures === 1 ? 'signature' : 'signatures'],
    [table.inForce, 'in force'],
  ] as const;
  return (
    <li className={styles['row']} data-urgent={flags.some(({ urgent }) => urgent)}>
      {chosen !== null && (
        <input
          type="checkbox"
          className={styles['pick']}
          checked={chosen}
          onChange={choose}
          aria-label={`${name} is chosen`}
        />
      )}
      <h2 className={styles['name']}>
        <a href={`/seat#${keyAt(secret, table.session)}`}>{name}</a>
      </h2>
      <p className={styles['where']}>{whereOf(table, scenario)}</p>
      <p className={styles['clock']} data-paused={table.clock?.paused ?? false}>
        {clockOf(table, now)}
      </p>
      <p className={styles['counts']}>
        {counts.map(([count, words]) => (
          <span key={words} data-none={count === 0}>
            <b>{count}</b> {words}
          </span>
        ))}
      </p>
      <People table={table} scenario={scenario} />
      <ul className={styles['flags']} aria-label="To look at">
        {flags.map(({ id, words, urgent }) => (
          <li key={id} data-urgent={urgent}>
            {words}
          </li>
        ))}
      </ul>
    </li>
  );
}

const hereWords = ({ name, bot, online, absent, standsIn, head }: PersonSummary): string => {
  const who = `${name}${head ? ', head' : ''}${standsIn ? ', standing in' : ''}`;
  return bot ? who : `${who}: ${absent ? 'absent' : online ? 'here' : 'away'}`;
};

/** Who sits in which delegation: a mark for each delegation, and a name that is faint while nobody is connected from there. */
function People({ table, scenario }: Pick<Props, 'table' | 'scenario'>) {
  return (
    <ul className={styles['people']} aria-label="Who is there">
      {scenario?.parties.map((party) => {
        const here = table.people.filter((person) => person.party === party.id && person.name !== null);
        return (
          <li key={party.id} title={here.map(hereWords).join('\n') || `Nobody for ${party.name}`}>
            <PartyMark party={party} size="small" />
            <span className="visually-hidden">{party.name}: </span>
            {here.length === 0 && <span className={styles['empty']}>nobody</span>}
            {here.map((person) => (
              <span key={person.seat} className={styles['person']} data-here={person.online || person.bot}>
                <BotMark bot={person.bot} name={person.name ?? ''} />
                {!person.bot && <span className="visually-hidden">{person.online ? ' is here' : ' is away'}</span>}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
