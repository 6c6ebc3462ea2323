import type { EiIndexSentence } from './ei-index-words.ts'
import type { QapSentence } from './qap-words.ts'
import type { Phrases } from './say.ts'
import type { ShapeSentence } from './shape-words.ts'
import type { TieSentence } from './tie-words.ts'

/** What networks say, in each language. */
export const networkPhrases: Phrases<TieSentence | EiIndexSentence | ShapeSentence | QapSentence> = {
  en: {
    'ties.density': ({ nodes, density }, { percent, count }) =>
      `Among ${count(nodes, 'person or team', 'people or teams')}, ${percent(density)} of the ties that could be there are.`,
    'ties.isolates': ({ isolates }, { count }) => `${count(isolates, 'has no tie', 'have no tie')} yet.`,
    'ties.answered': ({ reciprocity }, { percent }) => `${percent(reciprocity)} of the ties go both ways.`,
    'ei.none': () => 'There are no ties between people whose groups are known.',
    'ei.more': ({ external, all, expected }, { percent }) =>
      `${external} of ${all} ties cross between groups; chance would give groups of these sizes ${percent(expected)}. People look outward.`,
    'ei.fewer': ({ external, all, expected }, { percent }) =>
      `${external} of ${all} ties cross between groups; chance would give groups of these sizes ${percent(expected)}. People stay among their own.`,
    'ei.asChance': ({ external, all, expected }, { percent }) =>
      `${external} of ${all} ties cross between groups, about what chance would give groups of these sizes, ${percent(expected)}.`,
    'shape.central': ({ centralization }, { percent }) =>
      `Ties gather around few (${percent(centralization)} of the way to one who holds all): if they left, much would come apart.`,
    'shape.shared': ({ centralization }, { percent }) =>
      `Ties are spread over many (${percent(centralization)} of the way to one who holds all).`,
    'shape.communities': ({ count, modularity }, { number }) =>
      `The ties fall into ${number(count, 0)} communities that keep mostly to themselves (modularity ${number(modularity, 2)}).`,
    'shape.oneWhole': ({ modularity }, { number }) =>
      `The ties do not fall into separate communities (modularity ${number(modularity, 2)}).`,
    'shape.core': ({ core, nodes }) => `${core} of ${nodes} form a core that the others are tied to more than to each other.`,
    'shape.noCore': () => 'There is no clear core.',
    'shape.across': ({ across, all }) =>
      `What is passed on from one to another by way of a third crosses groups ${across} times out of ${all}.`,
    'shape.within': ({ across, all }) =>
      `What is passed on by way of a third stays within a group most of the time; it crosses groups ${across} times out of ${all}.`,
    'shape.alike': ({ assortativity }, { number }) =>
      `Those who are alike in this are tied more often (${number(assortativity, 2)}).`,
    'shape.unlike': ({ assortativity }, { number }) =>
      `Those who differ in this are tied more often (${number(assortativity, 2)}).`,
    'shape.mixed': ({ assortativity }, { number }) =>
      `Ties join the alike and the different about as chance would (${number(assortativity, 2)}).`,
    'qap.none': () => 'One of the two networks has no differences to go by.',
    'qap.together': ({ correlation }, { number }) =>
      `Those who are tied in one way are tied in the other too, more than chance would give (correlation ${number(correlation, 2)}).`,
    'qap.apart': ({ correlation }, { number }) =>
      `Those who are tied in one way are seldom tied in the other, less than chance would give (correlation ${number(correlation, 2)}).`,
    'qap.unclear': ({ correlation }, { number }) =>
      `Whether the two kinds of ties go together is not clear (correlation ${number(correlation, 2)}, which chance gives easily).`,
  },
  es: {
    'ties.density': ({ nodes, density }, { percent, count }) =>
      `Entre ${count(nodes, 'persona o equipo', 'personas o equipos')}, existe ${percent(density)} de los vínculos posibles.`,
    'ties.isolates': ({ isolates }, { count }) => `${count(isolates, 'no tiene vínculo', 'no tienen vínculo')} todavía.`,
    'ties.answered': ({ reciprocity }, { percent }) => `${percent(reciprocity)} de los vínculos va en ambos sentidos.`,
    'ei.none': () => 'No hay vínculos entre personas cuyos grupos se conocen.',
    'ei.more': ({ external, all, expected }, { percent }) =>
      `${external} de ${all} vínculos cruzan entre grupos; el azar daría ${percent(expected)} a grupos de estos tamaños. Se mira hacia fuera.`,
    'ei.fewer': ({ external, all, expected }, { percent }) =>
      `${external} de ${all} vínculos cruzan entre grupos; el azar daría ${percent(expected)} a grupos de estos tamaños. Cada cual se queda entre los suyos.`,
    'ei.asChance': ({ external, all, expected }, { percent }) =>
      `${external} de ${all} vínculos cruzan entre grupos, más o menos lo que daría el azar a grupos de estos tamaños, ${percent(expected)}.`,
    'shape.central': ({ centralization }, { percent }) =>
      `Los vínculos se concentran en pocas personas (${percent(centralization)} del camino a que una los tenga todos): si se fueran, mucho se desharía.`,
    'shape.shared': ({ centralization }, { percent }) =>
      `Los vínculos se reparten entre muchas personas (${percent(centralization)} del camino a que una los tenga todos).`,
    'shape.communities': ({ count, modularity }, { number }) =>
      `Los vínculos forman ${number(count, 0)} comunidades bastante cerradas (modularidad ${number(modularity, 2)}).`,
    'shape.oneWhole': ({ modularity }, { number }) =>
      `Los vínculos no forman comunidades separadas (modularidad ${number(modularity, 2)}).`,
    'shape.core': ({ core, nodes }) => `${core} de ${nodes} forman un núcleo al que los demás están más unidos que entre sí.`,
    'shape.noCore': () => 'No hay un núcleo claro.',
    'shape.across': ({ across, all }) =>
      `Lo que pasa de una persona a otra a través de una tercera cruza entre grupos ${across} de ${all} veces.`,
    'shape.within': ({ across, all }) =>
      `Lo que pasa a través de una tercera persona se queda casi siempre en el grupo; cruza ${across} de ${all} veces.`,
    'shape.alike': ({ assortativity }, { number }) =>
      `Quienes se parecen en esto se vinculan más a menudo (${number(assortativity, 2)}).`,
    'shape.unlike': ({ assortativity }, { number }) =>
      `Quienes difieren en esto se vinculan más a menudo (${number(assortativity, 2)}).`,
    'shape.mixed': ({ assortativity }, { number }) =>
      `Los vínculos unen a parecidos y distintos más o menos como lo haría el azar (${number(assortativity, 2)}).`,
    'qap.none': () => 'Una de las dos redes no tiene diferencias por las que guiarse.',
    'qap.together': ({ correlation }, { number }) =>
      `Quienes tienen un tipo de vínculo tienen también el otro, más de lo que daría el azar (correlación ${number(correlation, 2)}).`,
    'qap.apart': ({ correlation }, { number }) =>
      `Quienes tienen un tipo de vínculo rara vez tienen el otro, menos de lo que daría el azar (correlación ${number(correlation, 2)}).`,
    'qap.unclear': ({ correlation }, { number }) =>
      `No está claro si los dos tipos de vínculo van juntos (correlación ${number(correlation, 2)}, que el azar da con facilidad).`,
  },
}
