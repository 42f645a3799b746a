import type { ReactNode } from 'react';
import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { latest } from '../../../../game/session/latest';
import type { Proposal, State, Version } from '../../../../game/session/state';
import { BotMark } from '../../../components/BotMark';
import { PartyMark } from '../../../components/PartyMark';
import { isWaiting, waitingWords } from '../words/agreement-words';
import { Points } from '../words/Points';
import { signatoriesOf, statusOf, timeWords } from '../words/proposal-words';
import { mustSign, ruleInWords } from '../words/rule-in-words';
import { TermsInWords } from '../words/TermsInWords';
import { counted, instrumentName, instrumentOf, partyName, partyNames, partyOf } from '../words/words';
import { proposalElement } from './focus-proposal';
import styles from './ProposalCard.module.css';
import { VersionChanges } from './VersionChanges';
import { unchanged, versionChanges } from './version-changes';

type Props = Readonly<{
  scenario: PublicScenario;
  proposal: Proposal;
  /** Who of those who worked on it is a bot. */
  seats: State['seats'];
  /** Its short name for talk. */
  code?: string;
  /** Points for the reader against what holds now. */
  gain?: number | null;
  /** What can be done with it. */
  children?: ReactNode;
}>;

/** A proposal: what it says, what changed and by whom, who has signed and who has not. */
export function ProposalCard({ scenario, proposal, seats, code, gain = null, children }: Props) {
  const version = latest(proposal);
  const before = proposal.versions.at(-2);
  const from = partyOf(scenario, proposal.from);
  const status = statusOf(proposal);
  return (
    <article
      id={proposalElement(proposal.id)}
      tabIndex={-1}
      className={`${styles.card} ${proposal.status === 'open' ? '' : styles.closed}`}
      aria-label={`${instrumentName(scenario, proposal.instrument)}, version ${version.number}`}
    >
      <header className={styles.heading}>
        {from && <PartyMark party={from} />}
        <div>
          <h3>
            {instrumentName(scenario, proposal.instrument)}, version {version.number}
          </h3>
          <p className={styles.meta}>
            {status && <strong>{status} · </strong>}
            {code && `${code} · `}
            <Authors scenario={scenario} proposal={proposal} seats={seats} /> {timeWords(version.at)}
          </p>
        </div>
        {gain !== null && proposal.status === 'open' && (
          <p className={styles.gain}>
            <strong>
              <Points of={gain} />
            </strong>
            <span className={styles.meta}>for you against now</span>
          </p>
        )}
      </header>
      <VersionInWords scenario={scenario} version={version} before={before} />
      {version.rationale && <Rationale text={version.rationale} />}
      <Signatures scenario={scenario} proposal={proposal} />
      <Rule scenario={scenario} proposal={proposal} />
      {before && <Earlier scenario={scenario} versions={proposal.versions.slice(0, -1)} />}
      {children}
    </article>
  );
}

/** "Ukraine to Europe · amended by Europe". */
function Authors({ scenario, proposal, seats }: Pick<Props, 'scenario' | 'proposal' | 'seats'>) {
  const amended = proposal.versions.length > 1;
  return (
    <>
      <By version={proposal.versions[0]} scenario={scenario} seats={seats} /> to{' '}
      {partyNames(scenario, proposal.to) || 'itself'} · {amended ? 'amended by ' : 'tabled'}
      {amended && <By version={latest(proposal)} scenario={scenario} seats={seats} />}
    </>
  );
}

type ByProps = Pick<Props, 'scenario' | 'seats'> & Readonly<{ version: Version | undefined }>;

/** Whose version it is, marked where a bot wrote it. */
function By({ version, scenario, seats }: ByProps) {
  return version && <BotMark bot={seats[version.by]?.bot ?? false} name={partyName(scenario, version.author)} />;
}

type VersionProps = Readonly<{ scenario: PublicScenario; version: Version; before: Version | undefined }>;

/** A version's terms; of an amended one first what changed and by whom, then what stayed. */
function VersionInWords({ scenario, version, before }: VersionProps) {
  if (!before) return <TermsInWords scenario={scenario} content={version} />;
  const changes = versionChanges(scenario, before, version);
  const same = unchanged(version, changes);
  return (
    <>
      <section>
        <h4 className={styles.part}>
          Changed in version {version.number} by {partyName(scenario, version.author)}
        </h4>
        <VersionChanges changes={changes} />
      </section>
      {Object.keys(same.terms).length > 0 && (
        <section>
          <h4 className={styles.part}>As in version {before.number}</h4>
          <TermsInWords scenario={scenario} content={same} />
        </section>
      )}
    </>
  );
}

function Rationale({ text }: { text: string }) {
  return (
    <p className={styles.meta}>
      Why, for your delegation and the review only: <span className={styles.why}>{text}</span>
    </p>
  );
}

function Signatures({ scenario, proposal }: Readonly<{ scenario: PublicScenario; proposal: Proposal }>) {
  const needed = signatoriesOf(scenario, proposal);
  const others = Object.keys(proposal.declined).filter((party) => !needed.includes(party));
  return (
    <ul className={styles.signatures} aria-label="Signatures">
      {[...needed, ...others].map((id) => (
        <Signature key={id} scenario={scenario} proposal={proposal} id={id} />
      ))}
    </ul>
  );
}

/** What a rule of its own asks for, or what a proposal that is signed still waits for. */
function Rule({ scenario, proposal }: Readonly<{ scenario: PublicScenario; proposal: Proposal }>) {
  const instrument = instrumentOf(scenario, proposal.instrument);
  if (isWaiting(scenario, proposal)) return <p className={styles.signed}>{waitingWords(scenario, proposal)}</p>;
  if (!instrument?.signatureRule || proposal.status !== 'open') return null;
  return <p className={styles.meta}>Signatures for entry into force: {ruleInWords(scenario, instrument)}.</p>;
}

function Signature({
  scenario,
  proposal,
  id,
}: Readonly<{ scenario: PublicScenario; proposal: Proposal; id: PartyId }>) {
  const party = partyOf(scenario, id);
  const reason = proposal.declined[id];
  const signed = proposal.signatures.includes(id);
  const instrument = instrumentOf(scenario, proposal.instrument);
  const needed = proposal.status === 'open' && instrument && mustSign(instrument, id);
  return (
    <li>
      {party && <PartyMark party={party} size="small" />}
      <span>
        {partyName(scenario, id)}{' '}
        {signed ? (
          <span className={styles.signed}>signed</span>
        ) : reason === undefined ? (
          <span className={styles.state}>
            {needed ? 'signature missing' : proposal.status === 'open' ? 'not signed' : 'did not sign'}
          </span>
        ) : (
          <>
            <span className={styles.declined}>declined</span> <q className={styles.reason}>{reason}</q>
          </>
        )}
      </span>
    </li>
  );
}

function Earlier({ scenario, versions }: Readonly<{ scenario: PublicScenario; versions: readonly Version[] }>) {
  return (
    <details className={styles.versions}>
      <summary>{counted(versions.length, 'earlier version')}</summary>
      {versions
        .map((version, index) => ({ version, before: versions[index - 1] }))
        .reverse()
        .map(({ version, before }) => (
          <div key={version.number}>
            <p className={styles.meta}>
              Version {version.number}, {partyName(scenario, version.author)}, {timeWords(version.at)}
            </p>
            {before ? (
              <VersionChanges changes={versionChanges(scenario, before, version)} />
            ) : (
              <TermsInWords scenario={scenario} content={version} />
            )}
          </div>
        ))}
    </details>
  );
}
