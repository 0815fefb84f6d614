/** ninjs 1.0 to 1.6: languages and roles stand in the names of properties (`body_xhtml`, `headline_main`). */
import {
  all,
  anyObject,
  each,
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

export const advices: Properties = {
  advices: listOf(
    object({
      role: oneOf('publish'),
      environments: listOf(object(each('code scheme', string), { open: true })),
      ...each('importance lifetime', object(each('code scheme', string))),
    }),
  ),
};

/** The shape of an item of version 1.`minor`, with the properties of a draft added to it. */
export function ninjs1(minor: number, drafted: Properties = {}): Shape {
  const since = (first: number, properties: Properties): Properties => (minor >= first ? properties : {});
  const contacts = since(5, { contactinfo: listOf(contact) });
  const concept = each('name rel scheme code', string);
  const item: Shape = object(
    {
      ...each(
        'uri mimetype profile version versioncreated embargoed copyrightholder copyrightnotice',
        string,
      ),
      ...each('language byline headline located', string),
      type: oneOf(
        'text',
        'audio',
        'video',
        'picture',
        'graphic',
        'composite',
        ...(minor >= 2 ? ['component'] : []),
      ),
      representationtype: oneOf('complete', 'incomplete'),
      pubstatus: oneOf('usable', 'withheld', 'canceled'),
      person: listOf(object({ ...concept, ...contacts })),
      organisation: listOf(
        object({
          ...concept,
          ...contacts,
          symbols: listOf(
            object({ ...each('ticker exchange', string), ...since(5, each('symboltype symbol', string)) }),
          ),
        }),
      ),
      place: listOf(
        object(
          { ...concept, ...contacts },
          { named: minor >= 1 ? [[/^geometry_[a-zA-Z0-9_]+/, anyObject]] : [] },
        ),
      ),
      subject: listOf(
        object({
          ...concept,
          ...since(5, { creator: string, ...each('relevance confidence', integerBetween(0, 100)) }),
        }),
      ),
      ...each('event object', listOf(object(concept))),
      renditions: byName(minor, rendition(minor)),
      associations: byName(
        minor,
        lazily(() => item),
      ),
      ...since(1, { urgency: number, usageterms: string }),
      ...since(2, {
        ...each('firstcreated ednote title slugline', string),
        ...each('charcount wordcount', number),
        infosource: listOf(object({ ...concept, ...contacts })),
      }),
      ...since(3, {
        altids: anyObject,
        trustindicator: listOf(object(each('scheme code title href', string))),
        $standard: object(each('name version schema', string)),
        genre: listOf(object(each('name scheme code', string))),
      }),
      ...since(4, {
        ...each('contentcreated expires', string),
        rightsinfo: all(
          object(each('langid linkedrights encodedrights', string), { open: true }),
          exactlyOne('linkedrights', 'encodedrights'),
        ),
      }),
      ...since(6, { digitalsourcetype: object(each('name uri literal', string)) }),
      ...drafted,
    },
    {
      required: ['uri'],
      named: [
        [/^description_[a-zA-Z0-9_]+/, string],
        [/^body_[a-zA-Z0-9_]+/, string],
        ...(minor >= 3 ? ([[/^headline_[a-zA-Z0-9_]+/, string]] as const) : []),
      ],
    },
  );
  return item;
}

const byName = (minor: number, shape: Shape): Shape =>
  object({}, { named: [[minor >= 3 ? /^[a-zA-Z0-9_]+/ : /^[a-zA-Z0-9]+/, shape]] });

const rendition = (minor: number): Shape =>
  object({
    ...each('href mimetype title', string),
    ...each('height width sizeinbytes', number),
    ...(minor >= 2 ? { duration: number, format: string } : {}),
  });
