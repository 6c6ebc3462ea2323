/**
 * What the federal rule on student surveys protects (Protection of Pupil Rights Amendment, 20 U.S.C. 1232h; 34 CFR 98): it takes notice
 * to families first, so a check of a class asks nothing of it. Pure: the form explains it, the server refuses it.
 */
export const TOPICS = ['politics', 'mind', 'sex', 'harm', 'family', 'privilege', 'religion', 'income'] as const
export type Topic = (typeof TOPICS)[number]

/** Words that tell of a topic, English and Spanish, without accents. Where one is common in lessons, it needs its companions. */
const WORDS: Record<Topic, RegExp> = {
  politics:
    /\b(republicans?|democrats?|republicanos?|democratas?|political (party|beliefs?|views?|affiliation)|partidos? politicos?|creencias politicas|(who|quien) .{0,30}\b(vote|voted|voto|votaron|votan) (for|por)|(do|did|would) your (parents?|family|mom|dad)\b.{0,20}\bvote)\b/,
  mind: /\b(depress(ed|ion)|anxiety|anxious|suicid\w*|self.?harm|mental (health|illness|problems?)|therap(y|ist)|counsel(ing|or).{0,20}\b(see|seeing|visit)|psycholog\w* problems?|deprimid[oa]s?|depresion|ansiedad|suicidi\w*|salud mental|terapeuta|psicolog[oa]s?)\b/,
  sex: /\b(sex|sexual(ity|ly)?|sexually|virgin(ity)?|gay|lesbian|bisexual|transgender|dating|boyfriend|girlfriend|pregnan(t|cy)|sexo|sexualidad|lesbiana|novi[oa]s?|embaraz\w*)\b/,
  harm: /\b(drugs?|alcohol|vap(e|es|ing)|marijuana|smok(e|ed|ing)|drunk|steal|stole|stolen|arrested|weapons?|gun|guns|gang|cheat(ed|ing)|drogas?|marihuana|vapea\w*|fum(as|an|ar|aste)|borrach\w*|rob(as|aste|ado)|arrest(o|aron|ad[oa])|armas?|pandillas?|copia(ste|do) en)\b/,
  family:
    /\b(your|tu|tus|su|sus) (parents?|mom|mother|dad|father|family|brothers?|sisters?|stepdad|stepmom|padres?|mama|madre|papa|familia|herman[oa]s?)\b.{0,60}\b(fight|argue|hit|hurt|yell|strict|unfair|good|bad|love|help(s|ed)? you|treat|angry|drink|problem|divorc\w*|pele\w*|discut\w*|peg\w*|grit\w*|estrict\w*|injust\w*|buen[oa]s?|mal[oa]s?|quieren|ayudan?|tratan?|enoj\w*|beben?|problemas?)\b|\b(fight|argue|hit|strict|unfair|trouble|problems?|pelea\w*|problemas?) .{0,30}\b(at home|with your (parents?|mom|dad|family)|en (tu )?casa|con tus padres)\b/,
  privilege:
    /\b(lawyer|attorney|doctor|physician|priest|pastor|minister|rabbi|imam|abogad[oa]|medic[oa]|doctora?|sacerdote|cura) (told|tell|say|said|talk|dijo|dice|habl\w*)|\b(talk|talked|told|tell|said|habl\w*|dij\w*) .{0,20}\b(lawyer|attorney|doctor|physician|priest|pastor|rabbi|imam|abogad[oa]|medic[oa]|sacerdote)\b/,
  religion:
    /\b(your|tu|su) (religion|faith|church|mosque|temple|god|fe|iglesia|mezquita|dios)\b|\b(do you|does your family|crees|creen|tu familia) .{0,20}\b(pray|god|church|religious|rez\w*|dios|iglesia|religios\w*)\b|\b(are you|eres) (christian|catholic|muslim|jewish|hindu|religious|cristian[oa]|catolic[oa]|musulman[a]?|judi[oa])\b/,
  income:
    /\b(how much|cuanto) .{0,40}\b(earn|make a (year|month)|income|salary|ganan?|sueldo)\b|\b(your|tu|su) (family'?s? |parents'? )?(income|salary|rent|ingresos?|sueldo|renta)\b|\b(rich|poor|food stamps|free (or reduced )?lunch|evicted|homeless|ric[oa]s?|pobres?|estampillas|desaloj\w*|sin hogar) (are|is|at home|family|get|familia|eres|son|tienen)\b|\b(are you|is your family|eres|tu familia es) (rich|poor|homeless|ric[oa]|pobre)\b|\bdo you get (food stamps|free lunch)\b/,
}

/** The protected topic that a question asks about, or null. It errs on the side of refusing; a teacher can word it anew. */
export function protectedTopic(text: string): Topic | null {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  return TOPICS.find((topic) => WORDS[topic].test(plain)) ?? null
}
