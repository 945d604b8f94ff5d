/** The small story that the engine's tests use. */
export const FIXTURE = 'how-this-map-lies';
