/** There is no room for a database here. The message is for whoever started this process. */
export class DiskFull extends Error {
  override name = 'DiskFull';
  constructor(directory: string) {
    super(`The disk of ${directory} is full. Make room on it, 64 MB at least, then start again.`);
  }
}
