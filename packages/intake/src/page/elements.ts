const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that start and end a line. Cells and list markers stay inside theirs. */
export const blockElements = names(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section select summary table tbody ' +
    'tfoot thead tr ul video audio iframe textarea caption',
)

/** Elements whose text no reader sees. */
export const silentElements = names('script style noscript template head svg iframe object math')

/** Elements that part words without starting a line. */
export const spacingElements = names('td th img input')

export const headingElements = names('h1 h2 h3 h4 h5 h6')

/** Elements that hold the article's own words even inside a figure. */
export const quotingElements = names('blockquote table pre')

/** Elements that stand inside sentences. */
export const inlineElements = names(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s small span strong sub sup time u',
)
