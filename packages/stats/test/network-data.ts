import { type Edge, type Network, network } from '../networks/network.ts'

/** Networks from the literature, for the network tests. Nodes are counted from 0. */

/** Padgett & Ansell 1993: marriages among sixteen Florentine families (R network 1.18.1 `flo`), Acciaiuoli to Tornabuoni in order of the alphabet. */
export const marriages = made(
  16,
  `
  0-8 1-5 1-6 1-8 2-4 2-8 3-6 3-10 3-14 4-10 4-14 6-7 6-15 8-12 8-13 8-15 9-13 10-14 12-14 12-15
`,
)

/** Padgett & Ansell 1993: business among the same families (R ergm `flobusiness`). */
export const business = made(
  16,
  `
  2-4 2-5 2-8 2-10 3-6 3-7 3-10 4-7 4-10 5-8 6-7 7-10 8-9 8-13 8-15
`,
)

/** Wealth of the same families in 1427, in thousands of lire (Wasserman & Faust 1994, Social Network Analysis). */
export const wealth = [10, 36, 55, 44, 20, 32, 8, 42, 103, 48, 49, 3, 27, 10, 146, 48]

/** Krackhardt 1990, Administrative Science Quarterly 35:342: the kite (R igraph `make_graph("Krackhardt_Kite")`). */
export const kite = made(
  10,
  `
  0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9
`,
)

/** Zachary 1977, Journal of Anthropological Research 33:452: friendships in a karate club (R igraph `make_graph("Zachary")`). */
export const karate = made(
  34,
  `
  0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7
  2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32
  15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33
  27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33
`,
)

/** The faction of each of its members: the teacher's or the officers'. */
export const factions = Array.from({ length: 34 }, (_, member) =>
  [8, 9, 14, 15, 18, 20].includes(member) || member > 21 ? 'officers' : 'teacher',
)

/** Coleman 1964, Introduction to Mathematical Sociology: who named whom as a friend among 73 boys, in the fall (R sna 2.7-1 `coleman`). */
export const fall = made(
  73,
  `
  0-13 0-14 0-20 0-53 0-54 1-20 1-21 2-8 2-14 3-4 3-17 3-18 3-42 4-18 4-42 5-12 5-19 5-21 6-16 7-13 7-16 8-11 8-19 8-20
  8-21 8-50 10-18 10-49 10-51 10-52 11-19 11-20 11-21 12-16 12-19 12-20 12-21 13-20 13-21 14-19 15-17 15-40 15-42 16-6
  16-7 17-10 17-15 17-18 18-3 18-10 18-15 18-17 18-26 19-5 19-11 19-20 19-21 19-37 20-21 20-50 20-53 20-54 21-19 21-20
  21-37 21-50 22-39 22-42 22-49 22-51 22-52 22-59 22-61 22-64 22-67 23-50 25-31 25-34 25-35 25-39 25-40 25-41 26-17
  26-36 26-39 27-37 27-38 28-12 28-37 29-34 29-47 30-9 30-36 30-39 31-25 31-32 31-42 31-61 32-35 32-40 32-41 32-42 33-38
  33-45 34-29 34-47 35-31 35-32 35-41 35-42 36-30 36-39 37-20 37-21 37-50 37-54 38-27 38-28 38-33 38-45 38-58 39-34
  39-36 40-15 40-41 40-42 40-67 41-35 41-40 41-42 41-67 42-40 42-41 42-67 43-46 44-48 44-53 44-54 44-56 44-69 45-33
  45-38 45-53 45-58 46-43 46-47 46-51 46-52 47-29 47-49 47-51 47-52 48-53 48-54 48-69 48-70 49-46 49-51 49-52 49-67
  50-20 50-21 50-69 51-46 51-47 51-49 51-52 51-67 52-49 52-51 53-44 53-48 53-54 53-62 53-68 53-70 54-44 54-48 54-53
  55-63 55-69 55-70 56-44 56-48 56-54 56-65 56-69 56-70 57-60 57-64 58-38 58-53 58-54 59-57 59-60 59-61 59-64 60-57
  60-64 61-59 61-64 62-65 62-66 62-68 62-69 62-70 63-65 63-66 63-68 63-70 64-59 64-61 64-67 65-63 65-66 65-68 65-69
  65-70 66-62 66-63 66-65 66-68 66-70 67-30 67-60 67-61 67-64 68-62 68-63 68-65 68-66 68-70 69-62 69-65 69-66 69-68
  69-70 70-62 70-63 70-65 70-66 70-68 70-69
`,
  true,
)

