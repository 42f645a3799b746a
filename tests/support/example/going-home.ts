import type { Stage } from './stage';

/** What was signed goes home: the law passes on both sides, and Europe's units do not. */
export const firstVotes = (stage: Stage): Stage =>
  stage
    .say(
      '14:37:22',
      'ruth',
      'everyone',
      'Now it goes home. Four minutes to win your votes, or to tell us that you will lose them.',
    )
    .say('14:37:54', 'dana', 'everyone', "Congress has 82 and needs 60. Thirteen of them are for Europe's units.")
    .say('14:38:21', 'maya', 'everyone', 'The Rada has 66 and needs 50.')
    .say(
      '14:38:49',
      'lukas',
      'everyone',
      'Mine have 51, and while the campaign lasts they need 54. With American verification it would be 58.',
    )
    .say('14:39:16', 'maya', 'everyone', 'I would not have signed those observers. Why did you not say so?')
    .say('14:39:41', 'lukas', 'everyone', 'Because then you would all have known how few I had.')
    .say(
      '14:40:08',
      'jonah',
      'everyone',
      'I hear of your force as it goes under. And it was my observers that sank it.',
    );

/** Eight minutes more: one threat, one offer, and a force that becomes a school. */
export const mended = (stage: Stage): Stage =>
  stage
    .say('14:41:14', 'ruth', 'everyone', 'The law and the ceasefire hold. The European force does not. Eight minutes.')
    .say('14:41:41', 'dana', ['europe'], 'My Congress has voted for a law with your soldiers beside it.')
    .say(
      '14:42:03',
      'lukas',
      ['us'],
      'It has. Mine have voted against. With air power behind them it would have been 63.',
    )
    .say('14:42:31', 'dana', ['europe', 'ukraine'], 'Air power, then, if Europe buys the arms.')
    .say('14:42:58', 'dana', ['russia'], 'They come back with aircraft behind them, unless you have something better.')
    .say(
      '14:43:27',
      'jonah',
      'delegation',
      'Units with aircraft cost us fourteen points. Trainers and Americans along the line cost three.',
    )
    .say(
      '14:43:55',
      'jonah',
      ['us', 'ukraine', 'europe'],
      'Trainers instead of units, no aircraft, and the Americans may watch the line.',
    )
    .say(
      '14:44:21',
      'sami',
      'delegation',
      'The aircraft bring us ten points and need a vote. This brings nine and needs none.',
    )
    .say('14:44:47', 'lukas', 'delegation', 'We take it.')
    .say('14:45:09', 'tomo', 'delegation', 'Either makes 61 for us. But the aircraft have to pass three parliaments.')
    .table('14:45:36', 'maya', 'ceasefire', {
      to: ['us', 'europe', 'russia'],
      terms: { territory: 'freeze', forcecap: 'k600', monitoring: 'usled' },
      rationale: 'The same line, and someone who sees.',
    })
    .sign('14:45:53', 'maya', 'ceasefire')
    .table('14:46:14', 'lukas', 'european-force', { to: ['ukraine'], terms: { euforce: 'trainers' } })
    .sign('14:46:27', 'lukas', 'european-force')
    .say('14:46:52', 'jonah', ['ukraine', 'europe'], 'Trainers first. I have seen today what comes after I sign.')
    .sign('14:47:11', 'maya', 'european-force')
    .act('14:47:26', 'lukas', 'announce-agreement', 'european-force')
    .say('14:47:44', 'lukas', 'everyone', 'In the open this time: trainers, and nothing else.')
    .sign('14:48:12', 'jonah', 'ceasefire')
    .say('14:48:36', 'ruth', 'everyone', 'The new ceasefire takes the place of the first, if it passes.');

/** The second vote, and the close. */
export const secondVote = (stage: Stage): Stage =>
  stage
    .decideGate('14:49:41', 'ruth', 'ceasefire', {
      gate: 'federal-assembly',
      passed: true,
      reason: 'Both chambers passed this line in the first vote. Only who watches it has changed.',
    })
    .say('14:50:12', 'jonah', 'everyone', 'Better their satellites than your battalions.');

/** After the close: first words, then the whole log for everyone. */
export const afterwards = (stage: Stage): Stage =>
  stage
    .say('14:51:38', 'ruth', 'everyone', 'Time. Look at your score, then we go through it together.')
    .say('14:52:31', 'jonah', 'everyone', '47, exactly what was asked of us. The package that I declined was worth 50.')
    .say(
      '14:53:12',
      'maya',
      'everyone',
      '61, one more than asked. The package made 62, if the people had voted for it.',
    )
    .say(
      '14:54:05',
      'lukas',
      'everyone',
      '80, and trainers were on offer in the second round, and it took a lost vote to make me take them.',
    )
    .do('14:55:30', 'ruth', { type: 'open-review', talk: true, notes: false });
