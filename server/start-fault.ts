/** Why the server cannot start, in lines for the person who started it. Printed as they are, without a stack. */
export class StartFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'StartFault';
  }
}
