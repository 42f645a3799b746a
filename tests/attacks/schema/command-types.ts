import { z } from 'zod';
import { Command } from '../../../game/session/commands';

type Type = Command['type'];

/** Every command that there is, by what it is called. */
export const commandTypes: ReadonlyMap<Type, z.ZodType> = new Map(
  Command.options.map((option) => [option.shape.type.value, option]),
);

/** Fields that take any text and mean the id of something that the session made. */
const idFields = ['proposal', 'message', 'replyTo', 'observation', 'moment', 'moments', 'finding'];

/** The fields of a command in which people write what they like: what accepts a sentence, at any depth. */
export function textFieldsOf(schema: z.core.$ZodType, name = ''): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => textFieldsOf(field, key));
    case 'record':
      return textFieldsOf(def.valueType, name);
    case 'array':
      return textFieldsOf(def.element, name);
    case 'union':
      return [...new Set(def.options.flatMap((option) => textFieldsOf(option, name)))];
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly':
      return textFieldsOf(def.innerType, name);
    case 'string':
      return !idFields.includes(name) && z.safeParse(schema, 'A sentence, with a comma.').success ? [name] : [];
    default:
      return [];
  }
}
