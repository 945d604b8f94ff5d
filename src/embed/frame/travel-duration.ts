/** Milliseconds in which a graphic that nobody scrolls shows what travels in it. */
export const TRAVEL_DURATION = 2400;
