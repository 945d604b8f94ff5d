import { drones } from '../drones.ts';
import { missiles } from '../missiles.ts';
import { pilots } from '../pilots.ts';
import { record } from '../record.ts';
import type { SceneTable } from '../scene.ts';
import { shipsAircraft } from '../ships-aircraft.ts';
import { tokyo } from '../tokyo.ts';

export const scenes: SceneTable = {
	tokyo,
	missiles,
	'ships-aircraft': shipsAircraft,
	pilots,
	drones,
	record
};
