/** What the command says when it cannot tell what is wanted. */
export const usage = (wrong: string): string => `${wrong}. Write:

  npm run simulate -- SCENARIO         a folder in scenarios, or a path to one
    [--sessions 1000]                  how many sessions bots play
    [--variant V] [--mandate M]        which issues are in play, and the instructions to the delegations
    [--temperament T | PARTY=T,…]      hard, fair, impatient or principled; left out: as the scenario says
    [--inject off:ID | on:ID]…         an inject that never comes, or that comes as play begins
    [--effects]                        play everything once more for each inject, and say what it changed
    [--seed S]                         another seed, other sessions; the same seed, the same sessions
    [--save N]…                        store session N, for its review
    [--workers N]                      threads; left out: one for each processor
    [--json]                           everything as JSON
`;