/** The same boys in the spring. */
export const spring = made(
  73,
  `
  0-14 0-20 0-21 1-8 1-21 3-4 3-10 3-15 3-18 3-42 4-3 4-18 4-42 5-7 5-12 5-16 5-19 5-28 6-12 6-16 6-20 7-12 7-13 7-27
  8-19 8-20 8-21 8-69 9-17 9-18 10-3 10-15 10-18 10-32 10-41 11-19 11-20 11-21 12-4 12-5 12-16 12-19 12-21 13-12 13-21
  14-0 14-11 14-19 14-20 15-40 15-61 15-67 16-0 16-6 16-7 16-12 16-21 17-18 18-3 18-4 18-8 18-10 18-11 19-8 19-11 19-18
  19-20 19-21 20-19 20-21 20-37 20-50 20-54 21-19 21-20 21-27 21-37 21-50 22-51 22-52 22-62 22-68 22-70 23-27 25-29
  25-31 25-33 25-35 25-38 26-4 26-34 26-36 26-39 26-42 27-21 27-37 27-38 28-32 28-35 28-41 29-34 29-36 30-22 30-36 30-39
  30-49 31-28 31-32 31-35 31-37 31-38 31-42 32-35 32-40 32-41 32-42 33-45 35-28 35-32 35-40 35-41 35-42 36-26 36-29
  36-39 37-20 37-21 37-27 37-38 38-27 38-37 38-45 38-58 38-69 39-26 39-29 39-36 40-15 40-32 40-41 40-42 40-67 41-28
  41-40 41-42 42-32 42-40 42-41 42-67 43-46 43-49 44-48 44-50 44-53 44-54 44-56 45-38 45-48 45-50 45-53 45-54 46-51
  47-44 47-48 47-50 47-53 47-54 48-46 48-50 48-51 48-52 48-54 49-22 49-51 49-52 50-20 50-44 50-47 50-53 50-54 51-48
  51-52 51-54 52-51 52-54 52-62 52-69 53-44 53-48 53-50 53-54 53-69 54-44 54-48 54-51 54-52 54-53 55-61 55-66 55-67
  55-69 55-70 56-48 56-50 56-65 56-69 57-60 57-64 58-38 58-47 58-48 58-55 58-67 59-57 59-60 59-61 59-69 59-70 60-57
  60-64 60-65 61-59 61-69 62-65 62-66 62-68 62-69 62-70 63-65 63-69 63-70 64-66 64-67 64-69 64-70 65-62 65-63 65-66
  65-69 65-70 66-59 66-62 66-65 66-69 66-70 67-61 67-69 67-70 68-62 68-63 68-65 68-66 68-70 69-62 69-65 69-66 69-68
  69-70 70-55 70-61 70-65 70-66 70-69
`,
  true,
)

/** Marriages and business together: weight 2 where a pair has both. */
export const florence = network({ nodes: 16, edges: [...tiesOf(marriages), ...tiesOf(business)] })

/** Three groups without meaning, node by node in turn. */
export function inTurn({ nodes }: Network): string[] {
  return Array.from({ length: nodes }, (_, node) => ['a', 'b', 'c'][node % 3]!)
}

/** The ties of a network, one line each. */
export function tiesOf({ nodes, directed, out }: Network): Edge[] {
  return Array.from({ length: nodes }, (_, node) => node).flatMap((node) =>
    Array.from(out.target.subarray(out.start[node]!, out.start[node + 1]!), (other, place): Edge => [
      node,
      other,
      out.weight[out.start[node]! + place]!,
    ]).filter(([from, to]) => directed || from < to),
  )
}

function made(nodes: number, ties: string, directed = false): Network {
  const edges = ties
    .trim()
    .split(/\s+/)
    .map((tie): Edge => {
      const [from, to] = tie.split('-').map(Number)
      return [from!, to!]
    })
  return network({ nodes, edges, directed })
}
