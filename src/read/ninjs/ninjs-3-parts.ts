import {
  all,
  each,
  exactlyOne,
  integer,
  listOf,
  number,
  object,
  oneOf,
  string,
  type Shape,
} from './shape.ts';

export const newsType = oneOf(
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'component',
  'event',
  'planning',
);

export const status = oneOf('usable', 'withheld', 'canceled');

export const contact: Shape = all(
  object({
    ...each('type role lang name value', string),
    address: object({ ...each('locality area postalCode country', string), lines: listOf(string) }),
  }),
  exactlyOne('value', 'address'),
);

export const organisation = object({
  ...each('name rel uri literal', string),
  symbols: listOf(object(each('exchange symbolType symbol', string))),
  contactInfo: listOf(contact),
});

export const rendition = object(
  {
    ...each('name href contentType title format aspectRatio videoCodec transportProtocol bitrate', string),
    ...each('width height sizeInBytes', integer),
    ...each('duration frameRate', number),
    poi: object(each('x y', integer)),
    scanType: oneOf('progressive', 'interlaced'),
  },
  { required: ['name'] },
);
