import { chain } from './chain';
import { globe } from './globe';
import type { Layout } from './graph';
import { hangOn, type Picture, type Places } from './picture';
import { rings } from './rings';

/**
 * Places for all records of the picture in a layout. Where a few come to many they are only put beside what they hang
 * on: nothing that stands moves.
 */
export async function arrange(layout: Layout, picture: Picture, taken: Places, pause: () => Promise<void>): Promise<Places> {
  switch (layout) {
    case 'RINGS':
      return rings(picture, taken);
    case 'CHAIN':
      return chain(picture, taken);
    case 'MAP':
      return globe(picture, taken);
    case 'FORCE': {
      if (taken.size < 0.6 * picture.nodes.length) {
        const { force } = await import('./force');
        return force(picture, taken, pause);
      }
      const places = new Map(taken);
      hangOn(picture, places);
      return places;
    }
  }
}
