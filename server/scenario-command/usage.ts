/** What the command says when it cannot tell what is wanted. */
export const usage = (wrong: string): string => `${wrong}. Write one of these:

  npm run scenario -- check FOLDER   everything that is wrong with the scenario in FOLDER, then what is worth a look
  npm run scenario -- new FOLDER     a small scenario to begin from, in a new or empty FOLDER
  npm run scenario -- analyse FOLDER [--variant V] [--mandate M] [--within admissible|ratifiable] [--fix ISSUE=OPTION]… [--draws N] [--packages] [--json]
                                     what could be agreed: sizes, frontier, zone of agreement, benchmarks
  npm run scenario -- process FILE [--json]
                                     how a negotiation went, from the file of its whole log
  npm run scenario -- schema         scenarios/scenario.schema.json anew, after a change to the language
`;
