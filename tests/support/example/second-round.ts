import type { Stage } from './stage';

/** The guarantee is signed, and two of four know. */
export const guaranteeSigned = (stage: Stage): Stage =>
  stage
    .decline(
      '13:30:36',
      'maya',
      'ceasefire',
      'We leave no land that we hold, and 600,000 are too few against the army across the line.',
    )
    .say('13:31:28', 'jonah', ['ukraine'], 'Then a zone without armies, yours or ours.')
    .amend('13:32:11', 'jonah', 'ceasefire', { terms: { territory: 'dmz' } })
    .amend('13:33:02', 'maya', 'guarantee', {
      terms: { response: 'material', duration: 'open', arms: 'funded' },
      rationale: 'Begin high on arms. The law matters more to us than the grants.',
    })
    .say('13:33:49', 'dana', ['ukraine'], 'Ten years of grants will not pass. Quantity by law will.')
    .amend('13:34:38', 'dana', 'guarantee', {
      terms: { duration: 'y50', arms: 'statutory' },
      clauses: { arms: 'The President reports to Congress each year what Ukraine needs and what was sent.' },
      rationale: 'Fifty years cost us less than grants do.',
    })
    .sign('13:35:22', 'dana', 'guarantee')
    .say('13:36:03', 'tomo', 'delegation', 'Fifty years, arms and sanctions by law: twelve points more than today.')
    .sign('13:36:41', 'maya', 'guarantee')
    .say('13:37:02', 'maya', ['us'], 'Signed. Let us keep it between us until Europe has committed.')
    .say('13:37:29', 'dana', ['ukraine'], 'Agreed. And nothing about air power for now.')
    .say('13:38:12', 'lukas', ['us'], 'Is there a text with Ukraine already?')
    .say('13:38:49', 'dana', ['europe'], 'We are talking.')
    .table('13:39:21', 'lukas', 'european-force', {
      to: ['ukraine'],
      terms: { euforce: 'rear' },
      rationale: 'Only if something American stands behind it. I still do not know what does.',
    })
    .do('13:40:00', 'ruth', { type: 'pause-clock' })
    .say('13:40:12', 'ruth', 'everyone', 'The clock is stopped: the screen in the hall has failed. Two minutes.')
    .do('13:42:00', 'ruth', { type: 'resume-clock' })
    .say('13:42:37', 'jonah', ['europe'], 'Units in the rear are units. Trainers we could live with.')
    .say('13:43:19', 'lukas', ['russia'], 'What would you give for trainers only?')
    .say('13:44:02', 'jonah', ['europe'], 'A line, without more land.')
    .say('13:44:41', 'maya', ['europe'], 'We would take the force in the rear today.')
    .say('13:45:22', 'lukas', ['ukraine'], 'Wait. Trainers may buy us all a ceasefire.');

/** The four together for the second time; an observer becomes an adviser. */
export const secondPlenary = (stage: Stage): Stage =>
  stage
    .do('13:46:19', 'ruth', { type: 'place-seat', seat: 'sami', role: 'player', party: 'europe' })
    .say('13:46:48', 'ruth', 'everyone', 'Sami joins Europe as an adviser.')
    .say('13:47:21', 'dana', 'everyone', 'We see a law of Congress, a freeze, and relief in steps.')
    .say('13:48:07', 'jonah', 'everyone', 'A freeze alone gives us nothing for 800,000 men across the line.')
    .say('13:48:54', 'maya', 'everyone', 'It leaves in your hands what you took. That is not nothing.')
    .say(
      '13:49:38',
      'lukas',
      'everyone',
      'Relief step by step, undone if terms are broken. The assets stay where they are.',
    )
    .table('13:50:22', 'lukas', 'sanctions-assets', {
      to: ['us'],
      terms: { sanctions: 'phased', assets: 'immobilised' },
    })
    .say('13:51:03', 'jonah', 'everyone', 'Phased means never.')
    .say('13:51:39', 'dana', 'everyone', 'Phased means that you keep what you earn.')
    .sign('13:52:28', 'lukas', 'sanctions-assets')
    .say('13:53:09', 'sami', 'delegation', 'Did the Americans ever say what they offered Ukraine?')
    .say('13:53:36', 'lukas', 'delegation', 'I asked. They are talking.');
