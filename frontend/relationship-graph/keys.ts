import type { Direction } from '../shared/direction';

/** What a key means to the picture. */
export type Command =
  | { name: 'open' | 'expand' | 'kinds' | 'collapse' | 'hide' | 'pin' | 'edge' | 'home' | 'leave' | 'in' | 'out' | 'fit' | 'help' | 'menu' }
  | { name: 'go' | 'shift'; direction: Direction };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const COMMANDS: Record<string, Exclude<Command, { direction: Direction }>['name']> = {
  Enter: 'open',
  e: 'expand',
  ' ': 'expand',
  c: 'collapse',
  h: 'hide',
  p: 'pin',
  l: 'edge',
  Home: 'home',
  Escape: 'leave',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  '?': 'help',
  '/': 'help',
  ContextMenu: 'menu',
};

/** The command of a key; keys with Ctrl, Alt or the like belong to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | undefined {
  if (ctrlKey || metaKey || altKey) {
    return undefined;
  }
  if (key.startsWith('Arrow')) {
    return { name: shiftKey ? 'shift' : 'go', direction: key.slice(5).toLowerCase() as Direction };
  }
  if (shiftKey && key === 'F10') {
    return { name: 'menu' };
  }
  if (shiftKey && key === 'E') {
    return { name: 'kinds' };
  }
  const name = COMMANDS[key.length === 1 ? key.toLowerCase() : key];
  return name && { name };
}

/** The keys and what they do, for those who ask: key and the name of its text; `needs` is what a page must listen to. */
export const HELP: { keys: string; text: string; needs?: string }[] = [
  { keys: '← ↑ → ↓', text: 'go' },
  { keys: 'Home', text: 'home' },
  { keys: 'Enter', text: 'open', needs: 'open' },
  { keys: 'E', text: 'expand', needs: 'expand' },
  { keys: 'Shift + E', text: 'kinds', needs: 'expand' },
  { keys: 'C', text: 'collapse', needs: 'collapse' },
  { keys: 'H', text: 'hide', needs: 'hide' },
  { keys: 'P', text: 'pin', needs: 'pin' },
  { keys: 'Shift + ← ↑ → ↓', text: 'shift', needs: 'pin' },
  { keys: 'L', text: 'edge', needs: 'edge' },
  { keys: '+ −', text: 'zoom' },
  { keys: '0', text: 'fit' },
  { keys: 'Esc', text: 'leave' },
  { keys: '?', text: 'help' },
];
