/**
 * Words that say nothing of what is looked for, folded: left out of the index, and out of queries
 * but for those in quotation marks, which are compared with the text itself.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those its their his of in on at to into for from by with as about over',
    'and or but if than then so is are was were be been being am do does did done has have had having',
    'will would shall should can could may might must there here now how what when where which who',
    'still yet also again just only very more most other such both each through between during while',
    'after before since until because not no nor however',
    'whom whose why it they them we our you your i me my any some say says said tell tells told',
    'в во на с со к ко о об и или не что кто где когда как для по из за от до',
    'في من على عن الى و او ما هو هي هل ان مع كان',
  ].flatMap((line) => line.split(' ')),
);
