import type { Speaker } from '../../article/speaker.ts';
import { type Entity, genderOf, kindOf, nameOf, roleOf } from '../names/entity.ts';
import type { Resolved } from '../speakers/resolved.ts';

/** The article's speakers and which of them says each stretch. */
export interface Roll {
  readonly speakers: readonly Speaker[];
  /** Speaker id by index of the stretch; null for nobody. */
  readonly ids: readonly (string | null)[];
}

function speakerOf(id: string, resolved: Exclude<Resolved, { kind: 'nobody' }>): Speaker {
  if (resolved.kind === 'nameless') {
    const { name, role, gender } = resolved;
    return { id, name, kind: 'nameless', aliases: [], role, gender };
  }
  const { entity } = resolved;
  const name = nameOf(entity);
  const aliases = [...entity.forms.keys()].filter((form) => form !== name);
  return { id, name, kind: kindOf(entity), aliases, role: roleOf(entity), gender: genderOf(entity) };
}

/** Numbers the speakers in the order of their first quotation. */
export function callRoll(resolved: readonly Resolved[]): Roll {
  const speakers: Speaker[] = [];
  const known = new Map<Entity | string, string>();
  const ids = resolved.map((one) => {
    if (one.kind === 'nobody') return null;
    const key = one.kind === 'entity' ? one.entity : one.name.toLowerCase();
    const id = known.get(key) ?? `s${known.size + 1}`;
    if (!known.has(key)) speakers.push(speakerOf(id, one));
    known.set(key, id);
    return id;
  });
  return { speakers, ids };
}
