/** Forms of irregular English verbs, the first of each line being the verb. */
const FORMS = `
arise arose arisen · bear bore borne · beat beaten · become became · begin began begun · bind bound ·
blow blew blown · break broke broken · bring brought · build built · buy bought · catch caught ·
choose chose chosen · come came · deal dealt · do did done · draw drew drawn · drive drove driven ·
eat ate eaten · fall fell fallen · feed fed · feel felt · fight fought · find found · flee fled ·
fly flew flown · forbid forbade forbidden · forget forgot forgotten · freeze froze frozen ·
get got gotten · give gave given · go went gone · grow grew grown · hang hung · hear heard ·
hide hid hidden · hold held · keep kept · know knew known · lay laid · lead led · leave left ·
lend lent · lose lost · make made · mean meant · meet met · pay paid · ride rode ridden · rise rose risen ·
run ran · see saw seen · seek sought · sell sold · send sent · shake shook shaken · shoot shot ·
show shown · sink sank sunk · sit sat · sleep slept · speak spoke spoken · spend spent ·
stand stood · steal stole stolen · strike struck stricken · swear swore sworn · sweep swept ·
swim swam swum · take took taken · teach taught · tear tore torn · think thought · throw threw thrown ·
understand understood · wear wore worn · win won · withdraw withdrew withdrawn · write wrote written
`;

const VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split('·').flatMap((line) => {
    const [verb = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form) => [form, verb] as const);
  }),
);

/** The verb of an irregular form, folded: `taken` → `take`; any other word as it is. */
export function regular(word: string): string {
  return VERBS.get(word) ?? word;
}
