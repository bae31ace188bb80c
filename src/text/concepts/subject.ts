/**
 * What only this dossier means by its words, in the format of `concepts.txt`: its countries, and words
 * that are narrower here than in news at large.
 */
export const SUBJECT_CONCEPTS: readonly string[] = [
  'russian | subject | Russian | российск* русск* | روسي روسية',
  'syrian | subject | Syrian | сирийск* | سوري سورية',
  'aid | society | aid | помощь помощи помощью | مساعدة',
  'deputy | government | deputy | | نائب',
  'navy | war | naval | | بحرية بحري بحرية_روسية',
  'extradite | diplomacy | extradition | выдача выдачи выдаче выдачу выдать/выдал*/выдач*_…_(асад*) | تسليم تسليم_(اسد) =تسلمه_موسكو',
  'rule | government | | правлени*_асад* |',
  'regime | government | | | نظام_اسد نظام_الاسد',
  'airspace | transport | | | اجواء_سورية',
];
