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
    .say(
      '13:33:17',
      'maya',
      ['us'],
      'You have read about the grid. What we need first is air defence, and not on credit.',
    )
    .amend('13:33:40', 'maya', 'guarantee', {
      terms: { response: 'material', duration: 'open', arms: 'funded' },
      rationale: 'Begin high on arms. The law matters more to us than the grants.',
    })
    .say('13:34:06', 'dana', ['ukraine'], 'Ten years of grants will not pass. Quantity by law will.')
    .amend('13:34:38', 'dana', 'guarantee', {
      terms: { duration: 'y50', arms: 'statutory' },
      clauses: { arms: 'The President reports to Congress each year what Ukraine needs and what was sent.' },
      rationale: 'Fifty years cost us less than grants do.',
    })
    .sign('13:35:22', 'dana', 'guarantee')
    .say('13:36:03', 'tomo', 'delegation', 'Fifty years, arms and sanctions by law: thirteen points more than today.')
    .sign('13:36:41', 'maya', 'guarantee')
    .say('13:37:02', 'maya', ['us'], 'Signed. Let us keep it between us until Europe has committed.')
    .say('13:37:29', 'dana', ['ukraine'], 'Agreed. And nothing about air power for now.')
    .say(
      '13:37:44',
      'dana',
      'delegation',
      'Note: with fifty years in it the law has 58 in Congress and needs 60. Units of Europe would make it 71.',
    )
    .say('13:38:02', 'lukas', ['us'], 'Is there a text with Ukraine already?')
    .say('13:38:29', 'dana', ['europe'], 'We are talking.')
    .table('13:38:51', 'lukas', 'european-force', {
      to: ['ukraine'],
      terms: { euforce: 'rear' },
      rationale: 'Only if something American stands behind it. I still do not know what does.',
    })
    .say(
      '13:39:31',
      'tomo',
      'delegation',
      'Two services say that Moscow pays more for every round. One of them was wrong last year. I would not build on it.',
    )
    .do('13:40:00', 'ruth', { type: 'pause-clock', reason: 'the screen in the hall has failed' })
    .say('13:40:12', 'ruth', 'everyone', 'The clock is stopped: the screen in the hall has failed. Two minutes.')
    .say(
      '13:41:03',
      'jonah',
      'delegation',
      'Three points more if this round ends without a line. Nobody must see us hurry.',
    )
    .do('13:42:00', 'ruth', { type: 'resume-clock' })
    .say('13:42:37', 'jonah', ['europe'], 'Units in the rear are units. Trainers we could live with.')
    .say('13:43:19', 'lukas', ['russia'], 'What would you give for trainers only?')
    .say('13:44:02', 'jonah', ['europe'], 'A line, without more land.')
    .say('13:44:41', 'maya', ['europe'], 'We would take the force in the rear today.')
    .say('13:45:22', 'lukas', ['ukraine'], 'Wait. Trainers may buy us all a ceasefire.');

/** The four together for the second time: an observer becomes an adviser, and nobody has the original. */
export const secondPlenary = (stage: Stage): Stage =>
  stage
    .do('13:46:19', 'ruth', { type: 'place-seat', seat: 'sami', role: 'player', party: 'europe' })
    .say('13:46:38', 'ruth', 'everyone', 'Sami joins Europe as an adviser.')
    .say('13:47:07', 'dana', 'everyone', 'We see a law of Congress, a freeze, and relief in steps.')
    .say('13:47:39', 'jonah', 'everyone', 'A freeze alone gives us nothing for an army across the line.')
    .say('13:48:04', 'maya', 'everyone', 'It leaves in your hands what you took. That is not nothing.')
    .do('13:48:30', 'ruth', { type: 'release-inject', inject: 'two-wordings' })
    .say('13:48:55', 'dana', 'everyone', 'In ours each guarantor may act once it has consulted the others.')
    .say(
      '13:49:16',
      'jonah',
      'everyone',
      'In ours they act once they have agreed among themselves. So I had understood it.',
    )
    .say('13:49:39', 'maya', 'everyone', 'I was handed the same words as Moscow, and they would be a veto.')
    .say('13:50:01', 'lukas', 'everyone', 'Has anyone here seen an original?')
    .say('13:50:22', 'ruth', 'everyone', 'No. There are two translations, and one sentence marked with initials.')
    .say(
      '13:50:47',
      'lukas',
      'everyone',
      'Then let us quote our own papers only. Mine is relief step by step, undone if terms are broken.',
    )
    .table('13:51:13', 'lukas', 'sanctions-assets', {
      to: ['us'],
      terms: { sanctions: 'phased', assets: 'immobilised' },
    })
    .say('13:51:39', 'jonah', 'everyone', 'Phased means never.')
    .say('13:52:03', 'dana', 'everyone', 'Phased means that you keep what you earn.')
    .sign('13:52:28', 'lukas', 'sanctions-assets')
    .say('13:53:09', 'sami', 'delegation', 'Did the Americans ever say what they offered Ukraine?')
    .say('13:53:36', 'lukas', 'delegation', 'I asked. They are talking.');
