/** Returns a seeded generator of numbers from 0 to 1 (Lehmer's), so that a failure can be reproduced. */
export function seeded(seed: number): () => number {
	const modulus = 2147483647;
	let state = (seed % (modulus - 1)) + 1;
	return () => {
		state = (state * 48271) % modulus;
		return state / modulus;
	};
}
