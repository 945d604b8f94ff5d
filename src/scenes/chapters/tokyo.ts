import { drones } from '../drones/drones.ts';
import { missiles } from '../missiles/missiles.ts';
import { pilots } from '../pilots/pilots.ts';
import { record } from '../record/record.ts';
import type { SceneTable } from '../scene.ts';
import { shipsAircraft } from '../ships-aircraft/ships-aircraft.ts';
import { tokyo } from '../tokyo/tokyo.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = {
	tokyo,
	missiles,
	'ships-aircraft': shipsAircraft,
	pilots,
	drones,
	record
};
