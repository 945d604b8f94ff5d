// @ts-check
/* The peer's graphic. scrollama finds the active step. d3 joins its data to bars, labels and axis. */

/** @typedef {{ name: string, value: number }} Bar */

/** Earlier script tags load both libraries, as their packages publish them for pages. */
const { d3, scrollama } =
	/** @type {{ d3: typeof import('d3'), scrollama: typeof import('scrollama') }} */ (
		/** @type {unknown} */ (window)
	);

const WIDTH = 360;
const HEIGHT = 300;
const MARGIN = { top: 32, right: 36, bottom: 28, left: 28 };
const MAX_BARS = 12;
const DURATION = 600;

/** The data of each step: the word count of each paragraph. */
const steps = [...document.querySelectorAll('.step')].map((step) => ({
	title: step.querySelector('h3')?.textContent ?? '',
	bars: [...step.querySelectorAll('p')].slice(0, MAX_BARS).map(({ textContent }, index) => ({
		name: String(index + 1),
		value: textContent.trim().split(/\s+/).length
	}))
}));

const svg = d3
	.select('.graphic')
	.append('svg')
	.attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
	.attr('role', 'img');
const title = svg.append('text').attr('class', 'title').attr('x', MARGIN.left).attr('y', 18);
const axis = svg
	.append('g')
	.attr('class', 'axis')
	.attr('transform', `translate(0,${HEIGHT - MARGIN.bottom})`);
const bars = svg.append('g');
const labels = svg.append('g');

const x = d3.scaleLinear([MARGIN.left, WIDTH - MARGIN.right]);
const y = d3.scaleBand([MARGIN.top, HEIGHT - MARGIN.bottom]).padding(0.2);

/** @param {number} index */
function show(index) {
	const step = steps[index];
	if (!step) return;
	x.domain([0, d3.max(step.bars, ({ value }) => value) ?? 1]).nice();
	y.domain(step.bars.map(({ name }) => name));
	/** @param {Bar} bar */
	const top = ({ name }) => y(name) ?? 0;
	/** @param {Bar} bar */
	const middle = (bar) => top(bar) + y.bandwidth() / 2;

	title.text(step.title);
	svg.attr('aria-label', `Words in the paragraphs of ${step.title}`);
	axis.transition().duration(DURATION).call(d3.axisBottom(x).ticks(5));
	bars
		.selectAll('rect')
		.data(step.bars, (bar) => /** @type {Bar} */ (bar).name)
		.join(
			(enter) => enter.append('rect').attr('x', x(0)).attr('y', top).attr('width', 0),
			(update) => update,
			(exit) => exit.transition().duration(DURATION).attr('width', 0).remove()
		)
		.transition()
		.duration(DURATION)
		.attr('y', top)
		.attr('height', y.bandwidth())
		.attr('width', ({ value }) => x(value) - x(0));
	labels
		.selectAll('text')
		.data(step.bars, (bar) => /** @type {Bar} */ (bar).name)
		.join((enter) => enter.append('text').attr('x', x(0)).attr('y', middle).attr('dy', '0.35em'))
		.text(({ value }) => value)
		.transition()
		.duration(DURATION)
		.attr('x', ({ value }) => x(value) + 5)
		.attr('y', middle);
}

show(0);
const scroller = scrollama();
scroller.setup({ step: '.step', offset: 0.6 }).onStepEnter(({ element, index }) => {
	d3.select('.step.is-active').classed('is-active', false);
	element.classList.add('is-active');
	show(index);
});
addEventListener('resize', () => {
	scroller.resize();
});

export {};
