/** Size of a card in pixels: the 1.91 : 1 of chats and feeds. */
export const CARD = { width: 1200, height: 630 };

/** Left and right edge of the middle square, in pixels: some chats crop a card to it. */
export const MIDDLE_SQUARE = {
	left: (CARD.width - CARD.height) / 2,
	right: (CARD.width + CARD.height) / 2
};

/** From the edge of the card, or of its middle square, to the text, in pixels. */
export const TEXT_INSET = 40;

/** Width of the text on either side, in pixels. */
export const TEXT_WIDTH = MIDDLE_SQUARE.left - TEXT_INSET - 24;

/** First baseline, letter height and line height of the story's name on a step's card, in pixels. */
export const NAME = { top: 74, size: 46, pitch: 47 };

/** Letter height beside the middle square, in pixels. Chats scale cards to a third. */
export const TEXT_SIZE = 26;
