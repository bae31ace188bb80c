/** Words of English, Russian and Arabic in folded form, by what they do in a sentence. */
const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));

/** Before these a phrase may end and with them one may begin; none ends one. */
export const PREPOSITIONS = list(
  'about above across after against along amid among around at before behind below between beyond by',
  'despite during for from in inside into near on onto outside over since through throughout',
  'toward towards under until upon via with within',
  'в во из к ко на над о об около от перед под при про с со через среди между после до для за против',
  'في من إلى الى على عن مع منذ خلال بعد قبل عند بين حول ضد نحو أمام عبر حتى',
);

/** They open a clause that can stand for itself or be left out. */
export const SUBORDINATORS = list(
  'after although as because before since though until when where whereas which while who whom whose',
  'где когда который которая которое которые которого которой которых котором которым которыми хотя',
  'поскольку пока',
  'التي الذي الذين حيث بينما فيما إذ عندما لكن',
);

/** They join; after them a clause may begin. */
export const COORDINATORS = list('and but or nor yet so и а но или либо да أو ثم لكن');

/** After these a clause begins; without it nothing ends with them. */
export const COMPLEMENTIZERS = list('that whether что чтобы أن إن بأن أنه أنها إنه إنها');

/** What follows belongs to them, so that nothing ends with them. */
export const LEADING = list(
  'a an the this these those my your his her its our their some any every each no not never of to',
  'than both either neither very more most less fewer only up',
  'is are was were be been being has have had do does did will would can could may might must shall should',
  'mr mrs ms dr gen u president minister mostly about nearly former',
  'не ни без был была было были будет будут свой своего своей своих его ее её их этот эта это эти',
  'г-н госпожа бывший бывшего около более менее не',
  'لا لم لن ليس ليست ما قد سوف كان كانت يكون هذا هذه ذلك تلك كل غير عدم دون بدون',
);

/** Such words say that it is not so: what they belong to must not be quoted without them. */
const DENIALS = list(
  'no not never nobody none nothing nowhere neither nor without cannot hardly barely scarcely',
  'don doesn didn won wouldn isn aren wasn weren hasn haven hadn can’t couldn shouldn',
  'не нет ни без никто никого никогда ничего ничто никакой никаких никакого никаким нельзя невозможно',
  'لا لن لم ليس ليست ليسوا عدم دون بدون غير كلا',
);
/** Verbs of it, by how they begin; what follows is denied too. */
const DENYING =
  /^(?:den(?:y|ies|ied|ying|ial)|refus|declin(?:e|es|ed|ing)$|reject|fail(?:s|ed)?$|doubt|disput(?:e|es|ed)$|опроверг|отриц|отказ|отверг|сомнева)/u;
const DENYING_ARABIC =
  /^[وف]?(?:نفى|نفت|نفوا|ينفي|تنفي|نافيا|نافية|رفض|رفضت|يرفض|ترفض|أنكر|ينكر)$/u;

/** They hold it within bounds: what they belong to must not be quoted without them. */
const RESTRICTIONS = list(
  'only solely unless except if provided',
  'только лишь кроме если исключая',
  'فقط إلا الا سوى باستثناء إذا اذا',
);
/** Before a figure they make another of it. */
const BOUNDS = list(
  'nearly almost fewer less least most',
  'почти минимум максимум',
  'يتجاوز تقريبا',
);

/** An Arabic word without the “and” or “so” that is written to it. */
const plain = (word: string): string =>
  word.replace(/^[وف](?=(?:لا|لم|لن|ليس|ليست|إلا|غير)$)/u, '');

/** Whether what stands after it is denied as well, however far. */
export function governs(word: string): boolean {
  return DENYING.test(word) || DENYING_ARABIC.test(word);
}

/** Whether a word holds within bounds what stands before it or after. */
export function restricts(word: string): boolean {
  return RESTRICTIONS.has(plain(word));
}

/** Whether a word says that something is not so, or only so far. */
export function limits(word: string): boolean {
  const bare = plain(word);
  return DENIALS.has(bare) || restricts(word) || BOUNDS.has(bare) || governs(word);
}
