import type { YAMLError } from 'yaml';
import type { Complaint } from '../../game/scenario/faults/fault';

const spaces = 'the same number of spaces before all keys of one map, and before all dashes of one list';
const quotes = 'double quotes around a text that contains a colon and a space, or begins with a sign';
const closed = 'every bracket, brace and quotation mark closed again, and a comma between entries';
const key = 'a colon and a space after a key';

/** Codes of the YAML library, in words for authors: what is wrong, what would be right. */
const known: Partial<Record<YAMLError['code'], readonly [message: string, right: string]>> = {
  BAD_ALIAS: ['this begins with * or &', `a hyphen and a space before an entry of a list; ${quotes}`],
  BAD_COLLECTION_TYPE: ['this tag does not fit what it stands before', 'the same without the tag'],
  BAD_DIRECTIVE: ['a line that begins with % is an instruction to YAML', 'the same without this line'],
  BAD_DQ_ESCAPE: ['a backslash begins something unknown here', 'two backslashes for one'],
  BAD_INDENT: ['this does not stand under what it belongs to', spaces],
  BAD_SCALAR_START: ['a text cannot begin with this sign', quotes],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon in this line, or this line or the next stands too far left or right',
    `double quotes around a text with a colon and a space; ${spaces}`,
  ],
  BLOCK_IN_FLOW: ['a comma is missing inside brackets or braces, or a list with dashes stands in them', closed],
  KEY_OVER_1024_CHARS: ['this key is longer than 1024 characters', 'a short key, then a colon'],
  MISSING_CHAR: [
    'this line stands too far left or right, or a colon or a closing sign is missing here',
    `${spaces}; ${key}; ${closed}`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'no colon with a space after it in this line, or a text that goes on too far left',
    `${key}; a text that goes on, further to the right than its key`,
  ],
  TAB_AS_INDENT: ['a tab at the beginning of a line', 'spaces instead of the tab'],
  TAG_RESOLVE_FAILED: ['a word that begins with ! is a tag', 'the same without it, or in quotation marks'],
  UNEXPECTED_TOKEN: ['this does not belong here', `${closed}; ${quotes}`],
};

/** What the YAML library found wrong, and what would be right. */
export function yamlComplaint({ code, message: original }: YAMLError): Complaint {
  const [message, right] = known[code] ?? [`this is not YAML: ${original}`, `${spaces}; ${closed}`];
  return { message, right };
}
