import type { Stage } from './stage';

/** The lobby fills, and the facilitator starts. */
export const lobby = (stage: Stage): Stage =>
  stage
    .chair('13:00:02', 'ruth', { role: 'facilitator', party: null }, 'Ruth')
    .chair('13:00:02', 'dana', { role: 'player', party: 'us' })
    .chair('13:00:02', 'maya', { role: 'player', party: 'ukraine' })
    .chair('13:00:02', 'lukas', { role: 'player', party: 'europe' })
    .chair('13:00:02', 'jonah', { role: 'player', party: 'russia' })
    .do('13:01:41', 'dana', { type: 'claim-seat', name: 'Dana' })
    .do('13:02:07', 'lukas', { type: 'claim-seat', name: 'Lukas' })
    .do('13:02:49', 'maya', { type: 'claim-seat', name: 'Maya' })
    .do('13:03:26', 'jonah', { type: 'claim-seat', name: 'Jonah' })
    .chair('13:03:58', 'tomo', { role: 'player', party: null }, 'Tomo')
    .do('13:04:19', 'tomo', { type: 'choose-party', party: 'ukraine' })
    .chair('13:04:44', 'sami', { role: 'observer', party: null }, 'Sami')
    .say(
      '13:05:12',
      'ruth',
      'everyone',
      'Welcome. Read your brief first. What is not signed at the end does not hold, and what is signed has to pass at home.',
    )
    .do('13:06:00', 'ruth', { type: 'start-session' });

/** Inside the delegations, then one statement each. */
export const statements = (stage: Stage): Stage =>
  stage
    .say('13:07:22', 'tomo', 'delegation', 'What do we need before we give anything?')
    .say(
      '13:08:03',
      'maya',
      'delegation',
      'A law, not a paper the next president can end. And nobody recognises anything.',
    )
    .say('13:09:57', 'dana', 'control', 'May we show Ukraine a page of our brief?')
    .say('13:10:24', 'ruth', ['us'], 'No. Quote what helps you, show nothing.')
    .say('13:11:38', 'tomo', 'delegation', 'If the war goes on we end at 28. Our instructions say 60.')
    .say('13:12:51', 'lukas', 'delegation', 'Note: ask Washington about air power before anything else.')
    .say('13:14:29', 'ruth', 'everyone', 'Each delegation speaks once, then anyone.')
    .say(
      '13:14:56',
      'dana',
      'everyone',
      'We want an end to the fighting that lasts. Europe carries more on the ground; we keep the freedom to decide.',
    )
    .say(
      '13:15:52',
      'maya',
      'everyone',
      'Promises were made to us before. We look for a guarantee in law, and for arms that arrive.',
    )
    .say(
      '13:16:44',
      'lukas',
      'everyone',
      'No force of ours goes without American support behind it. Sanctions and assets are decided with us, not about us.',
    )
    .say(
      '13:17:41',
      'jonah',
      'everyone',
      'No foreign units near us, limits on the forces opposite, relief from sanctions. Then we can speak of a line.',
    )
    .say('13:18:38', 'maya', 'everyone', 'Limits we can discuss. A veto over our own defence we cannot.')
    .say('13:19:21', 'jonah', 'everyone', 'Then let us begin with the line.');

/** First private talks: a draft in the press, and two proposals tabled apart. */
export const firstTalks = (stage: Stage): Stage =>
  stage
    .say(
      '13:20:42',
      'dana',
      ['ukraine'],
      'What if Congress put it into law? No duty to fight, but arms in the quantity you need.',
    )
    .say('13:21:27', 'maya', ['us'], 'For how long, and what happens on the day?')
    .table('13:22:19', 'dana', 'guarantee', {
      to: ['ukraine'],
      terms: {
        form: 'statute',
        response: 'ambiguity',
        duration: 'y15',
        backstop: 'enable',
        arms: 'statutory',
        activation: 'consult3d',
      },
      rationale: 'A law at its lowest price first. The term is what we can give later.',
    })
    .say('13:22:51', 'tomo', 'delegation', 'Is this the draft that is in the press?')
    .say(
      '13:23:09',
      'maya',
      'delegation',
      'No. That one is declared, ours is a law. At home they will not see the difference.',
    )
    .say('13:23:31', 'lukas', ['us'], 'Who wrote what we have just read in the press?')
    .say('13:23:54', 'dana', ['europe'], 'I do not know. It is not what I have put on any table.')
    .say('13:24:17', 'lukas', ['us'], 'Would you put air power behind a force in the rear?')
    .say('13:24:40', 'dana', ['europe'], 'Intelligence and logistics, yes. Air power is another conversation.')
    .say(
      '13:25:05',
      'dana',
      'delegation',
      "Note: Congress wants Europe's share in writing before it finds time for a law.",
    )
    .say('13:25:28', 'jonah', ['us'], 'We need relief that is felt. Rapid, with a way back if you must.')
    .say('13:25:40', 'dana', ['russia'], 'After a line, not before.')
    .table('13:25:52', 'jonah', 'ceasefire', {
      to: ['us', 'ukraine'],
      terms: { territory: 'cede', forcecap: 'k600', monitoring: 'osce' },
      rationale: 'Ask for the whole of Donetsk. A zone without armies would do.',
    })
    .say('13:26:38', 'maya', ['russia'], 'We do not hand over what we hold.')
    .say('13:27:18', 'maya', ['europe'], 'We would like your people with us. What can you send?')
    .say('13:28:01', 'lukas', ['ukraine'], 'A force in the rear, if the Americans stand behind it.')
    .say('13:28:44', 'tomo', 'delegation', 'Do we tell Europe about the American draft?')
    .say('13:29:16', 'maya', 'delegation', 'Not yet.');
