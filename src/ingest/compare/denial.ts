/** Words that deny: what one side denies and the other does not is another matter. */
const DENIAL =
  /(?<![\p{L}])(?:no|not|never|nobody|none|nothing|neither|nor|without|cannot|\p{L}+n['’]t|den(?:y|ies|ied)|refus(?:e|es|ed)|refrains?|abstains?|forb(?:id|ids|ade|idden)|ban(?:s|ned)?|prohibit(?:s|ed)?|barred|не|нет|ни|без|никто|никогда|ничего|воздерж\p{L}*|запре\p{L}*|опроверг\p{L}*|отриц\p{L}*|отказ\p{L}*|لا|لن|لم|ليس(?:ت|وا)?|عدم|دون|بدون|نفى|نفت|ينفي|رفض|رفضت|يمتنع|امتنع|حظر|يحظر|منع|يمنع)(?![\p{L}])/iu;

/** Whether a sentence denies something. */
export function denies(text: string): boolean {
  return DENIAL.test(text);
}
