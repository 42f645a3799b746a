import type { PublicScenario } from '../../../game/scenario/readers';
import { settle } from '../../../game/scoring/outcome';
import type { Score } from '../../../game/scoring/score';
import type { State } from '../../../game/session/state';
import { Corrections } from '../../components/Corrections';
import { ruledTerms } from '../../lib/ruled-terms';
import { tierNames } from '../../lib/tier-names';
import styles from './Documents.module.css';
import type { Desk } from './desk';
import { RatificationPanel } from './home/RatificationPanel';
import { termGroups } from './sheet/term-groups';
import { TermsInWords } from './words/TermsInWords';
import { partyNames, plain } from './words/words';

const tiers = {
  'no-deal': 'No deal: nothing was signed by everyone it needed, and what held before holds still.',
  partial: 'A partial deal: some instruments are in force, and the rest stays as it was.',
  settlement: 'A settlement: one agreement of the whole table is in force.',
} as const;

const tierWords = ({ tier, ratifications, corrections }: State): string => {
  if (corrections.length > 0) return `As corrected: ${tierNames[tier ?? 'no-deal'].toLowerCase()}.`;
  const failed = Object.values(ratifications).some(({ status }) => status === 'lapsed');
  if (failed && (tier ?? 'no-deal') === 'no-deal')
    return 'No deal: what was signed failed at home, and what held before holds still.';
  return tiers[tier ?? 'no-deal'];
};

const nothing = { terms: {}, clauses: {} };

/** How it ended: in words, instrument by instrument, and for a party in points. */
export function Closing({ desk, score }: Readonly<{ desk: Desk; score: Score | null }>) {
  const { state, scenario } = desk;
  const outcome = settle(scenario, state.agreements);
  const ruled = ruledTerms(state);
  return (
    <div className={styles.document}>
      {score && <OwnResult score={score} delay={scenario.delay?.name ?? 'Delay'} />}
      <p className={styles.lead}>{tierWords(state)}</p>
      <Corrections state={state} scenario={scenario} />
      <RatificationPanel desk={desk} />
      {termGroups(scenario).map(({ instrument, issues }) => {
        const settled = issues.filter(({ id }) => outcome[id]?.by);
        const terms = Object.fromEntries(
          issues.map(({ id, statusQuo }) => [id, ruled?.[id] ?? outcome[id]?.option ?? statusQuo]),
        );
        const signatories = [...new Set(settled.flatMap(({ id }) => outcome[id]?.by?.signatories ?? []))];
        return (
          <section key={instrument?.id ?? 'none'} className={styles.agreement}>
            <h3>{instrument?.name ?? 'Other issues'}</h3>
            <p className={styles.soft}>
              {settled.length === 0
                ? 'Nothing agreed: as it was'
                : `Signed by ${partyNames(scenario, signatories)}; what changed is marked`}
              {issues.some(({ id, statusQuo }) => terms[id] !== (outcome[id]?.option ?? statusQuo)) &&
                ', and corrected after the close'}
            </p>
            <TermsInWords scenario={scenario} content={{ ...nothing, terms }} before={beforehand(issues)} />
          </section>
        );
      })}
    </div>
  );
}

const beforehand = (issues: PublicScenario['issues']) => ({
  ...nothing,
  terms: Object.fromEntries(issues.map(({ id, statusQuo }) => [id, statusQuo])),
});

function OwnResult({ score, delay }: Readonly<{ score: Score; delay: string }>) {
  const over = score.total - score.reservation;
  const words =
    over > 0
      ? `${over} above your reservation value`
      : over < 0
        ? `${-over} below your reservation value`
        : 'exactly your reservation value';
  return (
    <section aria-label="Your score">
      <p className={styles.big}>{plain(score.total)}</p>
      <p>
        {words} ({plain(score.reservation)})
        {score.delay !== 0 && ` · ${plain(score.points)} for the terms, ${plain(-score.delay)} for “${delay}”`}
      </p>
    </section>
  );
}
