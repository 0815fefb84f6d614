/** GeoJSON (RFC 7946), as ninjs 2 and 3 take it for places. */
import {
  all,
  anyObject,
  either,
  lazily,
  listOf,
  number,
  object,
  oneOf,
  string,
  type Shape,
} from './shape.ts';

const position = listOf(number, 2);
const line = listOf(position, 2);
const ring = listOf(position, 4);

const coordinates: Readonly<Record<string, Shape>> = {
  Point: position,
  LineString: line,
  Polygon: listOf(ring),
  MultiPoint: listOf(position),
  MultiLineString: listOf(line),
  MultiPolygon: listOf(listOf(ring)),
};

const bbox = listOf(number, 4);

const kind = (type: string, parts: Readonly<Record<string, Shape>>): Shape =>
  object(
    { ...parts, type: oneOf(type), bbox },
    { required: ['type', ...Object.keys(parts).filter((name) => name !== 'id')], open: true },
  );

const geometry: Shape = either(
  ...Object.entries(coordinates).map(([type, shape]) => kind(type, { coordinates: shape })),
  kind('GeometryCollection', { geometries: lazily(() => listOf(geometry)) }),
);

const nothing: Shape = (value, path) => (value === null ? null : { path, problem: 'expected null' });

const feature = kind('Feature', {
  id: either(number, string),
  properties: either(nothing, anyObject),
  geometry: either(nothing, geometry),
});

export const geoJson: Shape = all(
  anyObject,
  either(geometry, feature, kind('FeatureCollection', { features: listOf(feature) })),
);
