import type { Command } from './command.ts';

/** Every command, loaded when it is called: what a command does not need costs it nothing. */
export const commands = {
  render: async () => (await import('./commands/render.ts')).renderCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  spoken: async () => (await import('./commands/spoken.ts')).spokenCommand,
  listen: async () => (await import('./commands/listen.ts')).listenCommand,
  voices: async () => (await import('./commands/voices.ts')).voicesCommand,
  cache: async () => (await import('./commands/cache.ts')).cacheCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
