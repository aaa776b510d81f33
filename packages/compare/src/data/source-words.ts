/** Words for people by what they are, in the plural: "Harbour activists" are not named, however their town is. */
export const groupWords = words(
  'activists residents witnesses eyewitnesses survivors villagers locals people doctors medics paramedics nurses ' +
    'physicians rescuers workers officials officers authorities sources prosecutors spokesmen reporters staff personnel ' +
    'activist resident witness survivor villager source medic worker official spokesman staffer',
)

/** Words for a body that has a name of its own where one stands before them. */
export const bodyWords = words(
  'hospital clinic morgue directorate command department office station society union association organisation ' +
    'organization organisations organizations league committee council network center centre university syndicate commission bureau',
)

/** Words for one who speaks, with which a person's name begins or after which it follows. */
export const roleWords = words(
  'doctor dr professor prof mr mrs ms governor mayor president minister chief commissioner director manager head ' +
    'spokesman spokeswoman spokesperson activist surgeon nurse paramedic medic physician lieutenant lt captain capt colonel ' +
    'col major maj general gen brigadier brig sergeant sgt sheriff officer official prosecutor resident witness survivor secretary deputy',
)

/** Capitalised words that name nobody: ranks of offices, leanings, and what begins a sentence. */
export const plainWords = words(
  'the a an local media medical health emergency rescue security senior military public civil state national federal regional ' +
    'provincial district city town village opposition anti pro government former unnamed anonymous other some several many ' +
    'army armed forces force ministry hospitals services service group groups rights human law enforcement fire ambulance police',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
