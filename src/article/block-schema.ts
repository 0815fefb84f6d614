import * as v from 'valibot';
import type {
  Block,
  BlockQuotation,
  Figure,
  Heading,
  LeadIn,
  List,
  ListItem,
  Paragraph,
  Rule,
  Table,
  TableCell,
} from './block.ts';
import { schemaOf } from './schema-of.ts';
import { attributionSchema, quoteIdSchema, rangeSchema, spansSchema } from './span-schema.ts';

/** Blocks hold blocks, so the schema of one refers to that of all. */
export const blockSchema: v.GenericSchema<unknown, Block> = v.lazy(() =>
  v.variant('kind', Object.values(schemas)),
);

const blockId = v.pipe(v.string(), v.regex(/^b[1-9]\d*$/, 'expected an id such as "b1"'));
const node = { id: blockId, place: rangeSchema };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const leadInSchema = schemaOf<LeadIn>()({ block: blockId, start: count, end: count, text: v.string() });

const itemSchema = schemaOf<ListItem>()({
  ...node,
  kind: v.literal('item'),
  spans: spansSchema,
  body: v.array(blockSchema),
});

const cellSchema = schemaOf<TableCell>()({ spans: spansSchema, header: v.boolean() });

const schemas = {
  heading: schemaOf<Heading>()({
    ...node,
    kind: v.literal('heading'),
    level: v.picklist([2, 3, 4, 5, 6]),
    spans: spansSchema,
  }),
  paragraph: schemaOf<Paragraph>()({ ...node, kind: v.literal('paragraph'), spans: spansSchema }),
  blockQuotation: schemaOf<BlockQuotation>()({
    ...node,
    kind: v.literal('blockQuotation'),
    quote: quoteIdSchema,
    body: v.array(blockSchema),
    source: v.nullable(spansSchema),
    attribution: attributionSchema,
  }),
  list: schemaOf<List>()({
    ...node,
    kind: v.literal('list'),
    holds: v.picklist(['agreements', 'points']),
    reason: v.string(),
    ordered: v.boolean(),
    start: v.pipe(v.number(), v.integer()),
    leadIn: v.nullable(leadInSchema),
    items: v.pipe(v.array(itemSchema), v.minLength(1, 'expected at least one item')),
  }),
  figure: schemaOf<Figure>()({
    ...node,
    kind: v.literal('figure'),
    src: v.nullable(v.string()),
    alt: v.nullable(v.string()),
    caption: spansSchema,
    credit: v.nullable(v.string()),
  }),
  table: schemaOf<Table>()({
    ...node,
    kind: v.literal('table'),
    caption: spansSchema,
    rows: v.array(v.array(cellSchema)),
  }),
  rule: schemaOf<Rule>()({ ...node, kind: v.literal('rule') }),
} satisfies Record<Block['kind'], unknown>;
