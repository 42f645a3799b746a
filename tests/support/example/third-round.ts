import type { Stage } from './stage';

/** One package for all four is made out of the pieces. */
export const packageMade = (stage: Stage): Stage =>
  stage
    .say('13:54:39', 'dana', ['europe'], 'If your units were written into a text, my Congress would listen.')
    .say('13:55:20', 'lukas', ['us'], 'And what would stand behind them on the worst day?')
    .say(
      '13:56:26',
      'lukas',
      'delegation',
      'Now the figure is out, up to 30,000, and three of our own want air cover in writing.',
    )
    .say('13:57:02', 'dana', ['europe'], 'Lift, satellites, logistics. Not aircraft.')
    .say('13:57:28', 'jonah', ['ukraine'], 'The zone is the price of peace.')
    .decline(
      '13:58:12',
      'maya',
      'ceasefire',
      'A withdrawal needs a law behind it and non-recognition beside it. This text has neither.',
    )
    .say(
      '13:59:22',
      'sami',
      'delegation',
      "After Moscow's statement units in the rear have 46 at home, and they need 50.",
    )
    .say('13:59:44', 'lukas', 'delegation', 'Then trainers, for now. Those need no vote.')
    .say('14:00:05', 'dana', ['russia'], 'If they leave the zone, would 800,000 do?')
    .say('14:00:36', 'jonah', ['us'], 'With rapid relief, and no European combat units.')
    .say('14:01:08', 'dana', ['ukraine', 'russia'], 'One package for all four is possible. I will put it on the table.')
    .say('14:01:41', 'dana', ['europe'], 'Could you live with rapid relief, with a way back?')
    .say(
      '14:02:24',
      'lukas',
      ['us'],
      'Only for an end to the fighting. And with somebody there who sees who breaks it.',
    )
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
    .act('14:04:01', 'jonah', 'withdraw-proposal', 'ceasefire')
    .say(
      '14:04:37',
      'tomo',
      'delegation',
      'It makes 47, thirteen short. And a withdrawal goes to the people: 42, and it needs 50.',
    )
    .say(
      '14:05:11',
      'maya',
      'delegation',
      'Add non-recognition. Then it makes 62, and 48 with the people: about two chances in five.',
    )
    .amend('14:05:39', 'maya', 'settlement', {
      terms: { recognition: 'nonrec' },
      rationale: 'The withdrawal can be borne only with this beside it.',
    })
    .sign('14:06:22', 'dana', 'settlement');

/** A secret comes out, and the package fails by one signature. */
export const packageFails = (stage: Stage): Stage =>
  stage
    .say('14:07:32', 'lukas', 'everyone', 'Before we go on: what else is signed among you?')
    .say(
      '14:08:21',
      'maya',
      'everyone',
      'Of 547 asked, 72 in a hundred could take the line as it is, with firm guarantees and nothing recognised.',
    )
    .say('14:08:47', 'jonah', 'everyone', 'Nobody asked them about a zone under a law.')
    .act('14:09:09', 'dana', 'announce-agreement', 'guarantee')
    .say(
      '14:09:31',
      'dana',
      'everyone',
      'To your question, Lukas. A guarantee in law, for fifty years: arms and sanctions if Ukraine is attacked. We signed it in the second round.',
    )
    .say('14:10:02', 'lukas', 'everyone', 'You told us that you were talking.')
    .act('14:10:33', 'lukas', 'withdraw-signature', 'sanctions-assets')
    .say(
      '14:11:04',
      'sami',
      'delegation',
      'No air power in it. Our people would stand there with logistics behind them.',
    )
    .say('14:11:33', 'jonah', 'everyone', 'So everything was settled but our part.')
    .decline('14:12:05', 'jonah', 'settlement', 'We sign no text in which a law calls what we hold foreign to us.')
    .say('14:12:36', 'maya', 'everyone', 'Without it I cannot bring a withdrawal home.')
    .sign('14:13:02', 'lukas', 'settlement')
    .sign('14:13:21', 'maya', 'settlement')
    .say('14:13:40', 'ruth', 'everyone', 'Three of four have signed. It needs all four.');
