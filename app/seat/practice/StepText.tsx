import type { ReactNode } from 'react';
import { latest } from '../../../game/session/latest';
import type { Proposal, State } from '../../../game/session/state';
import { gainOver, needed } from './fair-terms';
import { proposalOf, type Step } from './practice-step';
import { you } from './toy-brief';
import { neighbour } from './toy-scenario';
import { Where } from './Where';

type About = Readonly<{ proposal: Proposal | undefined }>;

const texts: Readonly<Record<Step, (about: About) => ReactNode>> = {
  brief: You,
  draft: () => (
    <>
      Back to <Where wide={<strong>Term sheet</strong>} small={<strong>Terms</strong>} />: choose another option for two
      of the issues. Your score says what they are worth. No other party sees a draft.
    </>
  ),
  table: () => (
    <>
      Press <strong>Table to H…</strong> at the bottom. You read the whole text once more; then{' '}
      <strong>Table proposal</strong> sends it to Harrowby.
    </>
  ),
  sign: () => (
    <>
      Your proposal is under <strong>Proposals</strong>. Press <strong>Sign…</strong>: a signature is for this one
      version, and binds when Harrowby has signed it too.
    </>
  ),
  talk: Talk,
  read: Answer,
  agree: Agree,
};

/** What to do in a step, and where on the page; in the words that stand on its buttons. */
export function StepText({ step, state }: Readonly<{ step: Step; state: State }>) {
  const Text = texts[step];
  return <Text proposal={proposalOf(state)} />;
}

function You() {
  const brief = <strong>Brief</strong>;
  return (
    <>
      You speak for Lindmouth. <Where wide="On the left" small="Just below" /> is your score as things stand,{' '}
      {needed(you) + gainOver(you, {})}, and your reservation value, {needed(you)}: what you have without a deal. Why?
      Open <Where wide={<>the tab {brief}.</>} small={<>{brief}.</>} />
    </>
  );
}

function Talk() {
  const small = (
    <>
      Open <strong>Talk</strong> and write to Harrowby:
    </>
  );
  return (
    <>
      <Where wide="Write to Harrowby, on the right:" small={small} /> why is it good for both? Then{' '}
      <strong>Send</strong>. In Plenary everyone reads it, under H only the two of you.
    </>
  );
}

function Answer({ proposal }: About) {
  if (!proposal || latest(proposal).author !== neighbour) {
    return <>Harrowby is reading your proposal. It answers in a moment.</>;
  }
  const wide = (
    <>
      Press <strong>Read</strong> at the bottom: the card shows what changed, and what it is worth to you now.
    </>
  );
  const small = (
    <>
      Open <strong>Proposals</strong>, press <strong>Read</strong>: what changed, and what is it worth?
    </>
  );
  return (
    <>
      Harrowby changed it: this is version {latest(proposal).number}, and signatures of the one before are void.{' '}
      <Where wide={wide} small={small} />
    </>
  );
}

function Agree({ proposal }: About) {
  if (!proposal) return null;
  const { author, number } = latest(proposal);
  if (proposal.signatures.includes(you)) return <>You have signed version {number}. Harrowby answers in a moment.</>;
  if (author === you) {
    return (
      <>
        Version {number} is yours now. Press <strong>Sign…</strong> on its card: Harrowby signs what is worth no less to
        it than no deal.
      </>
    );
  }
  return (
    <>
      Good enough? <strong>Sign…</strong> it. If not, <strong>Amend</strong> opens it as your draft: change a term, send
      it, sign your own version. What both sign is in force.
    </>
  );
}
