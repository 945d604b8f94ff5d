// Follows the section of the page's step: the browser has parsed all that the first paint shows.
dispatchEvent(new Event('story:arrived'));
