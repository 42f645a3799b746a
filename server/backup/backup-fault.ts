/** Why a copy cannot be made or taken back, in a line for whoever asked. */
export class BackupFault extends Error {
  override name = 'BackupFault';
}
