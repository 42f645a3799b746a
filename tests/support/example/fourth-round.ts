import type { Stage } from './stage';

/** Last private talks: the package is not mended, its parts are. */
export const lastTalks = (stage: Stage): Stage =>
  stage
    .say('14:14:32', 'jonah', ['us'], 'Take the sentence on recognition out and I sign.')
    .say('14:14:56', 'dana', ['ukraine'], 'Could silence do, if we added air power?')
    .say('14:15:27', 'maya', ['us'], 'Air power is for the day of an attack. Recognition is for every day before it.')
    .say('14:15:49', 'sami', 'delegation', 'With that election a force needs 54 votes in this round, not 50.')
    .say('14:16:20', 'jonah', ['ukraine'], 'A freeze, then. Where we stand, and 600,000.')
    .say('14:16:51', 'maya', ['russia'], '800,000, and the Americans watch it. After that truce nobody else will do.')
    .table('14:17:24', 'maya', 'ceasefire', {
      to: ['us', 'europe', 'russia'],
      terms: { territory: 'freeze', forcecap: 'k800', monitoring: 'usled' },
    })
    .say('14:18:27', 'jonah', 'delegation', 'Oil is up, and this round now costs us nothing. We can wait. They cannot.')
    .say(
      '14:18:52',
      'dana',
      ['europe'],
      'Put units in the rear into writing, and I put non-recognition into law and the NATO track on paper.',
    )
    .say(
      '14:19:26',
      'sami',
      'delegation',
      'If the Americans verify the line we have 55 at home, and 58 with what she offers. It needs 54.',
    )
    .say('14:19:55', 'lukas', ['us'], 'Then it has to be in the ceasefire that your people watch it.')
    .sign('14:20:26', 'lukas', 'european-force')
    .sign('14:20:58', 'maya', 'european-force')
    .table('14:21:19', 'dana', 'nato-track', {
      to: ['ukraine', 'europe'],
      terms: { nato: 'moratorium' },
      clauses: { nato: 'For the term of the guarantee. Nothing is given up beyond it.' },
    })
    .sign('14:21:34', 'dana', 'nato-track')
    .sign('14:21:51', 'lukas', 'nato-track')
    .sign('14:22:14', 'maya', 'nato-track')
    .amend('14:22:32', 'jonah', 'ceasefire', { terms: { forcecap: 'k600', monitoring: 'osce' } })
    .say('14:22:53', 'tomo', 'delegation', "With Washington's deadline another round costs us nine points.")
    .say('14:23:14', 'jonah', ['us', 'europe'], 'A freeze without relief I cannot explain at home.')
    .amend('14:23:33', 'lukas', 'sanctions-assets', {
      terms: {},
      clauses: { sanctions: 'Relief begins with a ceasefire and ends with it.' },
      rationale: 'In steps and with a way back it costs us nothing.',
    })
    .sign('14:23:51', 'lukas', 'sanctions-assets')
    .amend('14:24:14', 'maya', 'ceasefire', { terms: { monitoring: 'usled' } })
    .say('14:24:31', 'maya', ['russia'], 'Your 600,000, our observers.')
    .do('14:24:48', 'ruth', { type: 'switch-inject', inject: 'term-addendum', on: false });

/** The last plenary: a ceasefire in the extra minutes, paid for with the observers. */
export const finalPlenary = (stage: Stage): Stage =>
  stage
    .say('14:25:12', 'ruth', 'everyone', 'Nine minutes. Only what is signed then goes to the parliaments.')
    .say('14:25:30', 'ruth', 'control', 'Note: the page about the term is off. They have agreed on fifty years.')
    .sign('14:26:03', 'maya', 'ceasefire')
    .say('14:26:41', 'jonah', 'everyone', 'Relief first.')
    .sign('14:27:19', 'dana', 'sanctions-assets')
    .say('14:27:40', 'dana', 'everyone', 'It is signed and holds. Your turn.')
    .amend('14:28:31', 'jonah', 'ceasefire', {
      terms: { monitoring: 'osce' },
      rationale: 'We can wait and they cannot. Ask for the observers as well.',
    })
    .say('14:28:55', 'jonah', 'everyone', 'Observers who belong to nobody. No Americans along the line.')
    .say('14:29:27', 'maya', 'everyone', 'The last ones stood six kilometres away and saw nothing.')
    .say('14:30:04', 'tomo', 'delegation', 'Those observers cost us seven points. Another round costs us nine.')
    .say(
      '14:30:37',
      'sami',
      'delegation',
      'With those observers our force has 51 of 54, even with all she offered. Do we say so?',
    )
    .say('14:31:06', 'lukas', 'delegation', 'And show them how few we have? No. She will not sign it.')
    .sign('14:31:52', 'maya', 'ceasefire')
    .say('14:32:28', 'jonah', 'control', 'May we have a few minutes more? I must ask at home.')
    .do('14:33:01', 'ruth', { type: 'adjust-clock', minutes: 3 })
    .say('14:33:14', 'ruth', 'everyone', 'Three minutes more, for everyone.')
    .say(
      '14:34:09',
      'jonah',
      'delegation',
      'It makes 53 and we were asked for 47. Without it 46. They will give no more.',
    )
    .sign('14:35:08', 'jonah', 'ceasefire')
    .say('14:35:21', 'ruth', 'everyone', 'A ceasefire is in force.')
    .table('14:35:44', 'dana', 'non-recognition', {
      to: ['ukraine', 'europe'],
      terms: { recognition: 'nonrec' },
      rationale: 'Owed to Europe for its units. It costs us nothing and wins four votes in Congress.',
    })
    .sign('14:36:02', 'dana', 'non-recognition')
    .say('14:36:24', 'jonah', 'everyone', 'That was not in the paper I signed.')
    .say('14:36:43', 'dana', 'everyone', 'It is our own act, under our own law.');
