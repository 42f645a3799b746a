/** A small scenario that uses every part of the language, as its author would write it. */
export const fullYaml = `id: two-banks
title: Two Banks
summary: North and South share a river; the League would help.
model: The numbers are invented for tests.
language: en
sources: sources.md
background: background.md
notes: notes.md
goals: [Tell positions from interests]
debrief: [Who needed the League?]
parties:
  - id: north
    name: North
    letters: N
    shape: circle
    colour: { light: "#0067a8", dark: "#6db7ea" }
    brief: briefs/north.md
    interests: [Water for the mills]
    reservation: 4
    redLines:
      - text: An open border
        when: { border: open }
  - id: south
    name: South
    letters: S
    shape: square
    colour: { light: "#9a6700", dark: "#e7b54a" }
    brief: briefs/south.md
    interests: [Water for the fields]
    reservation: 5
  - id: league
    name: The League
    letters: L
    shape: diamond
    colour: { light: "#00775a", dark: "#58c9a4" }
    brief: briefs/league.md
    interests: [Quiet on the river]
    reservation: 2
issues:
  - id: border
    name: Border
    question: Who crosses it?
    statusQuo: closed
    options:
      - { id: closed, name: Closed, explanation: Nobody crosses., points: { north: 2, south: 0, league: 0 } }
      - { id: open, name: Open, explanation: Everybody crosses., points: { north: 0, south: 5, league: 3 } }
  - id: water
    name: Water
    question: Who draws how much?
    statusQuo: unshared
    options:
      - { id: unshared, name: Unshared, explanation: As each can., points: { north: 1, south: 1, league: 0 } }
      - { id: shared, name: Shared, explanation: By quota., points: { north: 4, south: 4, league: 2 } }
  - id: patrol
    name: Patrol
    question: Who watches?
    statusQuo: nobody
    options:
      - { id: nobody, name: Nobody, explanation: No patrol., points: { north: 1, south: 1, league: 1 } }
      - { id: joint, name: Joint, explanation: A joint patrol., points: { north: 3, south: 2, league: 4 } }
interactions:
  - when: { border: open, patrol: [joint] }
    points: { north: 2, south: 1, league: 0 }
    why: a patrol calms an open border
coherence:
  - never: { border: closed, patrol: joint }
    why: nobody patrols what nobody crosses
instruments:
  - id: pact
    name: River Pact
    summary: Settles border and water.
    issues: [border, water]
    signatories: [north, south]
    confidential: false
    gates: [assembly]
  - id: escort
    name: League escort
    summary: The League patrols.
    issues: [patrol]
    signatories: [north, south, league]
    signatureRule: { all: [league, { atLeast: 1, of: [north, south] }] }
    confidential: false
    onlyWith: [pact]
    gates: [council]
gates:
  - id: assembly
    name: Assembly of the South
    party: south
    explanation: Two thirds of the assembly.
    required: { border: open }
    start: 3
    support:
      - { when: { water: shared }, points: 4 }
    threshold: 5
  - id: council
    name: Council of the League
    party: league
    explanation: A vote of the council.
    start: 1
    support: []
    threshold: 2
    decided: draw
    slope: 0.5
delay: { name: The mills stand still, until: [pact], cost: { north: [1, 2], south: [1, 2], league: [0, 0] } }
rounds:
  - id: first
    name: First round
    phases:
      - { id: talks, name: Talks, task: Talk., minutes: 20, allows: [talk-private, table, sign] }
      - { id: vote, name: Vote, task: Ratify., minutes: 5, allows: [talk-plenary], ratifies: true }
  - id: second
    name: Second round
    phases:
      - { id: repair, name: Repair, task: Mend., minutes: 10, allows: [talk-private, table, sign], afterFailure: true }
paces:
  - { id: standard, name: As written, factor: 1 }
injects:
  - id: drought
    title: Drought
    release: { at: { round: first, phase: talks, minute: 10 } }
    to: [north, south]
    text: The river falls.
    effects:
      points:
        - { when: { water: shared }, points: { south: 2 }, why: drought }
      reservation: { north: -1 }
      delay: { north: 1 }
      gates:
        - { gate: assembly, support: [{ when: { water: shared }, points: 1 }], threshold: 1 }
      stress: { will: 0.1 }
    source: Invented.
  - id: rumour
    title: A rumour
    release: { when: { by: { round: first, phase: vote }, without: { inForce: { water: shared } } } }
    to: [north]
    text: The League may leave.
    texts: { league: They doubt you. }
    turns:
      - { text: It stays., effects: { points: [{ when: { patrol: joint }, points: { league: 1 }, why: pride }] } }
      - { text: It goes., texts: { south: You are alone. }, effects: { reservation: { south: -2 } } }
    source: Invented.
  - id: envoy
    title: An envoy
    release: { when: { score: { party: south, atLeast: 9 } } }
    to: everyone
    text: An envoy arrives.
    source: Invented.
  - id: proposal
    title: It is tabled
    release: { when: { tabled: { border: open } } }
    to: everyone
    text: The border is on the table.
    source: Invented.
questions:
  - { id: opened, text: Did the South ask for an open border?, goal: 1, when: { tabled: { border: [open] }, party: south } }
  - { id: held, text: Did water come to be shared?, when: { inForce: { water: [shared] } } }
  - { id: whispered, text: Did North see the League alone?, when: { event: message-sent, party: north, to: league } }
  - { id: promised, text: Was a promise made in private?, when: { private: true, event: commitment-marked } }
variants:
  - { id: full, name: All three, summary: All three issues., hold: {} }
  - { id: short, name: Without water, summary: Water is shared., hold: { water: shared } }
mandates:
  - { id: hard, name: Hard, reservation: { north: 6, south: 7, league: 3 } }
precedents:
  - id: old-pact
    name: The pact of the grandfathers
    summary: Quota and nothing else.
    source: Invented.
    page: precedents/old-pact.md
    terms: { border: closed, water: shared, patrol: nobody }
stress:
  capability:
    plus:
      - { when: { border: open }, add: 0.1 }
  will: { start: 0.5 }
  automaticity: { start: 0.2 }
  durability:
    product:
      - issue: patrol
        values: { nobody: 0.1, joint: 0.9 }
  supply: { start: 0.5 }
  temptation:
    - { when: { water: unshared }, add: 0.5 }
  lapsesTo: { patrol: nobody }
  years: 20
  electionEvery: 4
  hazard: { base: 0.2, steepness: 4 }
  shock: { chance: 0.1, factor: 3 }
  reliability:
    - { name: Hopeful, value: 0.75, source: Invented. }
    - { name: Sceptical, value: 0.25, source: Invented. }
  sources: [Invented.]
`;

/** The texts that it names, by their paths. */
export const fullTexts: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'sources.md',
    'background.md',
    'notes.md',
    'briefs/north.md',
    'briefs/south.md',
    'briefs/league.md',
    'precedents/old-pact.md',
  ].map((path) => [path, `# ${path}\n\nInvented for tests.\n`]),
);
