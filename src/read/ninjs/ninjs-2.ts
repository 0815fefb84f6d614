/** ninjs 2.0 to 2.2: lists of objects in place of the names of 1.x, all names in small letters. */
import { geoJson } from './geojson.ts';
import {
  all,
  each,
  either,
  exactlyOne,
  integerBetween,
  lazily,
  listOf,
  number,
  object,
  oneOf,
  string,
  type Properties,
  type Shape,
} from './shape.ts';

const contact: Shape = all(
  object({
    ...each('type role lang name value', string),
    address: object({ ...each('locality area postalcode country', string), lines: listOf(string) }),
  }),
  exactlyOne('value', 'address'),
);

const worded = (counts: Properties = {}): Shape =>
  listOf(object({ ...each('role contenttype value', string), ...counts }, { required: ['value'] }));

const rendition = object(
  {
    ...each('name href contenttype title format', string),
    ...each('height width sizeinbytes duration', number),
  },
  { required: ['name'] },
);

/** The shape of an item of version 2.`minor`, with the properties of a draft added to it. */
export function ninjs2(minor: number, drafted: Properties = {}): Shape {
  const since = (first: number, properties: Properties): Properties => (minor >= first ? properties : {});
  const contacts = since(1, { contactinfo: listOf(contact) });
  const concept = each('name rel uri literal', string);
  const properties: Properties = {
    ...each('uri profile version firstcreated versioncreated contentcreated embargoed', string),
    ...each('copyrightholder copyrightnotice usageterms ednote language title by slugline located', string),
    type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'),
    representationtype: oneOf('full', 'partial'),
    pubstatus: oneOf('usable', 'withheld', 'canceled'),
    urgency: number,
    descriptions: worded(),
    bodies: worded(each('charcount wordcount', number)),
    headlines: worded(),
    people: listOf(object({ ...concept, ...contacts })),
    organisations: listOf(
      object({
        ...concept,
        ...contacts,
        symbols: listOf(
          object({ ...each('ticker exchange', string), ...since(1, each('symboltype symbol', string)) }),
        ),
      }),
    ),
    places: listOf(object({ ...concept, ...contacts, geojson: geoJson })),
    subjects: listOf(
      object({
        ...concept,
        ...since(1, { creator: string, ...each('relevance confidence', integerBetween(0, 100)) }),
      }),
    ),
    ...each('events objects', listOf(object(concept))),
    infosources: listOf(object({ ...each('name role uri literal', string), ...contacts })),
    renditions: listOf(rendition),
    associations: listOf(lazily(() => association)),
    altids: listOf(object(each('role value', string))),
    trustindicators: listOf(object(each('role title href', string))),
    standard: object(each('name version schema', string)),
    genres: listOf(object(each('name uri literal', string))),
    rightsinfo: all(
      object(each('langid linkedrights encodedrights', string), { open: true }),
      exactlyOne('linkedrights', 'encodedrights'),
    ),
    ...since(1, { expires: string }),
    ...since(2, { digitalsourcetype: object(each('name uri literal', string)) }),
    ...drafted,
  };
  const item = object(properties, { required: ['uri'] });
  // Version 2.0 takes anything with a name for an association.
  const named = object({ name: string }, { required: ['name'], open: true });
  const association: Shape =
    minor === 0
      ? either(named, item)
      : object({ ...properties, name: string }, { required: ['name', 'uri'] });
  return item;
}
