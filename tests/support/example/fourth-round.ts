import type { Stage } from './stage';

/** Last private talks: the package is not mended, its parts are. */
export const lastTalks = (stage: Stage): Stage =>
  stage
    .say('14:16:38', 'jonah', ['us'], 'Take the sentence on recognition out and I sign.')
    .say('14:17:21', 'dana', ['ukraine'], 'Could silence do, if we added air power?')
    .say('14:18:03', 'maya', ['us'], 'Air power is for the day of an attack. Recognition is for every day before it.')
    .say('14:18:39', 'jonah', ['ukraine'], 'A freeze, then. Where we stand, and 600,000.')
    .say('14:19:22', 'maya', ['russia'], '800,000, and someone neutral between us.')
    .table('14:20:11', 'maya', 'ceasefire', {
      to: ['us', 'europe', 'russia'],
      terms: { territory: 'freeze', forcecap: 'k800', monitoring: 'usled' },
    })
    .amend('14:21:02', 'jonah', 'ceasefire', { terms: { forcecap: 'k600', monitoring: 'un' } })
    .say('14:21:51', 'tomo', 'delegation', 'One more round of war costs us four points. The 200,000 men are three.')
    .say('14:22:24', 'lukas', ['us'], 'We come back to the sanctions if you put the NATO track in writing with us.')
    .table('14:23:08', 'dana', 'nato-track', {
      to: ['ukraine', 'europe'],
      terms: { nato: 'moratorium' },
      clauses: { nato: 'For the term of the guarantee. Nothing is given up beyond it.' },
    })
    .sign('14:23:27', 'dana', 'nato-track')
    .sign('14:24:03', 'lukas', 'nato-track')
    .sign('14:24:42', 'maya', 'nato-track')
    .say('14:25:11', 'jonah', ['us', 'europe'], 'A freeze without relief I cannot explain at home.')
    .amend('14:25:53', 'lukas', 'sanctions-assets', {
      terms: { sanctions: 'rapid' },
      clauses: { sanctions: 'Relief begins with a ceasefire and ends with it.' },
      rationale: 'Relief for an end to the fighting, and with a way back.',
    })
    .sign('14:26:12', 'lukas', 'sanctions-assets')
    .say('14:26:41', 'dana', ['russia'], 'Rapid relief is ready on paper.')
    .amend('14:27:21', 'maya', 'ceasefire', { terms: { forcecap: 'k800' } })
    .say('14:27:42', 'maya', ['russia'], 'Blue helmets as you asked, 800,000 as we asked.');

/** The last plenary: a ceasefire in the extra minutes, and an act that nobody else had to sign. */
export const finalPlenary = (stage: Stage): Stage =>
  stage
    .say('14:28:29', 'ruth', 'everyone', 'Ten minutes. What is unsigned then does not hold.')
    .sign('14:29:19', 'maya', 'ceasefire')
    .say('14:30:11', 'jonah', 'everyone', 'Relief first.')
    .sign('14:30:52', 'dana', 'sanctions-assets')
    .say('14:31:12', 'dana', 'everyone', 'It is signed and holds. Your turn.')
    .say('14:32:28', 'jonah', 'control', 'May we have a few minutes more? I must ask at home.')
    .do('14:33:01', 'ruth', { type: 'adjust-clock', minutes: 3 })
    .say('14:33:14', 'ruth', 'everyone', 'Three minutes more, for everyone.')
    .say(
      '14:34:09',
      'jonah',
      'delegation',
      'It makes 47. No deal is 39, our instructions say 50. Better a line than another year.',
    )
    .sign('14:35:41', 'jonah', 'ceasefire')
    .say('14:36:02', 'ruth', 'everyone', 'A ceasefire is in force.')
    .table('14:37:03', 'dana', 'non-recognition', {
      to: ['ukraine', 'europe'],
      terms: { recognition: 'nonrec' },
      rationale: 'We owe it to Ukraine for the freeze. It costs us one point.',
    })
    .sign('14:37:38', 'dana', 'non-recognition')
    .say('14:38:11', 'jonah', 'everyone', 'That was not in the paper I signed.')
    .say('14:38:52', 'dana', 'everyone', 'It is our own act, under our own law.')
    .say('14:39:34', 'lukas', 'everyone', 'In a settlement we would all have had to agree to it.');

/** After the close: first words, then the whole log for everyone. */
export const afterwards = (stage: Stage): Stage =>
  stage
    .say('14:41:38', 'ruth', 'everyone', 'Time. Look at your score, then we go through it together.')
    .say('14:42:31', 'jonah', 'everyone', '44. The package that I declined was worth 48 to us.')
    .say('14:43:12', 'maya', 'everyone', '55, and the line is where it was this morning.')
    .say('14:44:05', 'lukas', 'everyone', 'I would have asked for air power, had I known in time.')
    .do('14:45:30', 'ruth', { type: 'open-review' });
