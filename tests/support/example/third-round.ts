import type { Stage } from './stage';

/** One package for all four is made out of the pieces. */
export const packageMade = (stage: Stage): Stage =>
  stage
    .amend('13:54:39', 'lukas', 'european-force', {
      terms: { euforce: 'trainers' },
      rationale: 'It may buy the ceasefire, and it can be raised later.',
    })
    .say('13:55:31', 'maya', ['europe'], 'Less than I hoped. But you can keep it, so I take it.')
    .sign('13:56:09', 'lukas', 'european-force')
    .sign('13:56:52', 'maya', 'european-force')
    .say('13:57:28', 'jonah', ['ukraine'], 'The zone is the price of peace.')
    .decline(
      '13:58:12',
      'maya',
      'ceasefire',
      'A withdrawal needs a law behind it and non-recognition beside it. This text has neither.',
    )
    .say('13:59:01', 'dana', ['russia'], 'If they leave the zone, would 800,000 do?')
    .say('13:59:42', 'jonah', ['us'], 'With rapid relief, and no European combat units.')
    .say('14:00:33', 'dana', ['ukraine', 'russia'], 'One package for all four is possible. I will put it on the table.')
    .say('14:01:41', 'dana', ['europe'], 'Could you live with rapid relief, with a way back?')
    .say('14:02:18', 'lukas', ['us'], 'Only for an end to the fighting.')
    .table('14:03:29', 'dana', 'settlement', {
      to: ['ukraine', 'europe', 'russia'],
      terms: {
        form: 'statute',
        response: 'material',
        nato: 'moratorium',
        duration: 'y50',
        euforce: 'trainers',
        backstop: 'enable',
        forcecap: 'k800',
        arms: 'statutory',
        territory: 'dmz',
        recognition: 'silence',
        sanctions: 'rapid',
        assets: 'immobilised',
        monitoring: 'un',
        activation: 'consult3d',
      },
      rationale: 'It should leave everyone better off than the war does.',
    })
    .act('14:04:31', 'jonah', 'withdraw-proposal', 'ceasefire')
    .say('14:05:11', 'tomo', 'delegation', 'With what the war has cost it makes 49. Three short of our instructions.')
    .say('14:05:48', 'maya', 'delegation', 'Add non-recognition and we can defend it at home.')
    .amend('14:06:29', 'maya', 'settlement', {
      terms: { recognition: 'nonrec' },
      rationale: 'The withdrawal can be borne only with this beside it.',
    })
    .sign('14:07:12', 'dana', 'settlement');

/** Two secrets come out, and the package fails by one signature. */
export const packageFails = (stage: Stage): Stage =>
  stage
    .say('14:08:28', 'lukas', 'everyone', 'Before we go on: what else is signed among you?')
    .act('14:09:09', 'dana', 'announce-agreement', 'guarantee')
    .say(
      '14:09:31',
      'dana',
      'everyone',
      'A guarantee in law, for fifty years: arms and sanctions if Ukraine is attacked. We signed it in the second round.',
    )
    .say('14:10:02', 'lukas', 'everyone', 'You told us that you were talking.')
    .act('14:10:33', 'lukas', 'withdraw-signature', 'sanctions-assets')
    .say('14:11:04', 'sami', 'delegation', 'No air power in it. Our trainers stand there with logistics behind them.')
    .act('14:11:42', 'maya', 'announce-agreement', 'european-force')
    .say('14:11:58', 'maya', 'everyone', 'Then all in the open: Europe sends trainers.')
    .say('14:12:41', 'jonah', 'everyone', 'So everything was settled but our part.')
    .decline('14:13:22', 'jonah', 'settlement', 'We sign no text in which a law calls what we hold foreign to us.')
    .say('14:14:09', 'maya', 'everyone', 'Without it I cannot bring a withdrawal home.')
    .sign('14:14:52', 'lukas', 'settlement')
    .sign('14:15:21', 'maya', 'settlement')
    .say('14:15:44', 'ruth', 'everyone', 'Three of four have signed. It needs all four.');
