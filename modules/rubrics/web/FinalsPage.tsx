import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { PageOf } from '#web/at.tsx'
import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { FinalPiece } from '../scoring-shapes.ts'
import { ScoringSeenBy } from './audience.tsx'
import css from './Finals.module.css'
import { titleOf } from './piece-words.ts'
import { routeWords } from './words.ts'

const say = words({
  title: { en: 'Final scores', es: 'Puntuaciones finales' },
  lead: {
    en: 'Of pieces of work, in the order they were set out. Beside each score stands how it came about; who gave what is told to nobody.',
    es: 'De los trabajos, en el orden en que se prepararon. Junto a cada puntuación está cómo se llegó a ella; quién dio qué no se dice a nadie.',
  },
  thirds: {
    en: (count: number) =>
      count === 0
        ? 'No piece needed a third reader.'
        : count === 1
          ? 'One piece went to a third reader.'
          : `${count} pieces went to a third reader.`,
    es: (count: number) =>
      count === 0
        ? 'Ningún trabajo pasó a una tercera lectura.'
        : count === 1
          ? 'Un trabajo pasó a una tercera lectura.'
          : `${count} trabajos pasaron a una tercera lectura.`,
  },
  piece: { en: 'Piece', es: 'Trabajo' },
  overall: { en: 'Together', es: 'En conjunto' },
  more: { en: 'Show more', es: 'Mostrar más' },
})

/** What each piece came to, and by what route. */
export function FinalsPage({ data: begun, params: { id = '' } }: PageOf<'rubrics.finals'>) {
  const client = useQueryClient()
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['finals in pages', id],
    queryFn: ({ pageParam }) => client.fetchQuery(page('rubrics.finals', { id, ...(pageParam > 0 && { after: pageParam }) })),
    initialPageParam: 0,
    getNextPageParam: (last: Output<'rubrics.finals'>) => (last.more ? last.pieces.at(-1)!.number : undefined),
    initialData: { pages: [begun], pageParams: [0] },
    staleTime: 60_000,
  })
  const { scoring, used, thirds } = begun
  const pieces = data.pages.flatMap((one) => one.pieces)
  return (
    <Page title={say.title} crumbs={<a href={links.scoring(id)}>{scoring.name}</a>} facts={<ScoringSeenBy scoring={scoring} />}>
      <div className="stack">
        <p>{say.lead}</p>
        <p className="small">{say.thirds(thirds)}</p>
        <Table
          caption={used.name}
          rows={pieces}
          rowKey={(piece) => piece.id}
          columns={[
            { label: say.piece, cell: (piece) => titleOf(piece) },
            ...used.criteria.map(columnOf),
            {
              label: say.overall,
              figure: true,
              cell: (piece) => (piece.overall === null ? '—' : formatNumber(piece.overall, 2)),
            },
          ]}
        />
        {hasNextPage && (
          <div className="row">
            <Button busy={isFetching} onClick={() => void fetchNextPage()}>
              {say.more}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}

/** One criterion: its score, and how it came about. */
function columnOf({ name }: { name: string }, at: number): Column<FinalPiece> {
  return { label: name, cell: (piece) => <Final of={piece.finals[at]!} /> }
}

const Final = ({ of: { score, route } }: { of: FinalPiece['finals'][number] }) => (
  <span className={css.final}>
    {score === null ? '—' : <b>{formatNumber(score, 2)}</b>}
    <span className="tiny">{routeWords[route]}</span>
  </span>
)
