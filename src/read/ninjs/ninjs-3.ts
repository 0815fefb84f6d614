/** ninjs 3.0 and 3.1: as 2.x, with names in camel case, and events and plans. */
import { geoJson } from './geojson.ts';
import { dates, planned } from './ninjs-3-plans.ts';
import { contact, newsType, organisation, rendition, status } from './ninjs-3-parts.ts';
import {
  all,
  each,
  exactlyOne,
  integer,
  integerBetween,
  lazily,
  listOf,
  object,
  oneOf,
  string,
  type Properties,
  type Shape,
} from './shape.ts';

const worded = (counts: Properties = {}): Shape =>
  listOf(object({ ...each('role contentType value', string), ...counts }, { required: ['value'] }));

const concept = each('name rel uri literal', string);
const contacts: Properties = { contactInfo: listOf(contact) };

const texts: Properties = {
  ...each('uri profile version firstCreated versionCreated contentCreated embargoedUntil expires', string),
  ...each('copyrightHolder copyrightNotice usageTerms edNote language title by slugline located', string),
  descriptions: worded(),
  bodies: worded(each('charCount wordCount', integer)),
  headlines: worded(),
};

const concepts: Properties = {
  people: listOf(object({ ...concept, ...contacts })),
  organisations: listOf(organisation),
  places: listOf(object({ ...concept, ...contacts, geoJSON: geoJson })),
  subjects: listOf(
    object({ ...concept, creator: string, ...each('relevance confidence', integerBetween(0, 100)) }),
  ),
  events: listOf(object({ ...concept, id: string })),
  objects: listOf(object(concept)),
  infoSources: listOf(object({ ...each('name role uri literal', string), ...contacts })),
  genres: listOf(object(each('name uri literal', string))),
};

const about: Properties = {
  type: newsType,
  representationType: oneOf('full', 'partial'),
  pubStatus: status,
  urgency: integerBetween(1, 9),
  eventDetails: object({
    ...each('eventStatus plannedCoverageStatus', string),
    dates,
    organiser: organisation,
  }),
  plannedCoverage: listOf(planned),
  altIds: listOf(object(each('role value', string))),
  trustIndicators: listOf(object(each('role title href', string))),
  standard: object(each('name version schema', string)),
  rightsInfo: all(
    object(each('langId linkedRights encodedRights', string)),
    exactlyOne('linkedRights', 'encodedRights'),
  ),
};

/** The shape of an item of version 3.`minor`. */
export function ninjs3(minor: number): Shape {
  const properties: Properties = {
    ...texts,
    ...concepts,
    ...about,
    renditions: listOf(rendition),
    associations: listOf(lazily(() => association)),
    ...(minor >= 1 ? { digitalSourceType: object(each('name uri literal', string)) } : {}),
  };
  const association = object({ ...properties, ...each('name rel', string) }, { required: ['name', 'uri'] });
  return object(properties, { required: ['uri'] });
}
